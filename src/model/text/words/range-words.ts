import { phrases } from '../grammar/phrases.ts';

/** What opens a range, and with it the words that may join its ends. */
type RangeKind = 'between' | 'from';

export const OPEN_RANGE = /* @__PURE__ */ phrases<RangeKind>([
  [
    'between',
    'entre | compris entre | comprise entre | comprises entre | située entre | between | zwischen | tëschent',
  ],
  ['from', "de | d' | du | from | von | vom | vun"],
]);

/** Between the two ends; `bare` without anything that opens the range. */
export const JOIN_RANGE: Readonly<Record<RangeKind | 'bare', ReturnType<typeof phrases<true>>>> = {
  between: /* @__PURE__ */ phrases([[true, 'et | and | und | an | - | à']]),
  from: /* @__PURE__ */ phrases([[true, "à | jusqu'à | to | up to | until | bis | bis zu | - "]]),
  bare: /* @__PURE__ */ phrases([[true, 'à | to | bis | - ']]),
};

/** Between a number and how far it may be off. */
export const PLUS_MINUS = /* @__PURE__ */ phrases<true>([
  [true, '± | +/- | + / - | plus ou moins | à plus ou moins | (± | (+/- | plus or minus | plusminus'],
]);
