/** States in which nothing has begun. */
export const STATES_BEFORE_START = [
  'proposed',
  'convergent',
  'drafted',
  'prioritised',
  'announced',
  'todo',
  'waiting',
] as const;

/** States in which nothing is left to do. */
export const FINAL_STATES = ['done', 'stopped', 'superseded'] as const;
