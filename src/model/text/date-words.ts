import { type Locale as DateFnsLocale, format } from 'date-fns';
import { de, enGB, fr, lb } from 'date-fns/locale';
import { requireText } from '../../errors/index.ts';
import { type DatePoint, type PartialDate, parsePartialDate } from '../partial-date.ts';
import { type Reading, read, tidy, unread } from './reading.ts';

const MONTHS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];
const MONTH =
  '(janv(?:ier|\\.)?|fevr(?:ier|\\.)?|mars|avr(?:il|\\.)?|mai|juin|juil(?:let|\\.)?|aout|sept(?:embre|\\.)?|oct(?:obre|\\.)?|nov(?:embre|\\.)?|dec(?:embre|\\.)?)';
const ORDINALS: Readonly<Record<string, string>> = {
  premier: '1',
  '1er': '1',
  deuxieme: '2',
  second: '2',
  '2e': '2',
  '2eme': '2',
  troisieme: '3',
  '3e': '3',
  '3eme': '3',
  quatrieme: '4',
  '4e': '4',
  '4eme': '4',
};
const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const THIRDS: Readonly<Record<string, string>> = { debut: 'start', mi: 'mid', milieu: 'mid', fin: 'end' };
const SEASONS: Readonly<Record<string, string>> = { printemps: '03/05', ete: '06/08', automne: '09/11' };

const two = (text: string | number): string => String(text).padStart(2, '0');
const monthNumber = (name: string): string =>
  two(MONTHS.findIndex((month) => month.startsWith(name.replace('.', '').slice(0, 4)) || month === name) + 1);
const fullYear = (text: string): string => (text.length === 2 ? `20${text}` : text);

type Rule = readonly [RegExp, (match: readonly string[]) => string];

const DAY = `(\\d{1,2})(?:er)? ${MONTH} (\\d{4})`;
const TIME = '(?:,? a (\\d{1,2}) ?[h:] ?(\\d{2}))?';
const withTime = (date: string, hour?: string, minute?: string): string =>
  hour ? `${date}T${two(hour)}:${minute}` : date;

/** Print habits, from the most to the least precise; the text has no accents and is in lower case. */
const RULES: readonly Rule[] = [
  [
    new RegExp(`^(?:(${DAYS.join('|')}) )?(?:le )?${DAY}${TIME}$`),
    ([, weekday, d, m = '', y, h, min]) => {
      const date = `${y}-${monthNumber(m)}-${two(d ?? '')}`;
      // A day that falls on another weekday is one that does not exist.
      return weekday !== undefined && weekday !== DAYS[new Date(date).getUTCDay()] ? 'no day' : withTime(date, h, min);
    },
  ],
  [
    new RegExp(`^(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})${TIME}$`),
    ([, d = '', m = '', y = '', h, min]) => withTime(`${fullYear(y)}-${two(m)}-${two(d)}`, h, min),
  ],
  [/^(\d{1,2})[.-](\d{1,2})[.-](\d{4})$/, ([, d = '', m = '', y]) => `${y}-${two(m)}-${two(d)}`],
  // Programs write a day as its midnight.
  [
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$/,
    ([, y, m = '', d = '']) => `${y}-${two(m)}-${two(d)}`,
  ],
  [
    new RegExp(`^(?:entre|du) (?:le )?(\\d{1,2})(?:er)? ${MONTH}(?: (\\d{4}))? (?:et|au) (?:le )?${DAY}$`),
    ([, d1 = '', m1 = '', y1, d2 = '', m2 = '', y2]) =>
      `${y1 ?? y2}-${monthNumber(m1)}-${two(d1)}/${y2}-${monthNumber(m2)}-${two(d2)}`,
  ],
  [
    new RegExp(`^(?:entre|du) (?:le )?(\\d{1,2})(?:er)? (?:et|au) (?:le )?${DAY}$`),
    ([, d1 = '', d2 = '', m = '', y]) => `${y}-${monthNumber(m)}-${two(d1)}/${y}-${monthNumber(m)}-${two(d2)}`,
  ],
  [
    new RegExp(`^(debut|mi|milieu|fin)[ -](?:de )?${MONTH} (\\d{4})$`),
    ([, part = '', m = '', y]) => `${y}-${monthNumber(m)}-${THIRDS[part]}`,
  ],
  [new RegExp(`^(?:en )?${MONTH} (\\d{4})$`), ([, m = '', y]) => `${y}-${monthNumber(m)}`],
  [/^(?:en )?(debut|mi|milieu|fin)[ -](?:de )?(?:l'annee )?(\d{4})$/, ([, part = '', y]) => `${y}-${THIRDS[part]}`],
  [
    /^(?:(?:le|au|en) )?(\w+) trimestre (?:de )?(\d{4})$/,
    ([, n = '', y]) => (ORDINALS[n] ? `${y}-Q${ORDINALS[n]}` : ''),
  ],
  [
    /^(?:(?:le|au|en) )?(\w+) semestre (?:de )?(\d{4})$/,
    ([, n = '', y]) => (ORDINALS[n] ? `${y}-H${ORDINALS[n]}` : ''),
  ],
  [
    /^(?:(\d{4})[ /-]?)?([tqsh])([1-4])(?:[ /-]?(\d{4}))?$/,
    ([, before, part = '', n, year = before]) => (year ? `${year}-${'tq'.includes(part) ? 'Q' : 'H'}${n}` : ''),
  ],
  [
    /^(?:(?:l'|a l'|au |en ))?(printemps|ete|automne) (\d{4})$/,
    ([, season = '', y]) =>
      (SEASONS[season] ?? '')
        .split('/')
        .map((month) => `${y}-${month}`)
        .join('/'),
  ],
  [/^(?:de )?(\d{4}) ?(?:-|a|\/) ?(\d{4})$/, ([, a, b]) => `${a}/${b}`],
  [/^(?:en |annee )?(\d{4})$/, ([, y = '']) => y],
];

/**
 * Reads a date as the French print it, as precisely as it is said: `7 février 2023`, `1er juillet 2022`, `fin 2020`,
 * `premier trimestre 2022`, `21/07/20 à 15:22`, `2022-2025`, `d'ici 2025`. A day that does not exist is `impossible-date`.
 *
 * @example
 * ```ts
 * import { readPartialDate } from 'plan-sante/model';
 * console.log(readPartialDate('fin 2020')); // { ok: true, value: '2020-end' }
 * console.log(readPartialDate('31/02/2023')); // { ok: false, reason: 'impossible-date' }
 * ```
 */
export function readPartialDate(text: string): Reading<PartialDate> {
  requireText('readPartialDate', text);
  const tidied = tidy(text);
  if (tidied === undefined) return unread(text.trim() === '' ? 'empty' : 'not-understood');
  if (parsePartialDate(tidied)) return read(tidied);
  const plain = tidied.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const by = /^(?:d'ici(?: a)?(?: la)?|avant) (.*)$/.exec(plain);
  if (by) return bounded(by[1] ?? '', (date) => `../${date}`);
  const from = /^(?:depuis|a (?:compter|partir) de|a (?:compter|partir) du|des) (.*)$/.exec(plain);
  if (from) return bounded(from[1] ?? '', (date) => `${date}/..`);
  return readPlain(plain);
}

function bounded(text: string, wrap: (date: string) => string): Reading<PartialDate> {
  const inner = readPlain(text);
  if (!inner.ok) return inner;
  return inner.value.includes('/') ? unread('not-understood') : read(wrap(inner.value));
}

function readPlain(plain: string): Reading<PartialDate> {
  if (parsePartialDate(plain.toUpperCase())) return read(plain.toUpperCase());
  for (const [pattern, write] of RULES) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const date = write(match);
    return parsePartialDate(date) ? read(date) : unread(date === '' ? 'not-understood' : 'impossible-date');
  }
  return unread('not-understood');
}

/** A language for dates in words. */
export type DateLocale = 'fr' | 'en' | 'de' | 'lb';
const LOCALES: Readonly<Record<DateLocale, DateFnsLocale>> = { fr, en: enGB, de, lb };

interface DateWords {
  readonly day: string;
  readonly quarter: (n: number, year: string) => string;
  readonly half: (n: number, year: string) => string;
  readonly third: Readonly<Record<'start' | 'mid' | 'end', string>>;
  readonly by: string;
  readonly from: string;
  readonly window: string;
  readonly time: string;
}
const frenchOrdinal = (n: number): string => (n === 1 ? '1er' : `${n}e`);
const englishOrdinal = (n: number): string => ['first', 'second', 'third', 'fourth'][n - 1] ?? String(n);
const WORDS: Readonly<Record<DateLocale, DateWords>> = {
  fr: {
    day: 'd MMMM yyyy',
    quarter: (n, year) => `${frenchOrdinal(n)} trimestre ${year}`,
    half: (n, year) => `${frenchOrdinal(n)} semestre ${year}`,
    third: { start: 'début #', mid: 'mi-#', end: 'fin #' },
    by: "d'ici #",
    from: 'à partir de #',
    window: 'de # à ##',
    time: '# à ##',
  },
  en: {
    day: 'd MMMM yyyy',
    quarter: (n, year) => `${englishOrdinal(n)} quarter of ${year}`,
    half: (n, year) => `${englishOrdinal(n)} half of ${year}`,
    third: { start: 'early #', mid: 'mid-#', end: 'late #' },
    by: 'by #',
    from: 'from # on',
    window: '# to ##',
    time: '# at ##',
  },
  de: {
    day: 'd. MMMM yyyy',
    quarter: (n, year) => `${n}. Quartal ${year}`,
    half: (n, year) => `${n}. Halbjahr ${year}`,
    third: { start: 'Anfang #', mid: 'Mitte #', end: 'Ende #' },
    by: 'bis #',
    from: 'ab #',
    window: '# bis ##',
    time: '# um ##',
  },
  lb: {
    day: 'd. MMMM yyyy',
    quarter: (n, year) => `${n}. Trimester ${year}`,
    half: (n, year) => `${n}. Semester ${year}`,
    third: { start: 'Ufank #', mid: 'Mëtt #', end: 'Enn #' },
    by: 'bis #',
    from: 'vun # un',
    window: '# bis ##',
    time: '# um ##',
  },
};

/**
 * Says a partial date in words: `2020-end` is "fin 2020", `2022-Q1` is "1er trimestre 2022", `../2025` is "d'ici 2025".
 * A text that is not a partial date comes back as it is.
 */
export function writePartialDate(date: PartialDate, locale: DateLocale = 'fr'): string {
  requireText('writePartialDate', date);
  const parts = parsePartialDate(date);
  if (!parts) return date;
  const words = WORDS[locale];
  const start = parts.start && writePoint(parts.start, locale);
  const end = parts.end && writePoint(parts.end, locale);
  if (parts.kind === 'by') return words.by.replace('#', end ?? '');
  if (parts.kind === 'from') return words.from.replace('#', start ?? '');
  if (parts.kind === 'point') return start ?? date;
  // The longer mark first, as the shorter one is inside it.
  const pattern = locale === 'fr' && parts.start?.precision === 'day' ? 'du # au ##' : words.window;
  return pattern.replace('##', end ?? '').replace('#', start ?? '');
}

function writePoint(point: DatePoint, locale: DateLocale): string {
  const words = WORDS[locale];
  const year = point.from.slice(0, 4);
  const [y = 0, m = 1, d = 1] = point.from.split('-').map(Number);
  // A local date of the calendar day: only its parts are printed, so no time zone can move it.
  const date = new Date(2000, 0, 1);
  date.setFullYear(y, m - 1, d);
  const print = (pattern: string): string => format(date, pattern, { locale: LOCALES[locale] });
  switch (point.precision) {
    case 'year':
      return year;
    case 'half':
      return words.half(Number(point.part), year);
    case 'quarter':
      return words.quarter(Number(point.part), year);
    case 'third-of-year':
      return words.third[point.part as 'start' | 'mid' | 'end'].replace('#', year);
    case 'third-of-month':
      return words.third[point.part as 'start' | 'mid' | 'end'].replace('#', print('MMMM yyyy'));
    case 'month':
      return print('MMMM yyyy');
    case 'day':
      return day(print, words, d, locale);
    case 'minute':
      return words.time.replace('##', point.time ?? '').replace('#', day(print, words, d, locale));
  }
}

/** French writes the first of a month "1er". */
function day(print: (pattern: string) => string, words: DateWords, d: number, locale: DateLocale): string {
  return locale === 'fr' && d === 1 ? `1er ${print('MMMM yyyy')}` : print(words.day);
}
