import { defineConfig } from 'tsup';
import entries from './.config/entries.json' with { type: 'json' };

/**
 * The declarations, once, in chunks that the entries share. They are written as CommonJS declarations because those can be imported
 * from both sides: `.config/build.mjs` writes the others as references to them.
 */
export default defineConfig({ entry: entries, format: ['cjs'], dts: { only: true }, clean: false });
