import type { FicheContext } from './context.ts';
import { openQuotes, removeCoverLetter } from './normalise/cover-letter.ts';
import { emptyUnfilledPlaces, withoutFillLines } from './normalise/empty-places.ts';
import { unfoldFormTables } from './normalise/form-tables.ts';
import { liftLabels } from './normalise/labels.ts';
import { nameSlides } from './normalise/slide-titles.ts';
import { keepTicked } from './normalise/ticked-boxes.ts';
import { joinTitles } from './normalise/titles.ts';
import { gatherHandMade, gatherListLines } from './normalise/typed-lists.ts';
import type { Page } from './page.ts';

/** A step on the way from a page as it was written to one with a heading over every section. */
interface Pass {
  readonly name: PassName;
  /** The one question the pass answers. */
  readonly decides: string;
  /** `own`: documents that this library wrote and whose anchors are still there. `foreign`: all others. */
  readonly on: 'foreign' | 'both';
  readonly run: (page: Page, context: FicheContext) => Page;
}

/** Who may have decided: a pass, or one of the steps after them. */
type PassName =
  | 'empty places'
  | 'fill lines'
  | 'quotations'
  | 'cover letter'
  | 'slide titles'
  | 'ticked boxes'
  | 'typed lists'
  | 'form tables'
  | 'lists in forms'
  | 'labels'
  | 'list lines'
  | 'title lines';

/** Read from top to bottom: what each pass leaves is what the next one sees. */
const PASSES: readonly Pass[] = [
  { name: 'empty places', decides: 'which places of the form were left empty', on: 'both', run: emptyUnfilledPlaces },
  { name: 'fill lines', decides: 'which dots and strokes are lines to write on', on: 'foreign', run: withoutFillLines },
  { name: 'quotations', decides: 'which quotations hold a form that was sent on', on: 'foreign', run: openQuotes },
  { name: 'cover letter', decides: 'what is the letter around the form', on: 'foreign', run: removeCoverLetter },
  { name: 'slide titles', decides: 'which lines name a slide, which only number it', on: 'foreign', run: nameSlides },
  { name: 'ticked boxes', decides: 'which choices of the form were taken', on: 'foreign', run: keepTicked },
  {
    name: 'typed lists',
    decides: 'which lines are a list or a table made by hand',
    on: 'foreign',
    run: gatherHandMade,
  },
  {
    name: 'form tables',
    decides: 'which tables are a form: labels, answers, title, end',
    on: 'foreign',
    run: unfoldFormTables,
  },
  { name: 'lists in forms', decides: 'the same in what stood in cells', on: 'foreign', run: gatherHandMade },
  { name: 'labels', decides: 'which words at the start of a line are a label', on: 'foreign', run: liftLabels },
  { name: 'list lines', decides: 'which lines of a paragraph are a list', on: 'foreign', run: gatherListLines },
  { name: 'title lines', decides: 'which lines are one title, which repeat it', on: 'foreign', run: joinTitles },
];

/** Runs the passes over a page, each on what the one before left. */
export function runPasses(page: Page, own: boolean, context: FicheContext): Page {
  return PASSES.reduce((before, { name, on, run }) => {
    if (own && on === 'foreign') return before;
    const after = run(before, context);
    context.trace?.page(name, before, after);
    return after;
  }, page);
}
