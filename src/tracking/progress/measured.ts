/** A number as documents state it, as far as progress needs it. A `Quantity` of the model is one. */
export interface MeasuredQuantity {
  readonly value?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly qualifier?: string | undefined;
  readonly unit?: string | undefined;
}

/** One value at one date. An `IndicatorValue` of the model is one. */
export interface MeasuredValue {
  readonly asOf?: string | undefined;
  readonly quantity: MeasuredQuantity;
  readonly territory?: string | undefined;
  /** When it was said: what was said after the day asked for was not known that day. */
  readonly statedOn?: string | undefined;
  readonly correction?:
    | {
        readonly quantity: MeasuredQuantity;
        readonly status?: string | undefined;
        readonly date?: string | undefined;
        readonly proposedBy?: string | undefined;
        readonly reason?: string | undefined;
      }
    | undefined;
}

/** What progress is computed from. An `Indicator` of the model is one. */
export interface MeasuredIndicator {
  readonly direction?: 'increase' | 'decrease' | 'maintain' | 'unknown' | undefined;
  readonly unit?: string | undefined;
  readonly territory?: string | undefined;
  readonly baseline?: MeasuredValue | undefined;
  readonly targets?: readonly MeasuredValue[] | undefined;
  readonly values: readonly MeasuredValue[];
  readonly rhythmMonths?: number | undefined;
  /** How the values of several territories make that of their whole. */
  readonly acrossTerritories?: 'sum' | 'mean' | 'none' | 'unknown' | undefined;
}
