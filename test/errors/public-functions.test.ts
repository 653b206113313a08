import { describe, expect, it } from 'vitest';
import { PlanSanteError } from '../../src/errors/index.ts';
import { functions } from '../fuzz/functions.ts';
import { OwnError } from '../fuzz/sound.ts';
import { VALUES } from '../fuzz/wrong-values.ts';

const WRONG = Object.entries(VALUES).map(([what, make]) => [what, make()] as const);
const PLAN = VALUES['a plan']?.();

/** What a call throws, or rejects with. */
async function thrownBy(call: () => unknown): Promise<unknown> {
  try {
    await call();
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('every public function', () => {
  it('is found by this test', () => {
    expect(Object.keys(functions).length).toBeGreaterThan(200);
  });

  it.each(Object.entries(functions))(
    '%s answers or says what it expected, whatever it is given',
    async (name, call) => {
      for (const [what, value] of WRONG)
        for (const given of [[value], [value, value], [value, value, value], [PLAN, value]]) {
          const error = await thrownBy(() => call(...given));
          // Objects that throw when they are looked at were given on purpose: what they throw is their owner's.
          if (error === undefined || error instanceof OwnError) continue;
          expect(error, `${name} given ${what} ×${given.length}: ${String(error)}`).toBeInstanceOf(PlanSanteError);
          expect((error as PlanSanteError).message, what).toMatch(/^\w+: expected /);
        }
    },
  );
});
