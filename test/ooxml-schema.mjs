/**
 * Validates what the Word and PowerPoint writers write against the schemas of ISO/IEC 29500-4:2016, part by part, with xmllint (libxml2).
 *
 *   OOXML_SCHEMAS=/path/to/ISO-IEC29500-4_2016 node test/ooxml-schema.mjs
 *
 * The schemas are not part of this project: the folder must hold `wml.xsd`, `pml.xsd`, `sml.xsd`, `dml-main.xsd`, `dml-chart.xsd` and
 * `shared-documentPropertiesCustom.xsd`. Without the variable nothing is checked, and that is said. Exit code 1 when a part is not valid.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleSources } from './bundle-sources.mjs';

const schemas = process.env['OOXML_SCHEMAS'];
if (schemas === undefined || schemas === '') {
  console.log('Not run: set OOXML_SCHEMAS to the folder of the ISO/IEC 29500-4 schemas.');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'ooxml-'));
try {
  const bundle = join(folder, 'bundle.mjs');
  await bundleSources(
    `
        export { renderDocx, annotateDocx } from './src/document/docx.ts';
        export { renderPptx } from './src/document/pptx.ts';
        export { openPackage, partBytes, partText } from './src/document/ooxml/index.ts';
        export { CHARTS } from './test/document/chart/charts.ts';
        export { png, STILL_SVG } from './test/document/picture/pictures.ts';
        export { arbitraryDocument } from './test/document/arbitrary-document.ts';
        export { default as fc } from 'fast-check';
        export * as tree from './src/document/index.ts';`,
    bundle,
  );
  const {
    renderDocx,
    renderPptx,
    annotateDocx,
    openPackage,
    partBytes,
    partText,
    arbitraryDocument,
    png,
    STILL_SVG,
    CHARTS,
    fc,
    tree,
  } = await import(bundle);
  const { doc, p, table, ul, item } = tree;

  let nested = ul(['fond']);
  for (let depth = 0; depth < 40; depth++) nested = ul([item([p('niveau'), nested])]);
  const page = (children) => doc({ title: 'Fiche', language: 'fr', date: '2023-02-07' }, children);
  const documents = {
    ...Object.fromEntries(
      fc.sample(arbitraryDocument, { numRuns: 150, seed: 29500 }).map((tree, i) => [`arbitrary ${i}`, tree]),
    ),
    'forty nested lists': page(nested),
    charts: page(Object.values(CHARTS).map((chart) => tree.chart(chart))),
    report: {
      ...page([
        tree.heading(1, 'Titre'),
        p('Sous-titre'),
        tree.heading(2, 'Partie'),
        table([['a'], ['b']], { caption: 'Un tableau' }),
        tree.picture(png(30, 20), 'Un plan', { caption: 'Le plan', svg: STILL_SVG }),
        tree.note('speaker', 'À dire'),
      ]),
      contents: 2,
      slideLevel: 2,
    },
    'two thousand rows': page(table(Array.from({ length: 2000 }, (_, i) => [`Acteur ${i}`, 'rôle']))),
  };
  const schemaOf = (name) =>
    name === 'docProps/custom.xml'
      ? 'shared-documentPropertiesCustom.xsd'
      : /^(?:word|ppt)\/charts\/chart\d+\.xml$/.test(name)
        ? 'dml-chart.xsd'
        : /^xl\/.*\.xml$/.test(name)
          ? 'sml.xsd'
          : /^word\/[^/]+\.xml$/.test(name)
            ? 'wml.xsd'
            : /^ppt\/(theme\/[^/]+|tableStyles)\.xml$/.test(name)
              ? 'dml-main.xsd'
              : /^ppt\/([^/]+\/)?[^/]+\.xml$/.test(name)
                ? 'pml.xsd'
                : undefined;

  const filesBySchema = new Map();
  let count = 0;
  const take = (label, bytes) => {
    const file = openPackage(bytes);
    for (const name of file.entries.keys()) {
      if (name.endsWith('.xlsx')) take(`${label} ${name.replaceAll('/', '-')}`, partBytes(file, name));
      const schema = schemaOf(name);
      if (schema === undefined) continue;
      const path = join(folder, `${count++} ${label} ${name.replaceAll('/', '-')}`);
      writeFileSync(path, partText(file, name));
      filesBySchema.set(schema, [...(filesBySchema.get(schema) ?? []), path]);
    }
  };
  for (const [label, tree] of Object.entries(documents)) {
    const bytes = renderDocx(tree);
    take(label, bytes);
    const issue = {
      code: 'x',
      severity: 'error',
      path: [],
      message: 'À revoir\n<b>',
      place: '',
      params: {},
      position: { paragraph: 1 },
    };
    const annotated = annotateDocx(bytes, [issue, issue], { author: 'ARS', date: '2026-01-02' });
    if (!annotated.success) throw new Error(annotated.issues[0].message);
    take(`annotated ${label}`, annotated.data);
    take(`slides ${label}`, renderPptx(tree));
  }
  for (const [schema, files] of filesBySchema) {
    for (let from = 0; from < files.length; from += 200) {
      execFileSync('xmllint', ['--noout', '--schema', join(schemas, schema), ...files.slice(from, from + 200)], {
        stdio: ['ignore', 'ignore', 'pipe'],
        maxBuffer: 1e9,
      });
    }
    console.log(`${schema}: ${files.length} parts are valid`);
  }
} catch (error) {
  const failures = String(error.stderr ?? error)
    .split('\n')
    .filter((line) => !line.endsWith(' validates'));
  console.error(failures.slice(0, 20).join('\n'));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
