import { describe, expect, it } from 'vitest';
import { parseDocx, renderDocx } from '../../src/document/docx.ts';
import { type BlockNode, doc, p, parseHtml, table, ul } from '../../src/document/index.ts';
import type { Result } from '../../src/errors/index.ts';
import { cnrGrandEst, contratLocalDeSante, readFiche, readFichesText, readFicheText } from '../../src/fiche/index.ts';
import { type Fiche, FicheSchema } from '../../src/model/index.ts';
import { REAL_FORMS } from './fixtures/real-forms.ts';

const data = (result: Result<Fiche>): Fiche => {
  if (!result.success) throw new Error(JSON.stringify(result.issues));
  return result.data;
};
const said = (result: Result<Fiche>, code: string) =>
  result.issues.filter((issue) => issue.code === code).map(({ params }) => params['found'] ?? params['count']);
const formOf = (name: string) => {
  const form = REAL_FORMS.find((one) => one.name === name);
  if (form === undefined || Array.isArray(form.fiche)) throw new Error(name);
  return readFicheText(form.source, form.template, { format: form.format, locale: form.locale ?? 'fr' });
};

describe('a filled form', () => {
  it.each(REAL_FORMS)(
    'is read as a careful person would: $name',
    ({ template, format, locale = 'fr', source, fiche }) => {
      const wanted = (Array.isArray(fiche) ? fiche : [fiche]).map((one) => FicheSchema.parse(one));
      const { fiches } = readFichesText(source, template, { format, locale });
      expect(fiches.map(data)).toEqual(wanted);
      if (wanted.length === 1) expect(data(readFicheText(source, template, { format, locale }))).toEqual(wanted[0]);
    },
  );
});

describe('the same form as a file of a word processor', () => {
  const pages = REAL_FORMS.filter(({ format }) => format === 'html');
  it.each(pages)('$name', ({ template, locale = 'fr', source, fiche }) => {
    const page = parseHtml(source, { locale });
    if (!page.success) throw new Error(JSON.stringify(page.issues));
    const file = parseDocx(renderDocx({ ...page.data, language: locale }));
    if (!file.success) throw new Error(JSON.stringify(file.issues));
    const [wanted] = Array.isArray(fiche) ? fiche : [fiche];
    expect(data(readFiche(file.data, template, { locale }))).toEqual(FicheSchema.parse(wanted));
  });
});

describe('slides whose titles are text boxes', () => {
  const on = (slide: number, ...blocks: readonly BlockNode[]) => blocks.map((block) => ({ ...block, at: { slide } }));
  const slides = doc({ title: '', language: 'fr' }, [
    ...on(1, p('Fiches projets'), p('Restitution')),
    ...on(2, p('Une équipe mobile'), p('Constat'), ul(['Des foyers loin de tout']), p('2')),
    ...on(
      3,
      p('Une équipe mobile (suite)'),
      p('Décrire le fonctionnement idéal de votre solution'),
      p('Un camion passe.'),
    ),
    ...on(
      3,
      table([
        ['QUI ?', 'Pour faire quoi ?'],
        ['CHU', 'Former'],
      ]),
      p('3'),
    ),
    ...on(4, p('Une équipe mobile (suite)'), p('Ce que l’on attend du niveau national'), ul(['Une cotation']), p('4')),
  ]);
  const result = readFiche(slides, cnrGrandEst);

  it('are named by what comes again, or stands over a heading of the form', () => {
    expect(data(result)).toEqual(
      FicheSchema.parse({
        title: 'Une équipe mobile',
        constats: [{ text: 'Des foyers loin de tout' }],
        description: [{ text: 'Un camion passe.' }],
        stakeholders: [{ name: 'CHU', role: 'Former' }],
        expectations: { national: [{ text: 'Une cotation' }] },
      }),
    );
  });

  it('say what was told apart from the words', () => {
    expect(said(result, 'fiche-noise')).toEqual([
      '2',
      '3',
      'Une équipe mobile (suite)',
      '4',
      'Une équipe mobile (suite)',
    ]);
    expect(result.issues).toContainEqual(
      expect.objectContaining({ code: 'fiche-section-by-position', severity: 'warning' }),
    );
  });
});

describe('what is not taken, or is put together, is said', () => {
  it('of boxes left unticked', () => {
    const result = formOf('a table of labels with merged cells and ticked boxes');
    expect(said(result, 'fiche-box-unticked')).toEqual(['Enfants', 'Personnes âgées']);
  });

  it('of boxes of which none is ticked: they are bullets', () => {
    const text = '# Titre\n\n## Public visé\n\n☐ Jeunes\n\n☐ Aînés\n';
    const result = readFicheText(text, contratLocalDeSante, { format: 'markdown' });
    expect(data(result).beneficiaries.map(({ name }) => name)).toEqual(['Jeunes', 'Aînés']);
    expect(said(result, 'fiche-boxes-as-bullets')).toEqual(['☐ Jeunes', '☐ Aînés']);
  });

  it('of boxes on one line, before or after their words', () => {
    const text = '# Titre\n\n## Budget\n\nAcquis : oui ☐ non ☒\n\n## Calendrier\n\n☒ 2025 ☐ 2026 ☒ 2027\n';
    const result = readFicheText(text, contratLocalDeSante, { format: 'markdown' });
    expect(data(result).description.map(({ text: words }) => words)).toEqual(['Acquis : non', '2025\n2027']);
    expect(said(result, 'fiche-box-unticked')).toEqual(['oui', '2026']);
  });

  it('of places that say that there is nothing to say', () => {
    const result = formOf('places left without answer');
    expect(said(result, 'fiche-no-answer')).toEqual(['NC', 'Néant', 'Sans objet', '—', 'NC', 's.o.', 'n/a']);
  });

  it('of the lines and words of a page', () => {
    const result = formOf('the text of pages, with running heads, broken lines and ligatures');
    expect(said(result, 'text-page-mark')).toEqual([
      'CLS du Val de Morne – Fiches actions',
      'CLS du Val de Morne – Fiches actions',
      'Page 12 / 48',
    ]);
    expect(said(result, 'fiche-noise')).toEqual(['13']);
    expect(said(result, 'text-word-joined')).toEqual(['délais', 'recours']);
    expect(said(result, 'text-lines-joined')).toEqual([3]);
  });

  it('of the menus and the foot of a web page', () => {
    const result = formOf('a web page with its menus and foot');
    expect(said(result, 'dropped-surroundings')).toEqual([
      'Accueil Actualités Professionnels',
      'Mentions légales Plan du site',
    ]);
  });

  it('of a letter around the form that it quotes', () => {
    const result = formOf('a form in a quotation of Markdown');
    expect(said(result, 'fiche-content-unplaced')).toEqual([
      'Cordialement, la coordinatrice',
      'Bonjour,',
      'voici la fiche.',
    ]);
  });

  it('of columns headed with a year', () => {
    const result = formOf('tables of dates and of indicators');
    expect(said(result, 'fiche-column-guessed')).toEqual(['Situation initiale (2023)', 'Cible 2026']);
  });

  it('of headings with letters mistaken', () => {
    const result = formOf('text with letters mistaken');
    expect(said(result, 'fiche-heading-guessed')).toEqual([
      "Descnption de l'action",
      'Calendner previsionnel',
      "lndicateurs d'evaluation",
    ]);
  });

  it('of names between commas, which may be several', () => {
    const result = formOf('a table of labels with merged cells and ticked boxes');
    expect(said(result, 'fiche-cell-commas')).toEqual([3]);
  });
});

describe('lines that a page broke', () => {
  const partners = (...lines: readonly string[]) => {
    const text = `Titre\nContexte\n- loin\nPartenaires\n${lines.join('\n')}\n`;
    return data(readFicheText(text, contratLocalDeSante, { format: 'text' })).stakeholders.map(({ name }) => name);
  };

  it('stay apart when they are short', () => {
    expect(partners('mairie', 'centre social')).toEqual(['mairie', 'centre social']);
  });

  it('stay apart when small letters begin each of them', () => {
    const all = ['les personnes âgées de plus de soixante-quinze ans isolées', 'les aidants familiaux'];
    expect(partners(...all)).toEqual(all);
  });

  it('stay apart when a page begins between them', () => {
    const text = 'Titre\nContexte\n- un lieu trop loin pour la plupart des habitants\n\fpilote :\nCCAS\n';
    const fiche = data(readFicheText(text, contratLocalDeSante, { format: 'text' }));
    expect(fiche.constats).toEqual([{ text: 'un lieu trop loin pour la plupart des habitants' }]);
    expect(fiche.stakeholders).toEqual([{ name: 'CCAS', roleKinds: ['steering'] }]);
  });

  it('stay apart when letters count them', () => {
    expect(partners('a) la communauté de communes et ses vingt maires', 'b) les associations')).toEqual([
      'la communauté de communes et ses vingt maires',
      'les associations',
    ]);
  });

  it('keep the hyphen of a compound', () => {
    expect(partners('Les équipes qui tiennent les permanences par demi-', 'journées')).toEqual([
      'Les équipes qui tiennent les permanences par demi-journées',
    ]);
  });
});
