import type { LifecycleState } from '../../model/index.ts';

/** The words that English follow-up tables use for a state. "Closed", "Partially done" and shares are not here: only the people of the plan know. */
export const englishStateWords: Readonly<Record<string, LifecycleState>> = {
  'To do': 'todo',
  'Not started': 'todo',
  Planned: 'todo',
  Proposed: 'proposed',
  'On hold': 'waiting',
  Pending: 'waiting',
  Suspended: 'waiting',
  'In progress': 'running',
  Ongoing: 'running',
  Started: 'running',
  Pilot: 'pilot',
  Extended: 'extended',
  Delayed: 'late',
  Late: 'late',
  Blocked: 'blocked',
  Done: 'done',
  Completed: 'done',
  Finished: 'done',
  Achieved: 'done',
  Abandoned: 'stopped',
  Cancelled: 'stopped',
  Stopped: 'stopped',
};
