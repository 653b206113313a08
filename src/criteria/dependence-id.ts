/** A criterion with this id gets its score, in percent, from the fiches, unless the plan gives it itself. */
export const NATIONAL_DEPENDENCE = 'national-dependence';
