import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/errors/index.ts';
import { cnrGrandEst, readFichesText, readFicheText } from '../../src/fiche/index.ts';
import type { Fiche } from '../../src/model/index.ts';

/** The words of the form that the fixture names by the id of their section. */
const WORDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    cnrGrandEst.sections.flatMap((section) => ('heading' in section ? [[section.id, section.heading.fr]] : [])),
  ),
  note: 'A noter : on parle ici de son fonctionnement cible et non de son déploiement',
  etapes: 'Quelles étapes, quels moyens, etc.',
  contributions: 'Pour que cela fonctionne, décrivez les contributions nécessaires chaque échelon ?',
};

/** Three fiches with the defects of a converted deck: lost headings, icons, tabs, items run together, nine bullets. */
const deck = readFileSync(new URL('fixtures/deck.txt', import.meta.url), 'utf8').replace(
  /\{\{([a-z-]+)\}\}/g,
  (_whole, id: string) => WORDS[id] ?? '',
);
const read = readFichesText(deck, cnrGrandEst, { format: 'text', locale: 'fr' });
const fiche = (index: number): Fiche => {
  const result = read.fiches[index] as Result<Fiche>;
  if (!result.success) throw new Error(JSON.stringify(result.issues));
  return result.data;
};
const said = (index: number) =>
  read.fiches[index]?.issues.map(({ code, position }) => [code, (position as { line: number } | undefined)?.line]);
const texts = (items: readonly { readonly text: string }[]) => items.map(({ text }) => text);

describe('the text of a deck', () => {
  it('is cut into its fiches; what belongs to none is said', () => {
    expect([0, 1, 2].map((index) => fiche(index).title)).toEqual([
      'Un bus de dépistage dans les bourgs',
      "Des référents santé à l'école",
      'Fidéliser : garder ses infirmières',
    ]);
    expect(read.fiches).toHaveLength(3);
    expect(read.issues.map(({ code, position }) => [code, position])).toEqual([
      ['fiche-content-outside', { line: 1, column: 1 }],
      ['fiche-content-outside', { line: 105, column: 1 }],
    ]);
  });

  it('gives every list its items, with nine bullets', () => {
    expect([0, 1, 2].map((index) => fiche(index).constats.length)).toEqual([2, 3, 2]);
    expect([0, 1, 2].map((index) => fiche(index).expectations.territory.length)).toEqual([2, 2, 1]);
    expect([0, 1, 2].map((index) => fiche(index).expectations.national.length)).toEqual([1, 3, 2]);
    expect(fiche(0).constats[0]?.text).toBe('Trop peu de dépistages hors des villes');
    expect(texts(fiche(1).expectations.national)).toContain('Inscrire la santé dans les programmes');
  });

  it('finds lists that lost their heading by position, and says so', () => {
    expect(said(1)).toEqual([
      ['fiche-noise', 63],
      ['fiche-section-by-position', 65],
      ['fiche-section-by-position', 99],
    ]);
  });

  it('reads the heading of the ideas out of the heading of the section', () => {
    expect(fiche(2).ideaHeading).toBe('Améliorer les rythmes');
    expect(texts(fiche(2).ideas)).toEqual(['Choisir ses horaires', 'Partager les nuits', 'Aider au logement']);
  });

  it('says which headings and columns are guesses', () => {
    expect(said(2)).toEqual([
      ['fiche-heading-plain', 144],
      ['fiche-noise', 115],
      ['fiche-heading-guessed', 146],
      ['fiche-section-by-position', 150],
      ['fiche-column-guessed', 128],
    ]);
  });

  it('cuts cells that ran together, keeps HTML and breaks as separators, and warns only of the guess', () => {
    expect(fiche(0).beneficiaries.map(({ name, benefits }) => [name, benefits.length])).toEqual([
      ['Habitants des bourgs', 3],
      ['Les mairies', 1],
      [undefined, 1],
    ]);
    expect(fiche(1).beneficiaries.map(({ benefits }) => benefits)).toEqual([
      ['Savoir à qui parler', 'Être écouté'],
      ['Mieux comprendre', 'Être associés'],
    ]);
    expect(said(0)?.slice(0, 2)).toEqual([
      ['fiche-cell-split', 21],
      ['fiche-beneficiary-unnamed', 23],
    ]);
    expect(said(1)?.some(([code]) => code === 'fiche-cell-split')).toBe(false);
  });

  it('joins a row without name to the actor above it and reports an actor without role', () => {
    expect(fiche(0).stakeholders).toEqual([
      { name: 'CPTS', role: 'Organise les tournées' },
      { name: 'Mairies', role: 'Prêtent une salle et affichent les dates\nRelaient les rendez-vous' },
      { name: 'Éducation nationale' },
    ]);
    expect(said(0)?.slice(2)).toEqual([
      ['fiche-row-continued', 45],
      ['fiche-role-missing', 46],
    ]);
  });

  it('finds the parts of a description in bullets, headings and lines', () => {
    expect(fiche(0).description.map(({ kind, items }) => [kind, items.length])).toEqual([
      ['solution', 0],
      ['means', 2],
      ['vigilance', 1],
    ]);
    expect(fiche(1).description.map(({ kind, heading }) => [kind, heading])).toEqual([
      ['solution', 'Solution'],
      ['steps', 'Etapes'],
    ]);
  });

  it('reads the same when it is called Markdown, which has no columns made of tabs', () => {
    expect(readFichesText(deck, cnrGrandEst, { format: 'markdown', locale: 'fr' })).toEqual(read);
  });

  it('is refused as one fiche, with the first as what could be read', () => {
    const result = readFicheText(deck, cnrGrandEst, { format: 'text', locale: 'fr' });
    expect(result.success).toBe(false);
    expect(result.issues[0]).toMatchObject({ code: 'fiche-several', severity: 'error', params: { count: 3 } });
    expect(result).toMatchObject({ partial: { title: 'Un bus de dépistage dans les bourgs' } });
  });
});
