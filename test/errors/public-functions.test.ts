import { describe, expect, it } from 'vitest';
import { PlanSanteError } from '../../src/errors/index.ts';
import { cnrGrandEst2023 } from '../../src/plans/index.ts';

/** The entries whose functions are called here; those of numbers have tests of their own. */
const ENTRIES = {
  validation: () => import('../../src/validation/index.ts'),
  model: () => import('../../src/model/index.ts'),
  document: () => import('../../src/document/index.ts'),
  docx: () => import('../../src/document/docx.ts'),
  pptx: () => import('../../src/document/pptx.ts'),
  fiche: () => import('../../src/fiche/index.ts'),
  tables: () => import('../../src/tables/index.ts'),
  report: () => import('../../src/report/index.ts'),
  tracking: () => import('../../src/tracking/index.ts'),
  charts: () => import('../../src/charts/index.ts'),
} as const;

/** What JavaScript lets people give by mistake. */
const WRONG: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 12],
  ['not a number', Number.NaN],
  ['true', true],
  ['a text', 'plan.json'],
  ['an empty text', ''],
  ['an empty object', {}],
  ['an empty list', []],
  ['a list of nothing', [null, undefined]],
  ['a whole result', { success: true, data: cnrGrandEst2023, issues: [] }],
  ['a failed result', { success: false, issues: [] }],
  ['a reading', { ok: true, value: { value: 1 } }],
  ['a promise', Promise.resolve(cnrGrandEst2023)],
  ['bytes', new Uint8Array([1, 2, 3])],
  ['a date', new Date(0)],
  ['a function', () => undefined],
  ['a symbol', Symbol('plan')],
  ['a big integer', 12n],
  ['a map', new Map()],
];

type Callable = (...given: unknown[]) => unknown;

function isFunction(value: unknown): value is Callable {
  return typeof value === 'function' && !/^class\b/.test(Function.prototype.toString.call(value)) && !('_zod' in value);
}

const functions = (
  await Promise.all(
    Object.entries(ENTRIES).map(async ([entry, load]) =>
      Object.entries(await load()).flatMap(([name, value]) =>
        isFunction(value) ? [[`${entry}: ${name}`, name, value as Callable] as const] : [],
      ),
    ),
  )
).flat();

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
    expect(functions.length).toBeGreaterThan(100);
  });

  it.each(functions)('%s answers or says what it expected, whatever it is given', async (_, name, call) => {
    for (const [what, value] of WRONG)
      for (const given of [[value], [value, value], [value, value, value]]) {
        const error = await thrownBy(() => call(...given));
        if (error === undefined) continue;
        expect(error, `${name} given ${what} ×${given.length}: ${String(error)}`).toBeInstanceOf(PlanSanteError);
        expect((error as PlanSanteError).message, what).toMatch(/^\w+: expected /);
      }
  });
});
