import { documentLabels, type Locale } from '../../../i18n/index.ts';
import { characterWidth } from '../character-widths.ts';
import { runsText } from './collect-runs.ts';
import { BODY_WIDTH } from './page.ts';
import type { Run } from './paragraph.ts';
import type { LaidChapter } from './slide.ts';

/** A title as it stands on its slide: its runs and the size that fits. */
export interface SlideTitle {
  readonly runs: readonly Run[];
  readonly size: number;
  /** Whether it is the title of the document, not one of its headings. */
  readonly untitled: boolean;
}

/** How many characters a title may have; the rest is shown as the first words of the slide. */
const LONGEST_TITLE = 230;

/**
 * Titles of slides, each different from all others: readers find their way by them. The second slide of a chapter is its
 * "(suite)", the third its "(suite 2)"; the same title a second time gets a number.
 */
export function slideTitles(
  chapters: readonly LaidChapter[],
  locale: Locale,
  language: string,
): readonly (readonly SlideTitle[])[] {
  const taken = new Set<string>();
  const word = documentLabels[locale].continued;
  const titles = chapters.map(({ title, untitled, slides }) => {
    const base = shortened(named(title, locale, language));
    return Array.from({ length: slides.length }, (_, index): SlideTitle => {
      const continued = index === 0 ? '' : index === 1 ? ` (${word})` : ` (${word} ${index})`;
      let end = continued;
      const name = runsText(base);
      for (let count = 2; taken.has(name + end); count++) end = `${continued} (${count})`;
      taken.add(name + end);
      const suffix: Run = { text: end, strong: false, emphasis: false, language: locale };
      const runs = end === '' ? base : [...base, suffix];
      return { runs, size: titleSize(name + end), untitled };
    });
  });
  const sharing = withSharedSize(titles.flat());
  return titles.map((all, chapter) => (isCover(chapters[chapter]) ? all : all.map(sharing)));
}

function isCover(chapter: LaidChapter | undefined): boolean {
  return chapter?.slides[0]?.cover === true;
}

/** Titles that jump from size to size unsettle the eye: where some need two lines, all others are set as they are. */
function withSharedSize(titles: readonly SlideTitle[]): (title: SlideTitle) => SlideTitle {
  const shared = titles.some(({ size }) => size < ONE_LINE.size) ? TWO_LINES.size : ONE_LINE.size;
  return (title) => ({ ...title, size: Math.min(title.size, shared) });
}

const UNTITLED: Readonly<Record<Locale, string>> = { fr: 'Document', en: 'Document', de: 'Dokument', lb: 'Dokument' };

/** A slide without title cannot be found: it is called a document. Titles stand on one line, and their size makes them bold. */
function named(title: readonly Run[], locale: Locale, language: string): readonly Run[] {
  const runs = title.map((run) => ({ ...run, strong: false, text: run.text.replace(/[\n\t]+/g, ' ') }));
  return runsText(runs) === '' ? [{ text: UNTITLED[locale], strong: false, emphasis: false, language }] : runs;
}

/** Whether a title is too long to stand above a slide. */
export function isLongTitle(title: readonly Run[]): boolean {
  return title.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_TITLE;
}

function shortened(title: readonly Run[]): readonly Run[] {
  if (!isLongTitle(title)) return title;
  const runs: Run[] = [];
  let left = LONGEST_TITLE - 1;
  for (const run of title) {
    if (left <= 0) break;
    const text = run.text.slice(0, left).replace(/[\ud800-\udbff]$/, '');
    left -= run.text.length;
    runs.push({ ...run, text: left <= 0 ? `${text.trimEnd()}…` : text });
  }
  return runs;
}

const ONE_LINE = { size: 28, lines: 1 } as const;
const TWO_LINES = { size: 24, lines: 2 } as const;
const TITLE_SIZES = [ONE_LINE, TWO_LINES, { size: 18, lines: 2.9 }, { size: 16, lines: 3 }] as const;

/** The largest size with which a title keeps to its place. */
function titleSize(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character.codePointAt(0) ?? 0, true);
  for (const { size, lines } of TITLE_SIZES) {
    // Lines are never quite full.
    const full = lines === 1 ? 0.97 : 0.88;
    if ((width * size) / 1000 <= BODY_WIDTH * lines * full) return size;
  }
  return 14;
}
