import { describe, expect, it } from 'vitest';
import { type BlockNode, doc, heading, p, table, ul } from '../../src/document/index.ts';
import type { Result } from '../../src/errors/index.ts';
import { cnrGrandEst, contratLocalDeSante, readFiche, readFicheText } from '../../src/fiche/index.ts';
import type { Fiche } from '../../src/model/index.ts';

const data = (result: Result<Fiche>): Fiche => {
  if (!result.success) throw new Error(JSON.stringify(result.issues));
  return result.data;
};
const found = (result: Result<Fiche>, code: string) =>
  result.issues.filter((issue) => issue.code === code).map(({ params }) => params['found']);

const FORM = `Fiche action 3 – Prévention des chutes

Objectifs :
- Adapter les logements

Indicateurs :
- Nombre de logements adaptés`;
const LETTER = `Bonjour,

Voici notre fiche, comme convenu.

${FORM}

Bien cordialement,
La coordonnatrice du contrat`;

describe('a form in a letter', () => {
  const quoted = (text: string) =>
    text
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
  const letters = [
    ['as text', LETTER, 'text'],
    ['as a quoted text', quoted(LETTER), 'text'],
    ['as Markdown', LETTER.replace('contrat,\n', 'contrat,  \n'), 'markdown'],
  ] as const;

  it.each(letters)('is read without salutation and signature, which are told: %s', (_, text, format) => {
    const result = readFicheText(text, contratLocalDeSante, { format });
    expect(data(result)).toEqual(data(readFicheText(FORM, contratLocalDeSante, { format })));
    expect(found(result, 'fiche-content-unplaced').join(' / ')).toMatch(
      /^Bonjour, \/ Voici .*convenu\. \/ Bien cordialement,.*contrat$/,
    );
  });

  it('keeps what only begins or ends like a letter', () => {
    const text = `${FORM}\n- Cordialement : un mot d’accueil par patient`;
    expect(data(readFicheText(text, contratLocalDeSante, { format: 'text' })).targets).toHaveLength(2);
  });
});

describe('a text copied from two columns', () => {
  const columns = [
    'La commune compte beaucoup de        Les logements sont anciens et',
    'personnes âgées seules, et les       peu adaptés, ce qui retarde le',
    'services manquent de bras.           retour après une chute.',
  ];

  it('is said to mix its lines', () => {
    const text = `Titre\n\nContexte\n${columns.join('\n')}\n\nObjectifs\nMoins de chutes`;
    const result = readFicheText(text, contratLocalDeSante, { format: 'text' });
    const told = result.issues.filter(({ code }) => code === 'text-columns-mixed');
    expect(told.map(({ params, position }) => [params['count'], position])).toEqual([[3, { line: 4, column: 1 }]]);
  });

  it('is not suspected for two lines, nor for answers beside their labels', () => {
    const two = `Titre\n\nContexte\n${columns.slice(1).join('\n')}`;
    const aside = ['Contexte       Peu de relais', 'Objectifs      Aller vers tous', 'Calendrier     Fin de 2027'];
    for (const text of [two, `Titre\n\n${aside.join('\n')}`]) {
      const { issues } = readFicheText(text, contratLocalDeSante, { format: 'text' });
      expect(issues.map(({ code }) => code)).not.toContain('text-columns-mixed');
    }
  });
});

it('a title that comes again with the number of a part goes on, and is told', () => {
  const rows = (name: string, role: string): BlockNode =>
    table([
      ['QUI ?', 'Pour faire quoi ?'],
      [name, role],
    ]);
  const deck = doc({ title: '', language: 'fr' }, [
    heading(1, 'Un bus santé (1/2)'),
    p('Constat'),
    ul(['Zones blanches']),
    rows('CPTS', 'Planifier'),
    heading(1, 'Un bus santé (2/2)'),
    rows('ARS', 'Financer'),
  ]);
  const result = readFiche(deck, cnrGrandEst);
  expect(data(result).stakeholders.map(({ name }) => name)).toEqual(['CPTS', 'ARS']);
  expect(found(result, 'fiche-content-unplaced')).toEqual([]);
  expect(found(result, 'fiche-noise')).toEqual(['Un bus santé (2/2)']);
});
