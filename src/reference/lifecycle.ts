import type { KnownCode } from '../model/index.ts';

type State = KnownCode<'lifecycle-state'>;

/**
 * The states that may follow each state of a project, measure or milestone. What is stopped, done or superseded may only be
 * taken up again as something new; an unknown state forbids nothing.
 *
 * Source: the words the reference plans use for progress, put in order.
 */
export const LIFECYCLE_TRANSITIONS = {
  proposed: ['convergent', 'drafted', 'prioritised', 'announced', 'waiting', 'stopped', 'superseded'],
  convergent: ['drafted', 'prioritised', 'announced', 'waiting', 'stopped', 'superseded'],
  drafted: ['prioritised', 'announced', 'pilot', 'waiting', 'stopped', 'superseded'],
  prioritised: ['announced', 'todo', 'pilot', 'deploying', 'waiting', 'stopped', 'superseded'],
  announced: ['todo', 'pilot', 'deploying', 'running', 'done', 'late', 'waiting', 'stopped', 'superseded'],
  todo: ['pilot', 'deploying', 'running', 'done', 'late', 'blocked', 'waiting', 'stopped', 'superseded'],
  pilot: ['under-evaluation', 'deploying', 'running', 'extended', 'blocked', 'late', 'done', 'stopped', 'superseded'],
  deploying: ['running', 'done', 'extended', 'blocked', 'late', 'under-evaluation', 'stopped', 'superseded'],
  running: ['done', 'extended', 'blocked', 'late', 'under-evaluation', 'stopped', 'superseded'],
  done: ['under-evaluation', 'extended', 'superseded'],
  extended: ['running', 'done', 'late', 'blocked', 'under-evaluation', 'stopped', 'superseded'],
  blocked: ['pilot', 'deploying', 'running', 'late', 'waiting', 'stopped', 'superseded'],
  late: ['pilot', 'deploying', 'running', 'done', 'extended', 'blocked', 'stopped', 'superseded'],
  stopped: [],
  superseded: [],
  waiting: ['prioritised', 'announced', 'todo', 'pilot', 'deploying', 'late', 'stopped', 'superseded'],
  'under-evaluation': ['deploying', 'running', 'extended', 'done', 'stopped', 'superseded'],
  unknown: [],
} as const satisfies Readonly<Record<State, readonly State[]>>;

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
