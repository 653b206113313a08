import { phrases } from '../grammar/phrases.ts';

/** Names of the percent. Points of percentage are another unit: they are no percent. */
export const PERCENT = /* @__PURE__ */ phrases<true>([
  [true, '% | pour cent | pour cents | pourcent | pourcents | p. cent | p. 100 | pour 100'],
  [true, 'percent | per cent | pct | prozent | vom hundert | v. h. | v.h.'],
]);

/** Differences of percentages. */
export const POINTS = /* @__PURE__ */ phrases<true>([
  [
    true,
    'point | points | pt | pts | point de pourcentage | points de pourcentage | percentage point | percentage points | pp | prozentpunkt | prozentpunkte',
  ],
]);
