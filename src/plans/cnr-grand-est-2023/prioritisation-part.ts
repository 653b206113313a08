import type { PlanInput } from '../../model/index.ts';

type Prioritisation = NonNullable<PlanInput['prioritisation']>;

/** One list of the prioritisation, as the data files write it. */
export type PrioritisationPart<Name extends 'gates' | 'criteria' | 'gateVerdicts' | 'scores'> = NonNullable<
  Prioritisation[Name]
>;
