import { phrases } from '../grammar/phrases.ts';

/** Currencies of the plans that are read, by ISO 4217. */
export const CURRENCIES = ['EUR', 'CHF', 'USD', 'CAD', 'GBP', 'XOF', 'XAF'] as const;
export type Currency = (typeof CURRENCIES)[number];

/** What a sign or name of money may mean. */
interface CurrencyWord {
  readonly currencies: readonly Currency[];
  /** What it means before a number (`$150`), where that says more. */
  readonly before?: readonly Currency[];
  /** Signs that English puts right before the digits: `€30,000` has thousands, where `30,000 €` may be thirty. */
  readonly english?: 'glued' | 'always';
}

const only = (currency: Currency, english?: CurrencyWord['english']): CurrencyWord => ({
  currencies: [currency],
  ...(english && { english }),
});

export const CURRENCY_WORDS = /* @__PURE__ */ phrases<CurrencyWord>([
  [only('EUR', 'glued'), '€'],
  [only('EUR'), 'eur | euro | euros | €uro | €uros'],
  [
    only('CHF'),
    'chf | =Fr | =FR | =SFr | sfr | franken | schweizer franken | franc suisse | francs suisses | swiss franc | swiss francs',
  ],
  [
    only('GBP', 'always'),
    '£ | gbp | livre sterling | livres sterling | pound | pounds | pound sterling | pounds sterling',
  ],
  [only('USD', 'always'), '$us | $ us | us$ | us $ | usd | $ (us) | dollar us | dollars us | us dollar | us dollars'],
  [only('USD', 'always'), 'dollar américain | dollars américains | dollars des états-unis | us-dollar'],
  [only('CAD', 'always'), '$ca | $ ca | ca$ | ca $ | $can | $ can | c$ | cad | $ (ca) | $ cad | cad $'],
  [only('CAD', 'always'), 'dollar canadien | dollars canadiens | canadian dollar | canadian dollars'],
  [only('USD', 'always'), '$ usd | usd $'],
  [{ currencies: ['USD', 'CAD'], before: ['USD'], english: 'glued' }, '$'],
  [{ currencies: ['USD', 'CAD'] }, 'dollar | dollars'],
  [only('XOF'), 'xof | fcfa (xof) | francs cfa (xof)'],
  [only('XAF'), 'xaf | fcfa (xaf) | francs cfa (xaf)'],
  [{ currencies: ['XOF', 'XAF'] }, 'fcfa | f cfa | cfa | franc cfa | francs cfa | cfa francs'],
  [{ currencies: ['CHF', 'XOF', 'XAF'] }, 'franc | francs'],
]);

/** The currency of a country, to know whose dollar or franc is meant. */
export const CURRENCY_OF_REGION: Readonly<Record<string, Currency>> = {
  ...of('EUR', 'FR LU BE DE AT IE MC'),
  ...of('CHF', 'CH LI'),
  ...of('USD', 'US'),
  ...of('CAD', 'CA'),
  ...of('GBP', 'GB'),
  ...of('XOF', 'BJ BF CI GW ML NE SN TG'),
  ...of('XAF', 'CM CF TD CG GQ GA'),
};

function of(currency: Currency, regions: string): Record<string, Currency> {
  return Object.fromEntries(regions.split(' ').map((region) => [region, currency]));
}
