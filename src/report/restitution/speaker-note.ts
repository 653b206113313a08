import { type BlockNode, item, type NoteNode, note, p, ul, visit } from '../../document/index.ts';
import { partsInWords } from '../../i18n/index.ts';
import { addTo } from '../../internal/add-to.ts';
import type { Plan } from '../../model/index.ts';
import type { Facts } from './facts.ts';
import type { Slide } from './part.ts';
import { quoted } from './plan-words.ts';
import { tell } from './words.ts';

/** Words of a plan by the first of them: where what a slide shortens is found again in full. */
type WholeTexts = ReadonlyMap<string, readonly string[]>;

/** Every text of a plan that is long enough to be shortened. */
export function wholeTexts(plan: Plan): WholeTexts {
  const texts = new Map<string, string[]>();
  collect(plan, texts);
  return texts;
}

function collect(value: unknown, texts: Map<string, string[]>): void {
  if (typeof value === 'string') {
    const [first = '', ...others] = wordsOf(value);
    const key = others.slice(0, 2).join(' ');
    if (others.length > 3) addTo(texts, `${first} ${key}`, value.trim());
  } else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) collect(part, texts);
}

function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** What is said beside a slide: what its pictures show, what it only begins to say, where all of it was taken from. */
export function speakerNote({ blocks, sources = [] }: Slide, texts: WholeTexts, facts: Facts): readonly NoteNode[] {
  const { locale } = facts;
  const said: BlockNode[] = figuresOf(blocks).map((words) => p(words));
  const whole = shortenedOf(blocks).flatMap((start) => fullText(start, texts) ?? []);
  if (whole.length > 0)
    said.push(p(tell('notes-in-full', locale)), ul([...new Set(whole)].map((text) => item(p(quoted(text, facts))))));
  for (const source of sourcePlaces(sources, facts)) said.push(p(tell('sources-line', locale, { sources: source })));
  return said.length === 0 ? [] : [note('speaker', said)];
}

function figuresOf(blocks: readonly BlockNode[]): readonly string[] {
  return blocks.flatMap((block) => (block.type === 'figure' ? [block.alternative] : []));
}

const CUT = / …$/;

/** The texts of a slide that end before they are at their end. */
function shortenedOf(blocks: readonly BlockNode[]): readonly string[] {
  const found: string[] = [];
  for (const block of blocks)
    visit(block, (node) => {
      if (node.type === 'text' && CUT.test(node.value)) found.push(node.value.replace(CUT, ''));
    });
  return found;
}

function fullText(start: string, texts: WholeTexts): string | undefined {
  const words = wordsOf(start);
  const begins = words.join(' ');
  return texts.get(words.slice(0, 3).join(' '))?.find((text) => wordsOf(text).join(' ').startsWith(begins));
}

/** Titles of the documents, each with every place in it. */
function sourcePlaces(sources: NonNullable<Slide['sources']>, { plan, locale }: Facts): readonly string[] {
  const titles = new Map(plan.sources.map(({ id, title }) => [id, title]));
  const places = new Map<string, Set<string>>();
  for (const { source, place } of sources) {
    const title = titles.get(source);
    if (title === undefined) continue;
    const known = places.get(title) ?? new Set();
    places.set(title, place === undefined ? known : known.add(place));
  }
  return [...places].map(([title, found]) =>
    found.size === 0 ? title : `${title} (${partsInWords([...found], locale)})`,
  );
}
