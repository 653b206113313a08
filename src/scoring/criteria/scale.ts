import type { Wording } from '../../i18n/index.ts';
import type { ScaleBounds } from '../../mcda/methods/index.ts';

/** One level of an anchored scale: its value and the words that say when it applies. */
export interface ScaleLevel {
  readonly value: number;
  readonly label: Wording;
  /** What an assessor must see to give this level. */
  readonly description?: Wording;
}

/** A scale of named levels. The lowest and the highest value are the anchors. */
export interface LevelScale {
  readonly kind: 'levels';
  readonly levels: readonly ScaleLevel[];
}

/** A measured scale. `min` and `max` are the anchors: fixed before the alternatives are known, so that no alternative moves another. */
export interface NumericScale {
  readonly kind: 'numeric';
  readonly min: number;
  readonly max: number;
  readonly unit?: Wording;
  /** Points of the scale that have words. Scores between them are as good as on them. */
  readonly anchors?: readonly ScaleLevel[];
}

/** The anchored scale of a criterion. */
export type Scale = LevelScale | NumericScale;

/** The lowest and the highest score that a scale can give. */
export function scaleBounds(scale: Scale): ScaleBounds {
  if (scale.kind === 'numeric') return { min: scale.min, max: scale.max };
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const { value } of scale.levels) {
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  return { min, max };
}
