// Builds the site of the documentation into docs/.vitepress/dist. What it needs beyond the package is installed under docs, so that
// neither the set-up of the package nor its tests wait for it.
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cutApiPages } from './api-pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const docs = fileURLToPath(new URL('../docs', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const run = (command, parts, cwd) => execFileSync(command, parts, { cwd, stdio: 'inherit' });

if (!existsSync(`${docs}/node_modules/vitepress`)) run(npm, ['install', '--no-audit', '--no-fund'], docs);
rmSync(`${docs}/api`, { recursive: true, force: true });
run(process.execPath, ['node_modules/typedoc/bin/typedoc'], root);
cutApiPages(`${docs}/api`);
run(process.execPath, ['node_modules/vitepress/bin/vitepress.js', 'build'], docs);
run(
  process.execPath,
  ['node_modules/vite/bin/vite.js', 'build', '--config', '.vitepress/one-page/vite.config.ts'],
  docs,
);
