/** Signs in the name of a column that say in how many euros its bare numbers are: `Budget (k€)`, `Coût en milliers d’euros`, `Montant M€`. */
const UNITS: readonly (readonly [name: RegExp, factor: number])[] = [
  [/\bmds?\s?(?:€|d['’]euros|eur\b)|\bmilliards?\s+d['’]euros|\bmrd\.?\s?(?:€|eur\b)/i, 1e9],
  [/\bk\s?(?:€|euros?\b|eur\b)|\bmilliers?\s+d['’]euros|\btsd\.?\s?(?:€|eur\b)|\bthousands? of euros?\b|\bt€/i, 1e3],
  [/\bm\s?(?:€|euros?\b|eur\b)|\bmillions?\s+d['’]euros|\bmio\.?\s?(?:€|eur\b)|\bmillions? of euros?\b/i, 1e6],
];

/** By how much a bare number of a column is multiplied: 1 where its name says nothing. */
export function amountFactor(columnName: string): number {
  return UNITS.find(([name]) => name.test(columnName))?.[1] ?? 1;
}

/** A bare number of a column in euros, and euros as a bare number of it: powers of ten, without what binary fractions leave behind. */
export function inEuros(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

export function inUnit(euros: number, factor: number): number {
  return factor === 1 ? euros : Number((euros / factor).toPrecision(15));
}

/** A text that is figures alone: the unit is the one of its column. */
export function isBareNumber(text: string): boolean {
  return /^[+-]?[\d\s.,’']+$/.test(text.trim());
}
