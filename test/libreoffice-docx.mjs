/**
 * What LibreOffice makes of the Word files: a PDF with pages, a form that survives DOCX → ODT → DOCX, comments that show.
 *
 *   SOFFICE=soffice node test/libreoffice-docx.mjs
 *
 * Without the variable nothing is checked, and that is said. Exit code 1 when something is lost.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleSources } from './bundle-sources.mjs';

const soffice = process.env['SOFFICE'];
if (soffice === undefined || soffice === '') {
  console.log('Not run: set SOFFICE to the command that starts LibreOffice.');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
const convert = (name, format) => {
  execFileSync(
    soffice,
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      folder,
      join(folder, name),
    ],
    { stdio: 'ignore' },
  );
  return name.replace(/\.[^.]+$/, `.${format}`);
};
let failures = 0;
const check = (what, holds, detail = '') => {
  console.log(`${holds ? 'ok' : 'LOST'}: ${what}${holds ? '' : ` ${detail}`}`);
  if (!holds) failures++;
};

try {
  const bundle = join(folder, 'bundle.mjs');
  await bundleSources(
    `
        export * from './src/document/docx.ts';
        export * as tree from './src/document/index.ts';
        export { openPackage, partText } from './src/document/ooxml/index.ts';`,
    bundle,
  );
  const { renderDocx, parseDocx, annotateDocx, openPackage, partText, tree } = await import(bundle);
  const {
    abbr,
    br,
    cell,
    doc,
    field,
    figure,
    heading,
    item,
    link,
    note,
    ol,
    p,
    sameContent,
    strong,
    table,
    ul,
    visit,
  } = tree;
  const options = [
    { value: 'p', label: 'Prévention' },
    { value: 'a', label: 'Attractivité' },
  ];
  const fields = [
    field('title', 'Titre', { placeholder: 'Saisir le titre' }),
    field('start', 'Début', { control: 'date' }),
    field('end', 'Fin', { control: 'date', value: '2025-12-31' }),
    field('theme', 'Thème', { control: 'choice', options }),
    field('axis', 'Axe', { control: 'choice', value: 'a', options }),
    field('description', 'Description', { control: 'long-text', placeholder: 'Décrire la solution' }),
    field('means', 'Moyens', { control: 'long-text', value: 'un poste\nun local' }),
  ];
  const document = doc({ title: 'Fiche P1', language: 'fr', properties: { template: 'essai' } }, [
    heading(1, 'Fiche P1', { anchor: 'titre' }),
    p([
      'Portée par l’',
      abbr('ARS', 'Agence régionale de santé'),
      ', voir ',
      link('https://sante.gouv.fr/', 'le site'),
      br(),
      strong('Priorité 1'),
    ]),
    heading(2, 'Constats', { anchor: 'constats' }),
    ul(['un', item([p('deux'), ul(['a', 'b']), p('suite')]), 'trois']),
    ol(['premier', item([p('deuxième'), ol(['x', 'y'])])]),
    ol(['sept', 'huit'], { start: 7 }),
    note('info', ['À savoir', ul(['point'])]),
    note('warning', 'Vigilance'),
    heading(2, 'Acteurs', { anchor: 'acteurs' }),
    table(
      [
        ['Acteur', 'Rôle'],
        [cell('ARS', { rowspan: 2 }), ul(['pilote', 'finance'])],
        ['appuie'],
        [cell('tous', { colspan: 2 })],
      ],
      { caption: 'Acteurs', rowHeaders: true },
    ),
    figure('<svg xmlns="http://www.w3.org/2000/svg"/>', 'Trois projets, le premier à 80 points', {
      caption: 'Classement',
      data: [
        table([
          ['Projet', 'Points'],
          ['P1', '80'],
        ]),
      ],
    }),
    heading(2, 'Formulaire', { anchor: 'formulaire' }),
    ...fields.map((one) => p([`${one.label} : `, one])),
  ]);
  const bytes = renderDocx(document);
  writeFileSync(join(folder, 'fiche.docx'), bytes);
  check('PDF', readFileSync(join(folder, convert('fiche.docx', 'pdf'))).length > 10_000);

  writeFileSync(join(folder, 'again.docx'), bytes);
  convert('again.docx', 'odt');
  rmSync(join(folder, 'again.docx'));
  const again = parseDocx(new Uint8Array(readFileSync(join(folder, convert('again.odt', 'docx')))));
  check('read again', again.success);
  if (again.success) {
    const { differences } = sameContent(document, again.data, { help: true });
    check('same content', differences.length === 0, JSON.stringify(differences));
    const found = [];
    const anchors = [];
    visit(again.data, (node) => {
      if (node.type === 'field') found.push(node);
      if (node.anchor !== undefined) anchors.push(node.anchor);
    });
    check(
      'fields with their values',
      JSON.stringify(found) ===
        JSON.stringify(
          fields.map((one) =>
            found.find(
              (other) => other.name === one.name && other.value === one.value && other.control === one.control,
            ),
          ),
        ),
      JSON.stringify(found),
    );
    check('number of fields', found.length === fields.length, String(found.length));
    check('anchors', anchors.join() === 'titre,constats,acteurs,formulaire', anchors.join());
    check('properties', again.data.properties?.template === 'essai');
  }

  const issue = (message, position) => ({
    code: 'x',
    severity: 'error',
    path: [],
    message,
    place: '',
    params: {},
    position,
  });
  const annotated = annotateDocx(
    bytes,
    [issue('Commentaire un', { paragraph: 2 }), issue('Commentaire deux', { table: 1, row: 2, column: 2 })],
    { author: 'ARS', date: '2026-01-02' },
  );
  writeFileSync(join(folder, 'annotated.docx'), annotated.data);
  const content = partText(
    openPackage(new Uint8Array(readFileSync(join(folder, convert('annotated.docx', 'odt'))))),
    'content.xml',
  );
  for (const words of ['Commentaire un', 'Commentaire deux']) {
    check(`comment "${words}"`, new RegExp(`<office:annotation .*?${words}.*?</office:annotation>`).test(content));
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = failures === 0 ? 0 : 1;
