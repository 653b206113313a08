// The plans that come with the package are checked against the schema when it is built, and written as data: who imports one
// waits for no check, and loads no schema library.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The plugin for esbuild: each file of src/plans that makes a plan becomes the plan it makes. */
export async function plansAsData(root) {
  const folder = mkdtempSync(join(root, 'node_modules/.plans-'));
  const outfile = join(folder, 'plans.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/plans/index.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    packages: 'external',
  });
  const plans = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return {
    name: 'plans-as-data',
    setup(esbuild) {
      esbuild.onLoad({ filter: /[\\/]src[\\/]plans[\\/]index\.ts$/ }, () => ({
        contents: [
          `import { deepFreeze } from '../internal/deep-freeze.ts';`,
          ...Object.entries(plans).map(
            ([name, plan]) =>
              `export const ${name} = /* @__PURE__ */ deepFreeze(JSON.parse(${JSON.stringify(JSON.stringify(plan))}));`,
          ),
        ].join('\n'),
        loader: 'ts',
        resolveDir: join(root, 'src/plans'),
      }));
    },
  };
}
