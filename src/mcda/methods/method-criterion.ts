import type { Direction } from '../matrix/index.ts';

/**
 * The differences that matter on a criterion, in the unit of its scale: up to `indifference` two scores are alike, from
 * `preference` one is clearly better, from `veto` no other criterion can make up for it.
 * Roy B. (1991), The outranking approach and the foundations of ELECTRE methods, Theory and Decision 31:49-73.
 */
export interface MethodThresholds {
  readonly indifference?: number | undefined;
  readonly preference?: number | undefined;
  readonly veto?: number | undefined;
}

/** The two ends of a scale, in its own unit. */
export interface ScaleBounds {
  readonly min: number;
  readonly max: number;
}

/** What a method may know of a criterion beside its column of scores. */
export interface MethodCriterion {
  readonly direction: Direction;
  readonly thresholds?: MethodThresholds | undefined;
  /** The lowest and the highest score that the scale can give. */
  readonly bounds: ScaleBounds;
}
