import { describe, expect, it } from 'vitest';
import { doc, heading, item, p, strong, table, ul } from '../../src/document/index.ts';
import { PlanSanteError } from '../../src/errors/index.ts';
import {
  cnrGrandEst,
  composeFiche,
  contratLocalDeSante,
  ficheTemplates,
  gesondheetsdesch,
  type ReadFicheOptions,
  readFiche,
  readFiches,
  readFicheText,
  renderFiche,
} from '../../src/fiche/index.ts';
import { FicheSchema } from '../../src/model/index.ts';

const read = (text: string, options: ReadFicheOptions = {}) =>
  readFicheText(text, cnrGrandEst, { format: 'markdown', locale: 'fr', ...options });
const codes = (result: ReturnType<typeof read>) =>
  result.issues.map(({ code }) => code).filter((code) => code !== 'fiche-section-missing');
const data = (result: ReturnType<typeof read>) => {
  if (!result.success) throw new Error(JSON.stringify(result.issues));
  return result.data;
};

describe('a heading is recognised', () => {
  it.each([
    'Constat - Quels problèmes souhaitons-nous régler ?',
    'Findings - Which problems do we want to solve?',
    'Feststellung - Welche Probleme wollen wir lösen?',
    'Constat - Wéi eng Problemer wëlle mir léisen?',
    'CONSTAT – QUELS PROBLEMES SOUHAITONS NOUS REGLER',
    'Constats',
    '**Constat** - Quels problèmes souhaitons-nous régler ?',
  ])('without a word: %s', (words) => {
    const result = read(`# T\u00eatre\n\n## ${words}\n\n- un\n- deux\n`);
    expect(data(result).constats).toHaveLength(2);
    expect(codes(result)).toEqual([]);
  });

  it.each([
    ['Constat - Quels problèmes souhaitons-nous régler ? Listez les plus graves', 'prefix'],
    ['37 Constat - Quels problèmes souhaitons-nous régler ?', 'noise-before'],
    ['Constat - Quel problème souhaiton-nous regler ?', 'near'],
  ])('as a guess that is said: %s', (words, quality) => {
    const result = read(`# Titre\n\n## ${words}\n\n- un\n`);
    expect(data(result).constats).toEqual([{ text: 'un' }]);
    const guess = result.issues.find(({ code }) => code === 'fiche-heading-guessed');
    expect(guess).toMatchObject({ severity: 'warning', position: { line: 3, column: 1 }, params: { quality } });
    expect(guess?.place).toContain('ligne 3');
  });

  it('in a form that names it otherwise', () => {
    const text =
      '# Bus santé\n\n## Problématique\n\n- loin\n\n## Échéancier\n\n- mars\n\n## Public cible\n\nles jeunes\n';
    const result = readFicheText(text, contratLocalDeSante, { format: 'markdown' });
    expect(result).toMatchObject({
      success: true,
      data: {
        constats: [{ text: 'loin' }],
        description: [{ kind: 'steps', items: [{ text: 'mars' }] }],
        beneficiaries: [{ name: 'les jeunes' }],
      },
    });
    expect(codes(result)).toContain('fiche-rows-from-text');
  });
});

describe('words that are no heading', () => {
  it('stay in the text of a fiche written by the library, whatever they say', () => {
    const fiche = FicheSchema.parse({
      title: 'Qui est impliqué ?',
      description: [
        { heading: "Ce que l'on attend du niveau national", text: 'Qui est impliqué ?' },
        { text: 'DESCRIPTION', items: [{ text: '# Constat', details: ['Bénéficiaire(s)'] }] },
      ],
    });
    expect(data(readFiche(composeFiche(fiche, cnrGrandEst), cnrGrandEst))).toEqual(fiche);
  });

  it('stay in free text when a real heading says the same', () => {
    const text =
      '# Titre\n\n## Décrire le fonctionnement idéal de votre solution\n\nPour que cela fonctionne, on lit :\n\n' +
      "Ce que l'on attend du niveau national\n\n## Ce que l'on attend du niveau national\n\n- un décret\n";
    const result = read(text);
    expect(data(result).description.map((part) => part.text)).toEqual([
      'Pour que cela fonctionne, on lit :',
      "Ce que l'on attend du niveau national",
    ]);
    expect(data(result).expectations.national).toEqual([{ text: 'un décret' }]);
  });

  it('do not cut a description at a heading that was seen before', () => {
    const text =
      '# Titre\n\n## Constats\n\n- un\n\n## Décrire le fonctionnement idéal de votre solution\n\n### Constats\n\n- deux\n';
    const result = read(text);
    expect(data(result).constats).toEqual([{ text: 'un' }]);
    expect(data(result).description).toEqual([{ kind: 'other', heading: 'Constats', items: [{ text: 'deux' }] }]);
  });
});

describe('a list without heading', () => {
  it('is proposed, not taken, where the form does not lose headings', () => {
    const text = '# Registre\n\n## Objectif du projet\n\nUn registre\n\n## Autre chose\n\n- étape 1\n- étape 2\n';
    const result = readFicheText(text, gesondheetsdesch, { format: 'markdown', locale: 'fr' });
    const fiche = data(result);
    expect(fiche.description).toHaveLength(2);
    const after = readFicheText('# Bus\n\n- loin\n- cher\n\n## Objectifs\n\nAller vers\n', contratLocalDeSante, {
      format: 'markdown',
      locale: 'fr',
    });
    expect(data(after).constats).toEqual([]);
    expect(after.issues).toContainEqual(
      expect.objectContaining({
        code: 'fiche-list-unplaced',
        params: { count: 2, proposal: 'Contexte et constats' },
        position: { line: 3, column: 1 },
      }),
    );
  });

  it('is told from the list before it by the gap between them, which Markdown drops', () => {
    const text =
      "# Titre\n\n## Constats\n\n- c\n\n## Ce que l'on attend des acteurs du territoire\n\n- a\n- b\n\n- n\n- m\n";
    const result = read(text);
    expect(data(result).expectations).toEqual({
      territory: [{ text: 'a' }, { text: 'b' }],
      national: [{ text: 'n' }, { text: 'm' }],
    });
    expect(codes(result)).toEqual(['fiche-section-by-position']);
  });
});

describe('a table', () => {
  const rows = (...lines: readonly (readonly string[])[]) =>
    doc({ title: 'T', language: 'fr' }, [heading(1, 'Titre'), heading(2, 'Qui est impliqué ?'), table(lines)]);

  it('may have its columns in another order, one of its own, and none is lost unseen', () => {
    const result = readFiche(
      rows(['Pour faire quoi ?', 'Budget', 'QUI ?'], ['Pilote', '10 k€', 'ARS'], ['', '', '']),
      cnrGrandEst,
    );
    expect(data(result).stakeholders).toEqual([{ name: 'ARS', role: 'Pilote' }]);
    expect(result.issues).toContainEqual(
      expect.objectContaining({ code: 'fiche-column-unknown', params: { found: 'Budget', count: 1 } }),
    );
  });

  it('may go on in a second table, with or without its header', () => {
    const tree = doc({ title: 'T', language: 'fr' }, [
      heading(1, 'Titre'),
      heading(2, 'Qui est impliqué ?'),
      table([
        ['QUI ?', 'Pour faire quoi ?'],
        ['ARS', 'Pilote'],
      ]),
      table([
        ['QUI ?', 'Pour faire quoi ?'],
        ['CPTS', 'Anime'],
      ]),
      table([['Mairie', 'Prête une salle']], { headerRows: 0 }),
    ]);
    const result = readFiche(tree, cnrGrandEst);
    expect(data(result).stakeholders.map(({ name }) => name)).toEqual(['ARS', 'CPTS', 'Mairie']);
    expect(codes(result)).toEqual(['fiche-table-continued', 'fiche-table-continued']);
  });

  it('may have lost its header row', () => {
    const result = readFiche(rows(['ARS', 'Pilote'], ['CPTS', 'Anime']), cnrGrandEst);
    expect(data(result).stakeholders).toHaveLength(2);
    expect(codes(result)).toEqual(['fiche-table-without-header']);
  });

  it('may merge the name over several rows', () => {
    const tree = doc({ title: 'T', language: 'fr' }, [
      heading(1, 'Titre'),
      table([
        ['Bénéficiaire(s)', 'Bénéfices attendus'],
        [{ children: [p('Jeunes')], rowspan: 2 }, 'Être écouté'],
        ['Savoir où aller'],
      ]),
    ]);
    const result = readFiche(tree, cnrGrandEst);
    expect(data(result).beneficiaries).toEqual([{ name: 'Jeunes', benefits: ['Être écouté', 'Savoir où aller'] }]);
    expect(codes(result)).toEqual(['fiche-row-continued']);
  });
});

describe('what cannot be read', () => {
  it('says that no section was found', () => {
    const result = read('# Recette\n\nUne tarte.\n');
    expect(result.success).toBe(false);
    expect(result.issues.map(({ code }) => code)).toContain('fiche-not-recognised');
  });

  it.each(['', '   \n\n', '\u0000', '\t', '|', '<table>', '- '])('is an answer, not an error: %j', (text) => {
    for (const format of ['markdown', 'html', 'text'] as const) {
      const result = readFicheText(text, cnrGrandEst, { format });
      expect(result.success).toBe(false);
      expect(result.issues.map(({ code }) => code)).toContain('fiche-not-recognised');
    }
  });

  it('keeps the rest when a value is refused, and says where', () => {
    const long = 'a'.repeat(600);
    const result = read(
      `# Titre\n\n## Constats\n\n- un\n\n## Qui est impliqué ?\n\n| QUI ? | Pour faire quoi ? |\n| --- | --- |\n| ARS | Pilote |\n| ${long} | Suit |\n`,
    );
    expect(result).toMatchObject({ success: false, partial: { constats: [{ text: 'un' }] } });
    expect(result.issues.find(({ severity }) => severity === 'error')).toMatchObject({
      code: 'fiche-text-too-long',
      path: ['stakeholders', 1, 'name'],
      params: { limit: 500 },
      position: { line: 12, column: 1 },
    });
  });

  it('reports what the asked level of completeness needs', () => {
    const result = read('# Titre\n\n## Constats\n\n- un\n', { level: 'presentable' });
    const missing = result.issues.filter(
      ({ code, severity }) => code === 'fiche-section-missing' && severity === 'warning',
    );
    expect(missing.map(({ path }) => path.join('.'))).toEqual([
      'beneficiaries',
      'description',
      'stakeholders',
      'expectations.territory',
    ]);
  });

  it('says when the document comes from another form', () => {
    const fiche = FicheSchema.parse({ title: 'T', constats: [{ text: 'c' }] });
    const result = readFiche(composeFiche(fiche, ficheTemplates.segurMeasure), cnrGrandEst);
    expect(result.issues[0]).toMatchObject({ code: 'fiche-other-template', params: { found: 'segur-measure' } });
  });

  it('is a bad call without a template, a format or a language of the library', () => {
    expect(() => readFicheText('x', cnrGrandEst, { format: 'docx' as 'html' })).toThrow(PlanSanteError);
    expect(() => readFiche(doc({ title: '', language: 'fr' }, []), {} as typeof cnrGrandEst)).toThrow(PlanSanteError);
    expect(() => read('x', { locale: 'es' as 'fr' })).toThrow(/a locale among fr, en, de, lb, received "es"/);
  });
});

describe('very many defects', () => {
  it('are told one by one up to a point, then counted', () => {
    const result = readFicheText(`# Titre\n\n#### Constats\n\n- un\n\n${'a\tb\n\n'.repeat(1_200)}`, cnrGrandEst, {
      format: 'text',
      locale: 'fr',
    });
    const unplaced = result.issues.filter(({ code }) => code === 'fiche-content-unplaced');
    const rest = result.issues.filter(({ code }) => code === 'fiche-more-issues');
    expect(unplaced).toHaveLength(500);
    expect(rest.map(({ severity, params }) => ({ severity, ...params }))).toEqual([
      { severity: 'warning', found: 'fiche-content-unplaced', count: 700 },
    ]);
    expect(rest[0]?.message).toContain('700 autres remarques');
  });
});

describe('a date typed on a form', () => {
  const due = (words: string) => {
    const text = `# Bus\n\n## Indicateurs\n\n| Indicateur | Échéance |\n| --- | --- |\n| Passages | ${words} |\n`;
    return readFicheText(text, contratLocalDeSante, { format: 'markdown', locale: 'fr' });
  };

  it.each([
    ['2025-06-30', '2025-06-30'],
    ['30/06/2025', '2025-06-30'],
    ['30.6.2025', '2025-06-30'],
    ['1er juillet 2025', '2025-07-01'],
    ['fin 2024', '2024-end'],
    ['1er trimestre 2025', '2025-Q1'],
    ['2e semestre 2026', '2026-H2'],
    ['d’ici 2027', '../2027'],
    ['../2027', '../2027'],
    ['2022-2025', '2022/2025'],
  ])('is as precise as it is said: %s', (words, date) => {
    const result = due(words);
    expect(result.success ? result.data.targets : result.issues).toEqual([{ title: 'Passages', due: date }]);
  });

  it.each(['bientôt', '31/02/2025', '45 janvier 2025'])('is not guessed: %s', (words) => {
    const result = due(words);
    expect(result).toMatchObject({ success: true, data: { targets: [{ title: 'Passages' }] } });
    expect(result.issues).toContainEqual(
      expect.objectContaining({
        code: 'fiche-date-unreadable',
        params: { found: words },
        path: ['targets', 0, 'due'],
        position: expect.objectContaining({ line: 7 }) as unknown,
      }),
    );
  });
});

describe('several fiches in one document', () => {
  it('are cut at their anchors', () => {
    const fiches = ['Une', 'Deux', 'Trois'].map((title) => FicheSchema.parse({ title, constats: [{ text: title }] }));
    const trees = fiches.map((fiche, index) => composeFiche(fiche, cnrGrandEst, { anchorPrefix: `p${index + 1}` }));
    const children = trees.flatMap((tree) => tree.children);
    const result = readFiches(doc({ title: 'Recueil', language: 'fr' }, children), cnrGrandEst);
    expect(result.fiches.map((one) => (one.success ? one.data : one.issues))).toEqual(fiches);
  });
});

describe('a document filled by hand', () => {
  it('may write items as paragraphs, bold lines as headings and bullets of any sign', () => {
    const tree = doc({ title: 'T', language: 'fr' }, [
      heading(1, 'Titre'),
      heading(2, 'Constats'),
      p('• un'),
      p('deux sans puce'),
      heading(2, 'Décrire le fonctionnement idéal de votre solution'),
      p([strong('Moyens :')]),
      ul([item(p('un poste'))]),
    ]);
    const result = readFiche(tree, cnrGrandEst);
    expect(data(result).constats).toEqual([{ text: 'un' }, { text: 'deux sans puce' }]);
    expect(data(result).description).toEqual([{ kind: 'means', heading: 'Moyens', items: [{ text: 'un poste' }] }]);
    expect(codes(result)).toEqual(['fiche-paragraph-as-item']);
  });

  it('keeps what was added to a written fiche', () => {
    const fiche = FicheSchema.parse({ title: 'T', constats: [{ text: 'un' }] });
    const tree = composeFiche(fiche, cnrGrandEst);
    const at = tree.children.findIndex((block) => block.type === 'list');
    const children = [...tree.children.slice(0, at + 1), p('ajouté à la main'), ...tree.children.slice(at + 1)];
    const result = readFiche({ ...tree, children }, cnrGrandEst);
    expect(data(result).constats).toEqual([{ text: 'un' }, { text: 'ajouté à la main' }]);
  });

  it('is read from Markdown whose comments were taken out', () => {
    const fiche = FicheSchema.parse({
      title: 'Titre',
      theme: 'Prévention',
      constats: [{ text: 'un', details: ['sous-point'] }],
      ideaHeading: 'Aller vers',
      ideas: [{ text: 'idée' }],
      beneficiaries: [{ name: 'Jeunes', benefits: ['Être écouté', 'Savoir où aller'] }],
      description: [{ kind: 'means', heading: 'Moyens', items: [{ text: 'un poste' }] }],
      stakeholders: [{ name: 'ARS', role: 'Pilote' }],
      expectations: { territory: [{ text: 'une salle' }], national: [{ text: 'un décret' }] },
    });
    const written = renderFiche(fiche, cnrGrandEst, { format: 'markdown', locale: 'de', marks: true });
    const result = read(written.replace(/<!--.*?-->\n*/g, ''));
    expect(data(result)).toEqual(fiche);
    expect(result.issues).toEqual([]);
  });
});
