import type { Locale } from '../../i18n/index.ts';

/** What a number format makes of a number: figures, a day with or without a time, a month, a year, a time, or the number as a text. */
export type FormatKind = 'figures' | 'day' | 'moment' | 'month' | 'year' | 'time';

/** The formats that have a number and no code of their own in the file (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};

/** Days in the formats that differ by the language of the machine. */
const LOCAL_DAYS: readonly (readonly [from: number, to: number])[] = [
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
];

/** Spreadsheets take no longer codes; what a code shows is worked out for each cell. */
const LONGEST_CODE = 255;

/** The code of a format by its number: the file's own, or the built-in one. */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string {
  const given = own.get(id) ?? BUILT_IN_FORMATS[id];
  if (given !== undefined) return given.length > LONGEST_CODE ? 'General' : given;
  return LOCAL_DAYS.some(([from, to]) => id >= from && id <= to) ? 'dd/mm/yyyy' : 'General';
}

/** Quoted and escaped signs, colours, currencies and languages: what is not a placeholder. */
const LITERALS = /"[^"]*"?|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi;

/** What a format code shows. Only its first section is looked at: the others are for negative numbers, zero and texts. */
export function formatKind(code: string): FormatKind {
  const bare = (code.replace(LITERALS, '').split(';')[0] ?? '').replace(/general/i, '').replace(/AM\/PM|A\/P/gi, 'h');
  if (!/[dmyhs]/i.test(bare)) return 'figures';
  const has = (letter: string) => bare.toLowerCase().includes(letter);
  const time = has('h') || has('s');
  if (has('d')) return time ? 'moment' : 'day';
  if (has('y')) return has('m') ? 'month' : 'year';
  return time ? 'time' : 'month';
}

const GROUPS: Readonly<Record<Locale, string>> = { fr: '\u202f', en: ',', de: '.', lb: '.' };

/** The mark of decimals of a language. */
function decimalMarkOf(locale: Locale): ',' | '.' {
  return locale === 'en' ? '.' : ',';
}

/** A number as it is without any format: all figures that it holds, 15 at most. */
export function plainFigures(value: number, locale: Locale): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const text = String(Number(value.toPrecision(15)));
  return locale === 'en' ? text : text.replace('.', ',');
}

/** A number as a format shows it. Fractions, powers of ten and thousands left out are not shown so: the number stands as it is. */
export function shownFigures(value: number, code: string, locale: Locale): string {
  const sections = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const negative = value < 0;
  const section = (negative ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? '';
  const signed = negative && sections[1] === undefined;
  const plain = plainFigures(value, locale);
  const marks = section.replace(LITERALS, '');
  if (!/[0#]/.test(marks) || /[/?@]|E[+-]|,(?![#0])|general/i.test(marks)) return plain;
  const percent = marks.includes('%');
  const figures = figuresIn(section, Math.abs(percent ? value * 100 : value), locale);
  return figures === undefined ? plain : `${signed ? '-' : ''}${figures}`.trim();
}

/** The section with its placeholders filled; nothing where it has too many decimals. */
function figuresIn(section: string, size: number, locale: Locale): string | undefined {
  const tokens: readonly string[] = section.match(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|[\s\S]/g) ?? [];
  const point = tokens.indexOf('.');
  const whole = point < 0 ? tokens : tokens.slice(0, point);
  const part = point < 0 ? [] : tokens.slice(point + 1);
  const decimals = part.filter(isPlaceholder);
  if (decimals.length > 15 || size >= 1e15) return undefined;
  const rounded = Number(`${Math.round(Number(`${size}e${decimals.length}`))}e-${decimals.length}`);
  if (!Number.isFinite(rounded)) return undefined;
  const [integer = '', fraction = ''] = rounded.toFixed(decimals.length).split('.');
  const grouped = whole.includes(',');
  const before = spread(
    whole,
    integer === '0' && decimals.length > 0 && !whole.includes('0') ? '' : integer,
    grouped,
    locale,
  );
  const least = decimals.lastIndexOf('0') + 1;
  const kept = fraction.slice(0, least) + fraction.slice(least).replace(/0+$/, '');
  const after = part.filter((token) => !isPlaceholder(token)).map(literal);
  return `${before}${kept === '' ? '' : decimalMarkOf(locale) + kept}${after.join('')}`;
}

const isPlaceholder = (token: string): boolean => token === '0' || token === '#' || token === '?';

/** The figures of the whole part from right to left, each in its place; the first place takes all that are left. */
function spread(tokens: readonly string[], digits: string, grouped: boolean, locale: Locale): string {
  let left = digits;
  let text = '';
  let written = 0;
  const first = tokens.findIndex(isPlaceholder);
  const put = (digit: string) => {
    text = digit + (grouped && written > 0 && written % 3 === 0 ? GROUPS[locale] : '') + text;
    written++;
  };
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at] ?? '';
    if (token === ',') continue;
    if (!isPlaceholder(token)) {
      text = literal(token) + text;
      continue;
    }
    const take = at === first ? left.length : 1;
    if (left === '' && token === '0') put('0');
    for (let i = 0; i < take && left !== ''; i++) {
      put(left.slice(-1));
      left = left.slice(0, -1);
    }
  }
  return text;
}

/** What stands for itself: quoted and escaped signs, the currency of `[$€-40C]`. */
function literal(token: string): string {
  if (token.startsWith('"')) return token.replaceAll('"', '');
  if (token.startsWith('\\')) return token.slice(1);
  if (token.startsWith('[')) return /^\[\$([^\]-]*)/.exec(token)?.[1] ?? '';
  if (token.length === 2) return token.startsWith('_') ? ' ' : '';
  return token;
}
