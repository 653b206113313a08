/**
 * What a person does with a form, done by script: the blank form is filled in LibreOffice Writer with three faults left in it,
 * read, given back with comments, mended in Writer, and read again.
 *
 *   node test/word-processor.mjs [folder for the files and pictures]
 *
 * Needs `soffice`, a Python that knows LibreOffice (`python3-uno`; PYTHON names another one) and, for pictures, `pdftoppm`.
 * Without the first two nothing is checked, and that is said. Exit code 1 when something is not as it must be.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { bundleSources } from './bundle-sources.mjs';

const soffice = process.env.SOFFICE ?? 'soffice';
const python = process.env.PYTHON ?? '/usr/bin/python3';
const can = (command, args) => {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
if (!can(soffice, ['--version']) || !can(python, ['-c', 'import uno'])) {
  console.log('Not run: LibreOffice with its Python bridge (python3-uno) is not installed.');
  process.exit(0);
}

/** Types into a document as a person would; each step is a line of JSON. */
const TYPIST = `
import json, sys, time, uno
from com.sun.star.beans import PropertyValue
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK
def prop(name, value):
    p = PropertyValue(); p.Name = name; p.Value = value; return p
pipe, source, target, steps = sys.argv[1:5]
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
for attempt in range(120):
    try:
        context = resolver.resolve("uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext"); break
    except Exception:
        time.sleep(0.5)
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
doc = desktop.loadComponentFromURL(uno.systemPathToFileUrl(source), "_blank", 0, (prop("Hidden", True),))
def parts(owner):
    e = owner.createEnumeration()
    while e.hasMoreElements(): yield e.nextElement()
def paragraphs(text):
    for p in parts(text):
        if p.supportsService("com.sun.star.text.TextTable"):
            for name in p.getCellNames(): yield from paragraphs(p.getCellByName(name))
        else: yield p
def find(words):
    for p in paragraphs(doc.Text):
        if p.getString().startswith(words): return p
    raise Exception("no paragraph begins with " + words)
def fill(name, words):
    wanted = "_" + name
    for p in paragraphs(doc.Text):
        inside = False
        for portion in parts(p):
            kind = portion.TextPortionType
            if kind == "Bookmark" and portion.Bookmark.Name == wanted: inside = portion.IsStart
            elif inside and kind == "TextField":
                portion.TextField.Content = words; doc.TextFields.refresh(); return
            elif inside and kind == "ContentControl":
                control = portion.ContentControl
                control.ShowingPlaceHolder = False
                cursor = control.createTextCursor()
                cursor.goRight(len(control.getAnchor().getString()), True)
                cursor.setPropertyToDefault("CharStyleName"); cursor.setString(words); return
    raise Exception("no place called " + name)
def step(what, *args):
    if what == "fill": fill(*args)
    elif what == "retype":
        p = find(args[0])
        for portion in list(parts(p)):
            if portion.TextPortionType == "Bookmark" and portion.IsStart: portion.Bookmark.dispose()
        p.setString(args[1])
    elif what == "list":
        before, pattern = find(args[0]), find(args[1])
        style, rules = pattern.ParaStyleName, pattern.NumberingRules
        for words in args[2:]:
            cursor = doc.Text.createTextCursorByRange(before.getStart())
            doc.Text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
            cursor.gotoPreviousParagraph(False)
            cursor.ParaStyleName = style; cursor.NumberingRules = rules; cursor.setString(words)
    elif what == "remove":
        for words in args: find(words).dispose()
for line in json.loads(steps): step(*line)
doc.storeToURL(uno.systemPathToFileUrl(target), (prop("FilterName", "MS Word 2007 XML"),))
doc.close(True)
try: desktop.terminate()
except Exception: pass
`;

const temporary = mkdtempSync(join(tmpdir(), 'word-processor-'));
const folder = process.argv[2] === undefined ? temporary : resolve(process.argv[2]);
mkdirSync(folder, { recursive: true });
const profile = `-env:UserInstallation=file://${temporary}/profile`;
const path = (name) => join(folder, name);

/** Opens a document in Writer, takes the steps, saves it as DOCX. */
async function edit(from, to, steps) {
  // A profile and a pipe of its own: no other office may answer in its place.
  const pipe = `plan-sante-${process.pid}-${to.replace(/\W/g, '')}`;
  const own = `-env:UserInstallation=file://${temporary}/${pipe}`;
  const office = spawn(soffice, [own, '--headless', '--norestore', `--accept=pipe,name=${pipe};urp;`], {
    stdio: 'ignore',
  });
  const ended = once(office, 'exit');
  try {
    execFileSync(python, ['-c', TYPIST, pipe, path(from), path(to), JSON.stringify(steps)], {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: 120_000,
    });
  } catch (error) {
    office.kill();
    throw error;
  }
  await ended;
  return new Uint8Array(readFileSync(path(to)));
}

/** A picture of the first page as it prints. */
function picture(name, page = 1) {
  execFileSync(soffice, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path(name)], {
    stdio: 'ignore',
  });
  const stem = name.replace(/\.docx$/, '');
  if (!can('pdftoppm', ['-v'])) return;
  execFileSync(
    'pdftoppm',
    [
      '-png',
      '-scale-to-x',
      '900',
      '-scale-to-y',
      '-1',
      '-f',
      String(page),
      '-l',
      String(page),
      '-singlefile',
      path(`${stem}.pdf`),
      path(stem),
    ],
    { stdio: 'ignore' },
  );
}

let failures = 0;
const check = (what, holds, detail = '') => {
  console.log(`${holds ? 'ok' : 'FAILED'}: ${what}${holds ? '' : ` ${detail}`}`);
  if (!holds) failures++;
};

const NATIONAL = "Ce que l'on attend du niveau national";
const EXPECTED = {
  title: 'Un bus de dépistage dans les bourgs',
  theme: 'Prévention',
  constats: [{ text: 'Peu de dépistages loin des villes' }, { text: 'Des délais trop longs' }],
  ideas: [],
  beneficiaries: [{ name: 'Habitants des bourgs', benefits: ['Un examen près de chez soi', 'Moins de renoncements'] }],
  description: [
    { kind: 'other', text: 'Le bus passe chaque mois.', items: [{ text: 'Deux infirmiers et un chauffeur' }] },
  ],
  stakeholders: [
    { name: 'CPTS', role: 'Organise les tournées' },
    { name: 'Mairies', role: 'Prêtent une salle' },
  ],
  expectations: { territory: [{ text: 'Tenir un agenda commun' }], national: [{ text: 'Adapter la facturation' }] },
  targets: [],
  attachments: [],
};

try {
  const bundle = join(temporary, 'bundle.mjs');
  await bundleSources(`export * from './src/fiche/index.ts'; export * from './src/document/docx.ts';`, bundle);
  const { annotateDocx, blankFiche, cnrGrandEst, parseDocx, readFiche, renderDocx } = await import(bundle);
  const read = (bytes) => {
    const document = parseDocx(bytes, { locale: 'fr' });
    if (!document.success) throw new Error(document.issues.map(({ message }) => message).join(' '));
    return readFiche(document.data, cnrGrandEst, { locale: 'fr' });
  };

  writeFileSync(path('form.docx'), renderDocx(blankFiche(cnrGrandEst, { locale: 'fr', rows: 3, items: 2 })));
  picture('form.docx');

  const filled = await edit('form.docx', 'filled.docx', [
    ['fill', 'fiche-title', EXPECTED.title],
    ['fill', 'fiche-theme', EXPECTED.theme],
    ['fill', 'constats-1', 'Peu de dépistages loin des villes'],
    ['fill', 'constats-2', 'Des délais trop longs'],
    ['fill', 'beneficiaires-1-1', 'Habitants des bourgs'],
    ['fill', 'beneficiaires-1-2-1', 'Un examen près de chez soi'],
    ['fill', 'beneficiaires-1-2-2', 'Moins de renoncements'],
    ['fill', 'fonctionnement-ideal-text', 'Le bus passe chaque mois.'],
    ['fill', 'fonctionnement-ideal-1', 'Deux infirmiers et un chauffeur'],
    ['fill', 'acteurs-1-1', 'CPTS'],
    ['fill', 'acteurs-1-2', 'Organise les tournées'],
    ['fill', 'acteurs-2-1', 'Mairies'],
    ['fill', 'attentes-territoire-1', 'Tenir un agenda commun'],
    ['fill', 'attentes-national-1', 'Adapter la facturation'],
    // The three faults: the role of the second actor is left empty, a heading is typed anew with mistakes, a list has no heading.
    ['retype', NATIONAL, 'Ce que lon atend du nivau national'],
    ['list', 'Pour que cela fonctionne', 'Tenir un agenda commun', 'Trouver un chauffeur', 'Acheter un bus'],
  ]);
  const first = read(filled);
  const told = first.issues.filter(({ code }) => !/^fiche-section-(?:missing|empty)$/.test(code));
  for (const { code, place, message } of told) console.log(`    ${code} (${place}) ${message}`);
  check(
    'each fault is told at its place',
    ['fiche-role-missing', 'fiche-heading-guessed', 'fiche-list-unplaced'].every((code) =>
      told.some((issue) => issue.code === code && issue.position !== undefined),
    ) && told.length === 3,
    JSON.stringify(told.map(({ code, position }) => [code, position])),
  );

  const annotated = annotateDocx(filled, told, { author: 'ARS Grand Est', date: '2026-01-15T09:00:00Z', locale: 'fr' });
  if (!annotated.success) throw new Error(annotated.issues[0].message);
  writeFileSync(path('annotated.docx'), annotated.data);
  picture('annotated.docx');
  check('the comments change nothing of what is read', isDeepStrictEqual(read(annotated.data), first));

  // LibreOffice saves the document with its comments, and the same is read; without a screen its scripts cannot open comments,
  // so the author mends the own copy.
  writeFileSync(path('again.docx'), annotated.data);
  execFileSync(soffice, [profile, '--headless', '--convert-to', 'odt', '--outdir', folder, path('again.docx')], {
    stdio: 'ignore',
  });
  execFileSync(soffice, [profile, '--headless', '--convert-to', 'docx', '--outdir', folder, path('again.odt')], {
    stdio: 'ignore',
  });
  const again = read(new Uint8Array(readFileSync(path('again.docx'))));
  check(
    'nor does saving them in LibreOffice',
    isDeepStrictEqual(again.data, first.data),
    JSON.stringify(again.data ?? again),
  );

  const mended = await edit('filled.docx', 'mended.docx', [
    ['fill', 'acteurs-2-2', 'Prêtent une salle'],
    ['retype', 'Ce que lon atend', NATIONAL],
    ['remove', 'Trouver un chauffeur', 'Acheter un bus'],
  ]);
  picture('mended.docx');
  const last = read(mended);
  const left = last.issues.filter(({ severity }) => severity !== 'info');
  check('once mended, nothing is left to say', left.length === 0, JSON.stringify(left));
  check(
    'the fiche is what was meant',
    last.success && isDeepStrictEqual(last.data, EXPECTED),
    JSON.stringify(last.data ?? last),
  );
} catch (error) {
  check('no step failed', false, String(error).split('\n')[0]);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
process.exitCode = failures === 0 ? 0 : 1;
