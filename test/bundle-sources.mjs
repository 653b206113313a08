/**
 * One file of the library's sources, for the scripts of this folder that look at more than the package exports, or that run
 * before there is a build.
 */
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname;

/** Writes what `exports` names to `outfile`, with all that it imports; paths in it start at the root of the project. */
export async function bundleSources(exports, outfile) {
  await build({
    stdin: { contents: exports, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
}
