import type { KnownCode } from './vocabulary.ts';

/** A listed state in the life of a constat, piste, project, measure or programme. */
export type LifecycleState = KnownCode<'lifecycle-state'>;

/**
 * Which state may follow which. What is only an idea is gathered, drafted, chosen and announced before it is tried and
 * rolled out; work may be late, blocked, waiting, extended or evaluated and then go on; what is stopped or replaced stays so.
 */
export const LIFE_CYCLE = {
  proposed: ['convergent', 'drafted', 'prioritised', 'announced', 'waiting', 'stopped', 'superseded'],
  convergent: ['drafted', 'prioritised', 'announced', 'waiting', 'stopped', 'superseded'],
  drafted: ['prioritised', 'announced', 'todo', 'pilot', 'waiting', 'stopped', 'superseded'],
  prioritised: ['announced', 'todo', 'pilot', 'deploying', 'waiting', 'blocked', 'late', 'stopped', 'superseded'],
  announced: ['todo', 'pilot', 'deploying', 'running', 'done', 'waiting', 'blocked', 'late', 'stopped', 'superseded'],
  todo: ['pilot', 'deploying', 'running', 'done', 'waiting', 'blocked', 'late', 'stopped', 'superseded'],
  pilot: [
    'under-evaluation',
    'deploying',
    'running',
    'done',
    'extended',
    'waiting',
    'blocked',
    'late',
    'stopped',
    'superseded',
  ],
  deploying: ['running', 'done', 'under-evaluation', 'extended', 'waiting', 'blocked', 'late', 'stopped', 'superseded'],
  running: ['done', 'under-evaluation', 'extended', 'waiting', 'blocked', 'late', 'stopped', 'superseded'],
  extended: ['running', 'deploying', 'done', 'under-evaluation', 'blocked', 'late', 'stopped', 'superseded'],
  late: ['todo', 'pilot', 'deploying', 'running', 'done', 'extended', 'blocked', 'waiting', 'stopped', 'superseded'],
  blocked: ['todo', 'pilot', 'deploying', 'running', 'done', 'late', 'extended', 'waiting', 'stopped', 'superseded'],
  waiting: [
    'drafted',
    'prioritised',
    'announced',
    'todo',
    'pilot',
    'deploying',
    'running',
    'late',
    'stopped',
    'superseded',
  ],
  'under-evaluation': ['pilot', 'deploying', 'running', 'done', 'extended', 'waiting', 'stopped', 'superseded'],
  done: ['under-evaluation', 'extended', 'superseded'],
  stopped: ['superseded'],
  superseded: [],
  unknown: [],
} as const satisfies Readonly<Record<LifecycleState, readonly LifecycleState[]>>;

/**
 * Whether something may go from one state to another. Staying is always allowed, and where either state is unknown or not a
 * listed one, nothing speaks against it.
 *
 * @example
 * ```ts
 * import { canMove } from 'plan-sante/model';
 * console.log(canMove('pilot', 'under-evaluation'), canMove('stopped', 'running')); // true false
 * ```
 */
export function canMove(from: LifecycleState | (string & {}), to: LifecycleState | (string & {})): boolean {
  if (from === to || !isListed(from) || !isListed(to) || from === 'unknown' || to === 'unknown') return true;
  const next: readonly LifecycleState[] = LIFE_CYCLE[from];
  return next.includes(to);
}

function isListed(state: string): state is LifecycleState {
  return typeof state === 'string' && Object.hasOwn(LIFE_CYCLE, state);
}
