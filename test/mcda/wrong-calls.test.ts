import { describe, expect, it } from 'vitest';
import { PlanSanteError } from '../../src/errors/index.ts';
import * as mcda from '../../src/mcda/index.ts';
import * as health from '../../src/scoring/health/index.ts';
import { CALLS } from './calls.ts';

/** What gets into a call by mistake, or on purpose. */
const WRONG: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  -1,
  0.5,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  10n,
  Symbol('one'),
  '',
  'two',
  '__proto__',
  'constructor',
  [],
  [[]],
  [[[]]],
  [null],
  [undefined],
  [Number.NaN],
  [[Number.NaN]],
  [[null]],
  [['1']],
  [[1], [1, 2]],
  [[1, 2]],
  [1, 2],
  [1n],
  ['max'],
  new Array(3),
  {},
  { length: 3 },
  { shape: 'linear' },
  { success: true, data: {} },
  Object.create(null),
  new Map(),
  new Set([1]),
  new Date(0),
  /x/,
  () => 1,
  Promise.resolve([1]),
  new Float64Array(0),
  new Float64Array(3),
  new Float64Array([1, Number.NaN]),
  new Uint8Array(2),
  Array.from({ length: 12 }, () => Array.from({ length: 12 }, () => 1)),
];

const EXPORTS: Readonly<Record<string, unknown>> = { ...mcda, ...health };
/** Parts that `scoring` takes from the health methods; nobody else can. */
const INNER = ['panelSpread', 'thirdOf'];
const NAMES = Object.keys(EXPORTS).filter((name) => typeof EXPORTS[name] === 'function' && !INNER.includes(name));

function call(name: string, given: readonly unknown[]): unknown {
  return (EXPORTS[name] as (...all: readonly unknown[]) => unknown)(...given);
}

/** Every call with one part of it replaced, at any depth, and with one key too many. */
function* spoiled(call: unknown): Generator<unknown> {
  yield* WRONG;
  if (typeof call !== 'object' || call === null || ArrayBuffer.isView(call)) return;
  if (Array.isArray(call)) {
    for (const [i, part] of call.slice(0, 2).entries()) for (const wrong of spoiled(part)) yield call.with(i, wrong);
    return;
  }
  for (const [key, part] of Object.entries(call)) for (const wrong of spoiled(part)) yield { ...call, [key]: wrong };
  yield { ...call, unknownKey: 1 };
}

function outcomeOf(call: () => unknown): string {
  try {
    call();
    return 'answered';
  } catch (error) {
    if (!(error instanceof PlanSanteError)) return `${error}`;
    return /undefined|NaN|\[object|\{found\}/.test(error.expected) ? `said: ${error.expected}` : 'refused';
  }
}

describe('every function of the raw methods and of the health methods', () => {
  it('has a call here', () => {
    expect(NAMES.filter((name) => CALLS[name] === undefined)).toEqual([]);
  });

  it.each(Object.entries(CALLS))('%s answers or refuses by name, whatever it is given', (name, given) => {
    expect(outcomeOf(() => call(name, given))).toBe('answered');
    const faults = new Set<string>();
    for (const [place, part] of given.entries())
      for (const wrong of spoiled(part)) {
        const outcome = outcomeOf(() => call(name, given.with(place, wrong)));
        if (outcome !== 'answered' && outcome !== 'refused') faults.add(outcome);
      }
    expect([...faults]).toEqual([]);
  });

  const takingAnObject = Object.entries(CALLS).filter(
    ([name, [first]]) => typeof first === 'object' && !Array.isArray(first) && name !== 'preferenceRelations',
  );
  it.each(takingAnObject)('%s refuses a key that it does not know, and names the nearest', (name, [first, ...rest]) => {
    const known = Object.keys(first as object)[0] ?? '';
    const misspelt = { ...(first as object), [`${known}x`]: 1 };
    expect(() => call(name, [misspelt, ...rest])).toThrow(new RegExp(`"${known}x": did you mean "${known}"`));
  });
});
