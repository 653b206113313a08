import { bulletLength } from '../../bullet.ts';
import type { BoundedNotes } from './bounded-notes.ts';

/** A line as it is read, with its number in the text, from 1. */
interface TidyLine {
  readonly words: string;
  readonly line: number;
}

/** What tidying needs to know of the form, and where it says what it did. */
interface TidyOptions {
  /** Whether a line is a label of the form, which nothing is joined to. */
  readonly isLabel: (line: string) => boolean;
  readonly note: BoundedNotes['note'];
}

/**
 * The lines of a text as its author wrote them: the marks of a quoted e-mail, page numbers and running heads are taken off,
 * ligatures are letters again, and what the width of a page broke is put together. What goes, and what is guessed, is said.
 */
export function tidyLines(source: readonly string[], options: TidyOptions): readonly TidyLine[] {
  const letters = source.map((line) => (LIGATURES.test(line) ? line.replace(EVERY_LIGATURE, lettersOf) : line));
  const lines = unquoted(letters).flatMap((words, index) =>
    atPages(words).map((part): TidyLine => ({ words: part, line: index + 1 })),
  );
  const plain = withoutLayout(withoutPages(lines, options), options);
  sayColumns(plain, options);
  return joinBroken(plain, options);
}

/** A rule drawn with signs: under a heading, or between two parts. */
const RULE = /^\s*(?:[-–—=_*~#]\s?){4,}$/;
/** "*** Objectifs ***", "== Objectifs ==", "[ Objectifs ]". */
const DECORATED = /^\s*[*=_~#»<[|-]{1,6}\s*([^*=_~#\t|]{3,120}?)\s*[*=_~#«>\]|-]{1,6}\s*$/;
/** A label with what was filled in some way to the right of it. */
const ASIDE = /^( {0,8}\S(?:.{0,80}?\S)?)(\s{3,})(?=\S)/;

/** Rules and the signs around headings go, and labels with their answers in a column beside them stand above these. */
function withoutLayout(lines: readonly TidyLine[], { isLabel }: TidyOptions): readonly TidyLine[] {
  const plain = lines.map(({ words, line }): TidyLine => {
    if (RULE.test(words)) return { words: '', line };
    const inner = words.length <= 140 ? DECORATED.exec(words)?.[1] : undefined;
    return inner !== undefined && isLabel(inner) ? { words: inner, line } : { words, line };
  });
  const labels = plain.map(({ words }) => labelAside(words, isLabel));
  if (labels.filter((label) => label !== undefined).length < 2) return plain;
  let column: number | undefined;
  return plain.flatMap(({ words, line }, index): readonly TidyLine[] => {
    const label = labels[index];
    if (label !== undefined) {
      column = label.width;
      return [
        { words: `${label.words} :`, line },
        { words: words.slice(label.width), line },
      ];
    }
    const indent = /^ */.exec(words)?.[0].length ?? 0;
    if (column !== undefined && indent > 8 && Math.abs(indent - column) <= 3)
      return [{ words: words.slice(Math.min(indent, column)), line }];
    if (words.trim() !== '') column = undefined;
    return [{ words, line }];
  });
}

function labelAside(
  line: string,
  isLabel: (line: string) => boolean,
): { readonly words: string; readonly width: number } | undefined {
  const found = line.includes('\t') ? null : ASIDE.exec(line);
  if (found?.[1] === undefined || bulletLength(line) > 0) return undefined;
  const words = found[1].trim().replace(/\s*:$/, '');
  return !words.includes(':') && isLabel(words) ? { words, width: found[0].length } : undefined;
}

const LIGATURES = /[\ufb00-\ufb06]/;
const EVERY_LIGATURE = /[\ufb00-\ufb06]/g;
const lettersOf = (ligature: string) => ligature.normalize('NFKC');

/** A form feed stands at the start of the first line of a page. */
function atPages(words: string): readonly string[] {
  return words.includes('\f') ? words.split(/(\f)/).filter((part) => part !== '') : [words];
}

/** A run of lines that all begin with ">" and some of which are empty is a quoted e-mail, not a list. */
function unquoted(lines: readonly string[]): readonly string[] {
  const plain = [...lines];
  for (let from = 0; from < lines.length; ) {
    let to = from;
    let empty = false;
    while (isQuoted(lines[to])) empty = /^\s*(?:>\s*)+$/.test(lines[to++] ?? '') || empty;
    for (let index = from; empty && index < to; index++)
      plain[index] = (lines[index] ?? '').replace(/^ {0,3}(?:> ?)+/, '');
    from = to + 1;
  }
  return plain;
}

const isQuoted = (line: string | undefined) => line !== undefined && /^ {0,3}>/.test(line);

const PAGE =
  /^\s*(?:(?:page|seite|säit|p\.)\s*\d{1,4}(?:\s*(?:\/|sur|of|von)\s*\d{1,4})?|\d{1,4}\s*(?:\/|sur|of|von)\s*\d{1,4}|[-–—]\s*\d{1,4}\s*[-–—]|\f)\s*$/i;

/** Takes off page numbers, and the lines beside them that come more than once. */
function withoutPages(lines: readonly TidyLine[], { isLabel, note }: TidyOptions): readonly TidyLine[] {
  const pages = new Set<number>();
  const counts = new Map<string, number>();
  lines.forEach(({ words }, index) => {
    if (PAGE.test(words)) pages.add(index);
    const key = words.trim();
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  // The head or the foot of the only page, with its number at the other margin.
  for (const edge of [lines.findIndex(isFilled), lines.findLastIndex(isFilled)]) {
    if (/^\s*\S.{0,120}\S\s{3,}\d{1,3}\s*$/.test(lines[edge]?.words ?? '')) pages.add(edge);
  }
  if (pages.size === 0) return lines;
  const heads = new Set<string>();
  for (const page of pages) {
    for (const step of [-1, 1]) {
      const beside = filledBeside(lines, page, step)?.words.trim() ?? '';
      const running = (counts.get(beside) ?? 0) > 1 && beside.length >= 8 && !beside.includes('\t');
      if (running && bulletLength(beside) === 0 && !isLabel(beside)) heads.add(beside);
    }
  }
  return lines.filter(({ words, line }, index) => {
    if (!pages.has(index) && !heads.has(words.trim())) return true;
    const found = words.trim();
    if (found !== '') note('text-page-mark', 'info', { found }, { line, column: 1 });
    return false;
  });
}

const isFilled = ({ words }: TidyLine) => words.trim() !== '';

function filledBeside(lines: readonly TidyLine[], from: number, step: number): TidyLine | undefined {
  for (let index = from + step; index >= 0 && index < lines.length && Math.abs(index - from) < 4; index += step) {
    if (lines[index]?.words.trim() !== '') return lines[index];
  }
  return undefined;
}

/** Shorter lines end where their author ended them, unless the next line ends a sentence that they begin. */
const NARROWEST = 40;
const NARROWEST_SENTENCE = 30;

function joinBroken(lines: readonly TidyLine[], options: TidyOptions): readonly TidyLine[] {
  const joined: TidyLine[] = [];
  let parts: string[] = [];
  let first: TidyLine | undefined;
  let count = 0;
  let firstJoined: number | undefined;
  const written = lines.some(({ words }) => HYPHEN.test(words)) ? wordsOfText(lines) : new Set<string>();
  const close = () => {
    if (first !== undefined) joined.push(parts.length === 1 ? first : { ...first, words: parts.join('') });
    parts = [];
    first = undefined;
  };
  lines.forEach((line, index) => {
    const before = lines[index - 1]?.words ?? '';
    const cut = first === undefined ? undefined : brokenWord(before, line.words, written);
    if (cut !== undefined) {
      const last = parts.length - 1;
      parts[last] = (parts[last] ?? '').trimEnd().replace(/[-\u00ad]$/, cut.kept);
      parts.push(line.words.trim());
      const at = { line: line.line, column: 1 };
      options.note('text-word-joined', 'info', { found: cut.word }, at);
    } else if (
      first !== undefined &&
      goesOn(before, line.words, first.words) &&
      !options.isLabel(before) &&
      !options.isLabel(line.words)
    ) {
      parts[parts.length - 1] = (parts.at(-1) ?? '').trimEnd();
      parts.push(` ${line.words.trim()}`);
      count++;
      firstJoined ??= line.line;
    } else {
      close();
      first = line;
      parts = [line.words];
    }
  });
  close();
  if (firstJoined !== undefined) {
    const at = { line: firstJoined, column: 1 };
    options.note('text-lines-joined', 'info', { count }, at);
  }
  return joined;
}

const HYPHEN = /\p{L}[-\u00ad]\s*$/u;
/** Headings and tables, which nothing is joined to; numbers and letters begin an item of their own. */
const WHOLE_LINE = /^\s*(?:#{1,6}\s|\||<)|\t/;
const OTHER_BLOCK = /^\s*(?:#{1,6}\s|\||<|\(?(?:\d{1,3}|\p{L}|[ivx]{1,4})\s?[.)°/]\s)|\t/iu;

/** Words of a text, to tell "re-cours" from "demi-journée" by what is written elsewhere. */
function wordsOfText(lines: readonly TidyLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ words }) => words.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
}

/** First parts of compounds, which keep their hyphen. */
const COMPOUND = new Set(
  (
    'non demi semi mi sous vice ex co médico socio celui celle ceux celles peut est vis là rendez soi lui elle eux dix vingt ' +
    'trente quarante cinquante soixante quatre cent porte chef avant après mieux bien savoir au par ci hors grand saint sainte ' +
    'self well long short high low non multi'
  ).split(' '),
);

/** The word that the end of a line cut in two, and the hyphen when it is its own. */
function brokenWord(
  before: string,
  words: string,
  written: ReadonlySet<string>,
): { readonly word: string; readonly kept: '' | '-' } | undefined {
  const head = /(?<!\p{L})(\p{L}+)([-\u00ad])\s*$/u.exec(before);
  const tail = /^\s*(\p{L}+)/u.exec(words)?.[1];
  if (head?.[1] === undefined || tail === undefined || OTHER_BLOCK.test(words) || WHOLE_LINE.test(before))
    return undefined;
  const soft = head[2] === '\u00ad';
  if (!soft && before.trim().length < NARROWEST) return undefined;
  const start = head[1].toLowerCase();
  const whole = written.has(`${start}${tail.toLowerCase()}`);
  const compound = written.has(`${start}-${tail.toLowerCase()}`) || COMPOUND.has(start) || /^\p{Lu}/u.test(tail);
  const kept = !soft && compound && !whole ? '-' : '';
  return { word: `${head[1]}${kept}${tail}`, kept };
}

/** Words that end no line of their own. */
const OPEN_END =
  /(?:,|[\s'’](?:a|à|au|aux|avec|chez|d|dans|de|des|du|en|et|l|la|le|les|leur|leurs|of|ou|par|pour|qu|que|qui|sans|sur|the|to|un|une|vers))$/iu;

/** A long line that no sign ends goes on in small letters, or after a word that asks for more. */
function goesOn(before: string, words: string, first: string): boolean {
  const above = before.trim();
  const least = /[.!?]\s*$/.test(words) ? NARROWEST_SENTENCE : NARROWEST;
  if (above.length < least || words.trim() === '' || WHOLE_LINE.test(before) || OTHER_BLOCK.test(words)) return false;
  if (bulletLength(words) > 0 || /[.!?:;…]$/.test(above)) return false;
  // Where the author begins in small letters, they say nothing of the next line.
  const small = !/^\s*\p{Ll}/u.test(first) && /^\s*(?:\p{Ll}|\()/u.test(words);
  return small || (OPEN_END.test(above) && /^\s*[\p{L}\p{N}«"“]/u.test(words));
}

/** Two words and more, a wide gap, two words and more. */
const TWO_SIDES = /^(\s*\S+ \S.*?\S)(\s{3,})(?=\S+ \S)/;
const LEAST_LINES = 3;

/** Says where the text seems to come from a page in columns: lines with a gap at one and the same place mix what stood side by side. */
function sayColumns(lines: readonly TidyLine[], { note }: TidyOptions): void {
  for (let from = 0; from < lines.length; ) {
    const column = secondColumn(lines[from]);
    let to = from + 1;
    while (column !== undefined && Math.abs((secondColumn(lines[to]) ?? -2) - column) <= 1) to++;
    if (column !== undefined && to - from >= LEAST_LINES) {
      const { line, words } = lines[from] as TidyLine;
      const params = { count: to - from, found: words.trim().slice(0, 80) };
      note('text-columns-mixed', 'warning', params, { line, column: 1 });
    }
    from = to;
  }
}

function secondColumn(line: TidyLine | undefined): number | undefined {
  if (line === undefined || line.words.length > 400 || line.words.includes('\t')) return undefined;
  return TWO_SIDES.exec(line.words)?.[0].length;
}
