import type { Wording } from '../../i18n/index.ts';
import type { Direction } from '../../mcda/matrix/index.ts';
import type { Thresholds } from '../../mcda/methods/index.ts';
import type { Scale } from './scale.ts';

/** One thing that matters, with the scale it is judged on and how much it counts. */
export interface Criterion {
  /** Short and permanent: scores refer to it. */
  readonly id: string;
  readonly label: Wording;
  readonly description?: Wording;
  /** `max`: a higher score is better. `min`: a lower score is better. */
  readonly direction: Direction;
  readonly scale: Scale;
  /** 0 or more; weights are divided by their sum. A weight is the worth of going from the worst to the best anchor. */
  readonly weight: number;
  readonly thresholds?: Thresholds;
  /** The worst score that can still be accepted, in the unit of the scale; an alternative beyond it is excluded. */
  readonly minimum?: number;
  /** The weight or the scale was put there to show how things work, and nobody decided it. */
  readonly illustrative?: boolean;
}
