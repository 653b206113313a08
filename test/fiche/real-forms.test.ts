import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/errors/index.ts';
import { contratLocalDeSante, readFichesText, readFicheText } from '../../src/fiche/index.ts';
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
    expect(said(result, 'fiche-noise')).toEqual([
      'CLS du Val de Morne – Fiches actions',
      'CLS du Val de Morne – Fiches actions',
      'Page 12 / 48',
      '13',
    ]);
    expect(said(result, 'fiche-word-joined')).toEqual(['délais', 'recours']);
    expect(said(result, 'fiche-lines-joined')).toEqual([3]);
  });

  it('of the menus and the foot of a web page', () => {
    const result = formOf('a web page with its menus and foot');
    expect(said(result, 'dropped-surroundings')).toEqual([
      'Accueil Actualités Professionnels',
      'Mentions légales Plan du site',
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
