import type { TypographyProfile } from './profile.ts';

/** One change to a text: what stands from `start` to `end` becomes `by`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

const NO_BREAK = '\u00a0';
const NARROW = '\u202f';
const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const UNITS = 'millions?|milliards?|euros?|ans?|mois|jours?|heures?|min|m|cm|mm|km|m2|m²|km2|km²|ha|g|kg|mg|h|ETP';
/** Abbreviations and words that a number follows. */
const BEFORE_NUMBER = '(?:art|chap|fig|p|pp|vol|al|ann)\\.|§|articles?';

/** Words that are no prose: addresses, paths, names in code. */
const NOT_PROSE =
  /:\/\/|^www\.|^[(<«"]*mailto:|@|\\|::|^[(«"]*\/[\w.-]+\/|^[\w.-]+(?:\/[\w.-]+){2,}|=|[{}[\]]|^--?\w|[a-z]\([^)]*\)/i;

/**
 * The changes that bring a French text to the rules of a profile. Blanks that are already no-break stay; addresses, paths,
 * code between backticks, times and ratios are left alone. Applying the changes twice changes nothing more.
 *
 * Source: Lexique des règles typographiques en usage à l'Imprimerie nationale, 2002 (ponctuation, espacements, abréviations
 * des adjectifs ordinaux, nombres); Code de rédaction interinstitutionnel de l'Union européenne, 6.4 (no-break space before
 * double signs and between groups of digits).
 */
export function frenchEdits(text: string, profile: Exclude<TypographyProfile, 'none'>): readonly TextEdit[] {
  const thin = profile === 'imprimerie-nationale' ? NARROW : NO_BREAK;
  const edits: TextEdit[] = [];
  const guarded = protectedRanges(text);
  const add = (start: number, end: number, by: string) => {
    if (text.slice(start, end) === by) return;
    if (isGuarded(guarded, start, Math.max(end, start + 1)) || (start > 0 && isGuarded(guarded, start - 1, start)))
      return;
    edits.push({ start, end, by });
  };
  spaceMarks(text, thin, add);
  spaceQuotes(text, add);
  if (/\d/.test(text)) spaceNumbers(text, thin, add);
  keepTogether(text, add);
  if (/[\dIVXLC]/.test(text)) shortenOrdinals(text, add);
  for (const found of text.matchAll(/(?<=\p{L})'(?=\p{L})/gu)) add(found.index, found.index + 1, '’');
  for (const found of text.matchAll(/(?<!\.)\.\.\.(?!\.)/g)) add(found.index, found.index + 3, '…');
  return withoutOverlaps(edits);
}

type Add = (start: number, end: number, by: string) => void;

/** Start of the plain blanks that end at `end`. */
function blanksBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && text[start - 1] === ' ') start--;
  return start;
}

/** Before `;`, `!`, `?` a thin blank, before `:` a whole one, when the mark ends a word of prose. */
function spaceMarks(text: string, thin: string, add: Add): void {
  for (const found of text.matchAll(/[!?]+|[;:]/g)) {
    const mark = found[0];
    const next = text[found.index + mark.length];
    if (next !== undefined && !/[\s»”"’)\]…,.]/.test(next)) continue;
    if (next !== undefined && /[,.]/.test(next) && /[\p{L}\p{N}]/u.test(text[found.index + mark.length + 1] ?? ''))
      continue;
    const start = blanksBefore(text, found.index);
    const before = /(?<!\.)\.\.\.$/.test(text.slice(Math.max(0, start - 4), start)) ? '…' : text[start - 1];
    if (before === undefined) continue;
    // After a full stop or a picture a blank is kept together, but none is put in.
    if (!/[\p{L}\p{N}\p{M}»”"’')\]%€°…]/u.test(before) && (start === found.index || /\s/.test(before))) continue;
    if (mark === ':' && next !== undefined && !/[\s»]/.test(next)) continue;
    add(start, found.index, mark === ':' ? NO_BREAK : thin);
  }
}

function spaceQuotes(text: string, add: Add): void {
  for (const found of text.matchAll(/[«»]/g)) {
    if (found[0] === '«') {
      let end = found.index + 1;
      while (text[end] === ' ') end++;
      const next = text[end];
      if (next !== undefined && !/\s/.test(next)) add(found.index + 1, end, NO_BREAK);
    } else {
      const start = blanksBefore(text, found.index);
      const before = text[start - 1];
      if (before !== undefined && !/\s/.test(before)) add(start, found.index, NO_BREAK);
    }
  }
}

const UNIT = /* @__PURE__ */ new RegExp(`(?<=\\d) (?=(?:${UNITS})(?![\\p{L}\\p{N}]))`, 'gu');
const MONTH = /* @__PURE__ */ new RegExp(`(?<=(?<!\\d)(?:1er|[12]?\\d|3[01])) (?=(?:${MONTHS})(?!\\p{L}))`, 'gu');
/** Blanks between a number and what it belongs to. */
const WITH_NUMBER: readonly RegExp[] = [
  /(?<=\d[ \u00a0]?h) (?=[0-5]\d(?!\d))/g,
  /(?<=\dMds?|\d[ \u00a0]Mds?) (?=€)/g,
  /(?<=(?<![^\s(«])[+±]) (?=\d)/g,
  /* @__PURE__ */ new RegExp(`(?<=(?<!\\p{L})(?:${BEFORE_NUMBER})) (?=\\d)`, 'giu'),
];

/** Groups of digits, units, `n°` and days stay with what they belong to. */
function spaceNumbers(text: string, thin: string, add: Add): void {
  for (const found of text.matchAll(/(?<![\d,]|(?<!\.\.)\.)\d{1,3}(?: \d{3})+(?!\d)/g)) {
    for (let i = 0; i < found[0].length; i++) if (found[0][i] === ' ') add(found.index + i, found.index + i + 1, thin);
  }
  for (const found of text.matchAll(/(?<=\d)(?:%|‰|€|°C)(?![\p{L}\p{N}])/gu)) add(found.index, found.index, NO_BREAK);
  for (const found of text.matchAll(/(?<=\d) (?=(?:%|‰|€|°C|[kM]€|Mds? ?€)(?![\p{L}\p{N}]))/gu))
    add(found.index, found.index + 1, NO_BREAK);
  for (const found of text.matchAll(UNIT)) add(found.index, found.index + 1, NO_BREAK);
  for (const found of text.matchAll(MONTH)) add(found.index, found.index + 1, NO_BREAK);
  for (const found of text.matchAll(/(?<=(?<!\p{L})[nN]os?|(?<!\p{L})[nN]°) ?(?=\d)/gu)) {
    if (found[0] === ' ' || text[found.index - 1] === '°') add(found.index, found.index + found[0].length, NO_BREAK);
  }
  for (const { index, 0: digits } of text.matchAll(/(?<!\d)0\d(?: \d\d){4}(?!\d)/g)) {
    for (let i = 2; i < digits.length; i += 3) add(index + i, index + i + 1, NO_BREAK);
  }
  for (const pattern of WITH_NUMBER) {
    for (const { index } of text.matchAll(pattern)) add(index, index + 1, NO_BREAK);
  }
}

/** Centuries and titles stay with what they belong to. */
function keepTogether(text: string, add: Add): void {
  for (const { index } of text.matchAll(/(?<=(?<![\p{L}\p{N}])[IVXLC]+(?:e|i?[eè]me)) (?=siècles?(?!\p{L}))/gu))
    add(index, index + 1, NO_BREAK);
  for (const found of text.matchAll(/(?<=(?<!\p{L})(?:M\.|MM\.|Mme|Mmes|Mlle|Dr|Pr)) (?=\p{Lu})/gu)) {
    add(found.index, found.index + 1, NO_BREAK);
  }
}

/** `2ème` is written `2e`, `1ère` is written `1re`, and so after Roman numerals. */
function shortenOrdinals(text: string, add: Add): void {
  for (const found of text.matchAll(
    /(?<![\p{L}\p{N}])(\d{1,4}|[IVXLC]{1,7})(ières?|ères?|i?[eè]mes?)(?![\p{L}\p{N}])/gu,
  )) {
    const digits = found[1] ?? '';
    const ending = found[2] ?? '';
    const plural = ending.endsWith('s') ? 's' : '';
    const first = ending.includes('ère') && (digits === '1' || digits === 'I');
    if (ending.includes('ère') && !first) continue;
    add(found.index + digits.length, found.index + digits.length + ending.length, `${first ? 're' : 'e'}${plural}`);
  }
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function protectedRanges(text: string): readonly Range[] {
  const ranges: Range[] = [];
  if (!/[`@\\:/={}[\](-]|www\./i.test(text)) return ranges;
  for (const found of text.matchAll(/`[^`\n]*`/g))
    ranges.push({ start: found.index, end: found.index + found[0].length });
  for (const found of text.matchAll(/[^\s\u00a0\u202f]+/g)) {
    const word = found[0].length > 2000 ? found[0].slice(0, 2000) : found[0];
    if (NOT_PROSE.test(word)) ranges.push({ start: found.index, end: found.index + found[0].length });
  }
  return ranges.sort((a, b) => a.start - b.start);
}

function isGuarded(ranges: readonly Range[], start: number, end: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  // Ranges may lie in one another: a code span over several words comes before the words in it.
  for (let i = low - 1; i >= 0 && i >= low - 8; i--) if ((ranges[i]?.end ?? 0) > start) return true;
  return false;
}

function withoutOverlaps(edits: readonly TextEdit[]): readonly TextEdit[] {
  const kept: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1);
    const twice = last?.start === last?.end && edit.start === edit.end && edit.start === last?.start;
    if (last === undefined || (edit.start >= last.end && !twice)) kept.push(edit);
  }
  return kept;
}
