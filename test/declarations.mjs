// Checks that a program can export what it gets from every export of every entry: `tsc --declaration` with `composite` on one
// consumer for each, with the compilers that users have.
// usage: node test/declarations.mjs   (after `npm run build`)
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMPILERS = ['5.5', '5.9', '6.0', '7.0'];

const root = fileURLToPath(new URL('..', import.meta.url));
const meta = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'plan-sante-declarations-'));
const run = (file, args, cwd) =>
  execFileSync(file, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });

const [{ filename }] = JSON.parse(
  run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
);
writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
run(
  'npm',
  [
    'install',
    '--no-audit',
    '--no-fund',
    join(folder, filename),
    `zod@${meta.devDependencies.zod}`,
    `highs@${meta.devDependencies.highs}`,
    `@types/node@${meta.devDependencies['@types/node']}`,
    ...COMPILERS.map((version) => `typescript-${version}@npm:typescript@${version}`),
  ],
  folder,
);

/** What a program may export of one export: the value itself, or what a call of it gives, as inferred. */
function consumerOf(name, value) {
  if (typeof value !== 'function') return `export const from_${name} = ${name};`;
  if (/^class\s/.test(Function.prototype.toString.call(value)))
    return `export const from_${name} = (...given: ConstructorParameters<typeof ${name}>) => new ${name}(...given);`;
  return `export const from_${name} = (...given: Parameters<typeof ${name}>) => ${name}(...given);`;
}

mkdirSync(join(folder, 'src'));
const entries = Object.keys(meta.exports).filter((name) => !name.endsWith('.json'));
let count = 0;
for (const entry of entries) {
  const specifier = entry.replace(/^\./, 'plan-sante');
  const script = `const m = await import(${JSON.stringify(specifier)}); console.log(JSON.stringify(Object.entries(m).map(([k, v]) => [k, typeof v === 'function' ? Function.prototype.toString.call(v).slice(0, 20) : ''])))`;
  const exported = JSON.parse(run(process.execPath, ['--input-type=module', '-e', script], folder));
  const lines = exported.map(([name, source]) =>
    consumerOf(name, source === '' ? undefined : source.startsWith('class') ? class {} : () => undefined),
  );
  const names = exported.map(([name]) => name).join(', ');
  writeFileSync(
    join(folder, 'src', `${entry === '.' ? 'index' : entry.slice(2)}.ts`),
    `import { ${names} } from '${specifier}';\n${lines.join('\n')}\n`,
  );
  count += exported.length;
}
writeFileSync(
  join(folder, 'tsconfig.json'),
  JSON.stringify({
    compilerOptions: {
      composite: true,
      declaration: true,
      emitDeclarationOnly: true,
      outDir: 'out',
      rootDir: 'src',
      strict: true,
      skipLibCheck: true,
      target: 'es2022',
      lib: ['es2023', 'dom'],
      module: 'nodenext',
      moduleResolution: 'nodenext',
      types: ['node'],
    },
    include: ['src'],
  }),
);

let failed = 0;
for (const version of COMPILERS) {
  const home = join(folder, 'node_modules', `typescript-${version}`);
  const { bin, version: exact } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  rmSync(join(folder, 'out'), { recursive: true, force: true });
  rmSync(join(folder, 'tsconfig.tsbuildinfo'), { force: true });
  let said = '';
  try {
    run(process.execPath, [join(home, bin.tsc), '-p', '.'], folder);
  } catch (error) {
    said = `${error.stdout ?? ''}${error.stderr ?? ''}` || String(error.message);
  }
  const errors = said.split('\n').filter((line) => /error TS|Error/.test(line));
  failed += errors.length;
  console.log(
    `${errors.length === 0 ? 'ok   ' : 'FAIL '} TypeScript ${exact}: ${count} exports of ${entries.length} entries, ${errors.length} errors`,
  );
  for (const line of errors.slice(0, 40)) console.log(`      ${line.slice(0, 300)}`);
}

rmSync(folder, { recursive: true, force: true });
process.exit(failed === 0 ? 0 : 1);
