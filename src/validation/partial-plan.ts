import type { Plan } from '../model/index.ts';

/** A plan of which everything that could be read is there; every {@link Plan} is one. Faulty entities and fields are left out. */
export type PartialPlan = Omit<Plan, 'id' | 'title'> & Partial<Pick<Plan, 'id' | 'title'>>;
