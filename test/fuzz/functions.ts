/** Every entry of the package. */
const ENTRIES: Readonly<Record<string, () => Promise<object>>> = {
  validation: () => import('../../src/validation/index.ts'),
  yaml: () => import('../../src/validation/yaml.ts'),
  model: () => import('../../src/model/index.ts'),
  mcda: () => import('../../src/mcda/index.ts'),
  scoring: () => import('../../src/scoring/index.ts'),
  portfolio: () => import('../../src/scoring/portfolio/index.ts'),
  document: () => import('../../src/document/index.ts'),
  docx: () => import('../../src/document/docx.ts'),
  pptx: () => import('../../src/document/pptx.ts'),
  fiche: () => import('../../src/fiche/index.ts'),
  report: () => import('../../src/report/index.ts'),
  tracking: () => import('../../src/tracking/index.ts'),
  charts: () => import('../../src/charts/index.ts'),
  tables: () => import('../../src/tables/index.ts'),
  xlsx: () => import('../../src/tables/xlsx.ts'),
  testing: () => import('../../src/testing/index.ts'),
};

export type Callable = (...given: unknown[]) => unknown;

function isFunction(value: unknown): value is Callable {
  return typeof value === 'function' && !/^class\b/.test(Function.prototype.toString.call(value)) && !('_zod' in value);
}

/** Every exported function, by entry and name. */
export const functions: Readonly<Record<string, Callable>> = Object.fromEntries(
  (
    await Promise.all(
      Object.entries(ENTRIES).map(async ([entry, load]) =>
        Object.entries(await load()).flatMap(([name, value]) =>
          isFunction(value) ? [[`${entry}: ${name}`, value] as const] : [],
        ),
      ),
    )
  ).flat(),
);
