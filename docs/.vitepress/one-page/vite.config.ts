// Builds the page where one tries a file once more, as one file: to be kept in a folder, opened with a double click and used without a
// network. Its policy lets nothing in and nothing out: the script is named by its digest, and no address may be asked for.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig, type Plugin } from 'vite';
import { siteAliases } from '../../../.config/site-aliases.ts';

const page = (script: string, style: string): string => {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>plan-sante</title>
<style>${style}</style>
</head>
<body>
<main><h1>plan-sante</h1><div id="page"></div></main>
<script>${script}</script>
</body>
</html>
`;
};

/** Puts the script and the style into a page and leaves nothing beside it. */
const oneFile: Plugin = {
  name: 'one-file',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const parts = Object.values(bundle);
    const script = parts.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
    const style = parts.map((part) => (part.type === 'asset' ? String(part.source) : '')).join('');
    for (const { fileName } of parts) delete bundle[fileName];
    // Inside an element of HTML a script may not hold the words that end it.
    const held = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
    this.emitFile({ type: 'asset', fileName: 'plan-sante.html', source: page(held, style) });
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  publicDir: false,
  logLevel: 'warn',
  plugins: [vue(), oneFile],
  resolve: { alias: siteAliases },
  // Nothing is left to be loaded later.
  worker: { format: 'iife', rollupOptions: { output: { inlineDynamicImports: true } } },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: '.vitepress/dist',
    emptyOutDir: false,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 10_000,
    lib: {
      entry: fileURLToPath(new URL('main.ts', import.meta.url)),
      formats: ['iife'],
      name: 'page',
      fileName: 'page',
    },
  },
});
