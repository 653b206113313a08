import { foldText } from '../../internal/text.ts';
import type { ValueKind } from '../profile.ts';
import { usualName } from './usual-names.ts';

/** What the name of a column with a year says that its cells are; `open` where it says no more than the year, or words that nobody knows. */
interface YearColumn {
  readonly year: string;
  readonly means: ValueKind | 'amount' | 'open';
  /** The name is the year and nothing else that says what is counted. */
  readonly bare: boolean;
}

/** One year alone: `2024-2026` is a time, `12/2024` a month. */
const YEAR = /(?<![\p{L}\d]|\d[-–/.])((?:19|20)\d\d)(?![\p{L}\d]|[-–/.]\d)/gu;

/** Words beside the year, folded, without their plurals. */
const KINDS: readonly (readonly [ValueKind, readonly string[]])[] = [
  [
    'baseline',
    [
      ...[
        'reference',
        'valeur de reference',
        'ref',
        'valeur initiale',
        'situation initiale',
        'valeur de depart',
        'depart',
      ],
      ...['baseline', 'baseline value', 'starting value', 'initial value'],
      ...['ausgangswert', 'basiswert', 'referenzwert', 'startwert', 'referenz', 'basis'],
    ],
  ],
  [
    'target',
    [
      ...['cible', 'valeur cible', 'objectif', 'valeur visee', 'objectif cible'],
      ...['target', 'target value', 'goal'],
      ...['ziel', 'zielwert', 'soll', 'sollwert'],
    ],
  ],
  [
    'value',
    [
      ...[
        'valeur',
        'valeur observee',
        'valeur atteinte',
        'valeur constatee',
        'valeur en',
        'valeur de',
        'realise',
        'resultat',
        'constate',
        'observe',
        'mesure',
      ],
      ...['value', 'value of', 'value in', 'actual', 'actual value', 'result', 'observed', 'measured'],
      ...['wert', 'istwert', 'ist', 'ergebnis', 'messwert', 'gemessen'],
    ],
  ],
];
const KIND_OF: ReadonlyMap<string, ValueKind> = /* @__PURE__ */ new Map(
  KINDS.flatMap(([kind, words]) => words.map((word) => [word, kind] as const)),
);
/** A name with a currency is of money: `€ 2025`, `2026 (k€)`, `CHF 2025`. */
const CURRENCY = /[€£$]|(?<!\p{L})(?:EUR|CHF|KE|euros?)(?!\p{L})/iu;
/** Words that say that the number is a year. */
const YEAR_WORDS = /\b(?:annees?|an|years?|jahre?s?|exercice|en|in|fin|ende|end of|31 12)\b/g;

/** The year in the name of a column, and what the words around it say; nothing where it names no year, or several. */
export function yearColumn(name: string): YearColumn | undefined {
  const years = [...name.matchAll(YEAR)].map((found) => found[1]);
  const [year, other] = years;
  if (year === undefined || other !== undefined) return undefined;
  const rest = name.replace(YEAR, ' ');
  if (CURRENCY.test(rest)) return { year, means: 'amount', bare: false };
  const bare = plainWords(rest) === '';
  const kind = KIND_OF.get(plainWords(rest)) ?? KIND_OF.get(foldText(rest).trim());
  if (bare || kind !== undefined) return { year, means: kind ?? 'open', bare };
  return { year, means: usualName(rest)?.means.field === 'amount' ? 'amount' : 'open', bare };
}

/** Without the words for a year, endings of plurals, and what stands in brackets, such as a unit. */
function plainWords(text: string): string {
  return foldText(text.replace(/\([^)]*\)/g, ' '))
    .replace(YEAR_WORDS, ' ')
    .replace(/(?<=\p{L}{3})s(?!\p{L})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const INDICATORS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...[
    'indicateur',
    'indicateur de suivi',
    'indicateur de resultat',
    'indicateur d impact',
    'indicateur de realisation',
  ],
  ...['nom de l indicateur', 'intitule de l indicateur', 'libelle de l indicateur', 'libelle indicateur'],
  ...['indicator', 'indicator name', 'name of the indicator', 'outcome indicator', 'key indicator'],
  ...['indikator', 'kennzahl', 'kennziffer', 'messgrosse', 'name de indikator', 'bezeichnung de indikator'],
]);
const UNITS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['unite', 'unite de mesure', 'unit', 'unit of measure', 'einheit', 'masseinheit', 'messeinheit'],
]);

/** Whether a column names the indicator of its row, or its unit. */
export function indicatorColumn(name: string): 'indicator' | 'unit' | undefined {
  const words = plainWords(name);
  if (INDICATORS.has(words)) return 'indicator';
  return UNITS.has(words) ? 'unit' : undefined;
}
