/** What a declared state says about the work, for what dates can tell. */
export type StateGroup = 'before-start' | 'under-way' | 'held-up' | 'late' | 'done' | 'given-up' | 'unknown';

/** The group of each listed state. The states are those of the model; one that is not listed says nothing here. */
const GROUPS: Readonly<Record<string, StateGroup>> = {
  proposed: 'before-start',
  convergent: 'before-start',
  drafted: 'before-start',
  prioritised: 'before-start',
  announced: 'before-start',
  todo: 'before-start',
  waiting: 'held-up',
  blocked: 'held-up',
  pilot: 'under-way',
  deploying: 'under-way',
  running: 'under-way',
  extended: 'under-way',
  'under-evaluation': 'under-way',
  late: 'late',
  done: 'done',
  stopped: 'given-up',
  superseded: 'given-up',
};

/** What a state says about the work. */
export function stateGroup(state: string | undefined): StateGroup {
  return state !== undefined && Object.hasOwn(GROUPS, state) ? (GROUPS[state] as StateGroup) : 'unknown';
}

/** Nothing is left to do. */
export function isClosed(state: string | undefined): boolean {
  const group = stateGroup(state);
  return group === 'done' || group === 'given-up';
}
