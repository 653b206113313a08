import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doc, figure, heading, item, p, table, ul } from '../../src/document/index.ts';
import type { Issue } from '../../src/errors/index.ts';
import {
  cnrGrandEst,
  contratLocalDeSante,
  type FicheTemplate,
  readFiche,
  readFichesText,
} from '../../src/fiche/index.ts';

/** A piece of a document: its lines, and the words that must be found again. */
interface Piece {
  readonly lines: readonly string[];
  readonly words: readonly string[];
}

type Count = { n: number };
const word = (count: Count) => `mot${++count.n}`;
const sentence = (count: Count, words: number) => Array.from({ length: words }, () => word(count)).join(' ');
const wordsIn = (lines: readonly string[]) => lines.join(' ').match(/mot\d+/g) ?? [];

const LABELS: Readonly<Record<string, readonly string[]>> = {
  'contrat-local-de-sante': [
    'Axe stratégique',
    "Intitulé de l'action",
    'Fiche action n° 3',
    'Pilote',
    'Partenaires',
    'Public(s) visé(s)',
    'Contexte',
    'Objectifs',
    'Objectif général',
    'Description',
    'Calendrier',
    'Budget prévisionnel',
    'Indicateurs',
    'Freins et leviers',
    'Engagements',
    'Lien avec le PRS',
    'Remarques',
  ],
  'cnr-grand-est': [
    'Constat',
    'Idées',
    'DESCRIPTION',
    'Comment fonctionne la solution ?',
    'Qui est impliqué ?',
    "Ce que l'on attend du niveau national",
    "Ce que l'on attend des acteurs du territoire",
    'Thème',
    'Remarques',
    'Budget',
  ],
};

type Writer = (label: string, count: Count) => readonly string[];
const WRITERS: Readonly<Record<string, Writer>> = {
  heading: (label) => [`## ${label}`],
  'high heading': (label) => [`# ${label}`],
  'bold label': (label, count) => [`**${label} :** ${sentence(count, 2)}`],
  'label on a line': (label, count) => [`${label} : ${sentence(count, 3)}`],
  'label alone': (label) => [label],
  'numbered label': (label, count) => [sentence(count, 1), '', `3. ${label}`],
  paragraph: (_label, count) => [sentence(count, 4)],
  // Markdown makes one list of two that only a blank line parts.
  list: (_label, count) => [
    sentence(count, 3),
    '',
    `- ${sentence(count, 2)}`,
    `- ${sentence(count, 1)}`,
    `  - ${sentence(count, 1)}`,
  ],
  'numbered list': (_label, count) => [sentence(count, 1), '', `1. ${sentence(count, 2)}`, `2. ${sentence(count, 2)}`],
  'list of labels': (label, count) => [
    sentence(count, 1),
    '',
    `- ${label} : ${sentence(count, 2)}`,
    `- Moyens : ${sentence(count, 1)}`,
  ],
  'form table': (label, count) => [
    `| Pilote | ${sentence(count, 1)} |`,
    '|---|---|',
    `| ${label} | ${sentence(count, 2)} |`,
    `| Contexte | ${sentence(count, 1)} |`,
  ],
  'form of four columns': (label, count) => [
    `| Pilote | ${word(count)} | ${label} | ${word(count)} |`,
    '|---|---|---|---|',
    `| Objectifs | ${word(count)} | Budget | ${word(count)} |`,
  ],
  'table of actors': (_label, count) => [
    '| QUI ? | Rôle |',
    '|---|---|',
    `| ${word(count)} | ${word(count)} |`,
    `| | ${word(count)} |`,
  ],
  'strange table': (label, count) => [
    `| ${label} | ${word(count)} | ${word(count)} |`,
    '|---|---|---|',
    `| ${word(count)} | ${word(count)} | ${word(count)} |`,
  ],
};

/** What only the reader of plain text and the tables of HTML know. */
const IN_TEXT: Readonly<Record<string, Writer>> = {
  'answers beside': (label, count) => [
    `${label}            ${sentence(count, 2)}`,
    `Pilote              ${sentence(count, 1)}`,
    `                    ${sentence(count, 1)}`,
  ],
  'broken lines': (label, count) => [
    label,
    `une ligne assez longue pour que la page la coupe ${sentence(count, 2)}`,
    `et qui reprend ${sentence(count, 2)}, puis se coupe encore au milieu d’un mot recou-`,
    `pé ${sentence(count, 1)}`,
  ],
  'running head': (label, count) => [`Page ${count.n + 1}`, label, sentence(count, 2)],
  'rule and signs': (label, count) => [
    `== ${label} ==`,
    sentence(count, 2),
    '-----',
    `*** ${label} ***`,
    sentence(count, 1),
  ],
  'ticked boxes': (label, count) => [
    label,
    `☒ ${word(count)} ☐ ${word(count)}`,
    `☐ ${word(count)}`,
    `${word(count)} ☐`,
  ],
  'no answer': (label, count) => [label, 'néant', '', label, sentence(count, 1), '—'],
  'boxed heading': (label, count) => [
    `<table><tr><td>${label}</td></tr></table>`,
    '',
    `<table><tr><td>${sentence(count, 2)}</td></tr></table>`,
  ],
  'table in a table': (label, count) => [
    `<table><tr><td>Pilote</td><td colspan="2">${word(count)}</td></tr><tr><td rowspan="3">${label}</td><td>${word(count)}</td><td>${word(count)}</td></tr>` +
      `<tr><td>${word(count)}</td><td>${word(count)}</td></tr><tr><td>${word(count)}</td></tr><tr><td colspan="3">${label}</td></tr>` +
      `<tr><td>Structure</td><td>${word(count)}</td><td>${word(count)}</td></tr><tr><td>${word(count)}</td><td></td><td>${word(count)}</td></tr></table>`,
  ],
};

const piece = (template: FicheTemplate, writers: Readonly<Record<string, Writer>>) =>
  fc.record({
    writer: fc.constantFrom(...Object.keys(writers)),
    label: fc.constantFrom(...(LABELS[template.id] ?? [])),
  });

/** Codes that say that words of a place were not taken. */
const NOT_TAKEN = /unplaced|outside|noise|unknown|without-name|more-issues/;

function lost(pieces: readonly Piece[], template: FicheTemplate, format: 'text' | 'markdown'): readonly string[] {
  const starts: number[] = [];
  const lines: string[] = [];
  for (const { lines: own } of pieces) {
    starts.push(lines.length + 1);
    lines.push(...own, '');
  }
  const read = readFichesText(lines.join('\n'), template, { format, locale: 'fr' });
  const issues: readonly Issue[] = [...read.issues, ...read.fiches.flatMap((fiche) => fiche.issues)];
  const data = read.fiches.map((fiche) => (fiche.success ? fiche.data : fiche.partial));
  const kept = new Set(wordsIn([JSON.stringify(data), JSON.stringify(issues.map(({ params }) => params))]));
  const told = (index: number) =>
    issues.some(({ code, position, params }) => {
      if (!NOT_TAKEN.test(code) || position === undefined || !('line' in position)) return false;
      const from = starts.findLastIndex((start) => start <= Number(position.line));
      const blocks = code === 'fiche-content-outside' ? Number(params['count']) : 1;
      return from <= index && index < from + blocks;
    });
  return pieces.flatMap(({ words }, index) => (told(index) ? [] : words.filter((one) => !kept.has(one))));
}

describe.each([contratLocalDeSante, cnrGrandEst] as const)('no word is lost on $id', (template) => {
  it.each(['text', 'markdown'] as const)('of a document written as %s', (format) => {
    const writers = format === 'text' ? { ...WRITERS, ...IN_TEXT } : WRITERS;
    fc.assert(
      fc.property(fc.array(piece(template, writers), { minLength: 1, maxLength: 9 }), (choices) => {
        const count = { n: 0 };
        const pieces = choices.map(({ writer, label }) => {
          const lines = writers[writer as keyof typeof writers]?.(label, count) ?? [];
          return { lines, words: wordsIn(lines) };
        });
        expect(lost(pieces, template, format)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a figure', () => {
  it.each([
    'Constat - Quels problèmes souhaitons-nous régler ?',
    'Décrire le fonctionnement idéal de votre solution',
    'Qui est impliqué ?',
    '',
  ])('under "%s" is told with its description, its caption and its data', (section) => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    const picture = figure(svg, 'mot1', { caption: 'mot2', data: table([['mot3'], ['mot4']]) });
    const under = section === '' ? [] : [heading(2, section)];
    const page = doc({ title: 'Fiche', language: 'fr' }, [
      heading(1, 'Un bus'),
      ...under,
      picture,
      heading(2, 'Idées'),
      ul(['mot5']),
    ]);
    const said = readFiche(page, cnrGrandEst).issues.filter(({ code }) => code === 'fiche-content-unplaced');
    expect(said.map(({ params }) => params['found']).join(' | ')).toMatch(/mot1\s+mot2\s+mot3\s+mot4/);
  });

  it('in an item of a list is told too', () => {
    const picture = figure('<svg xmlns="http://www.w3.org/2000/svg"/>', 'mot1');
    for (const section of [
      'Constat - Quels problèmes souhaitons-nous régler ?',
      'Décrire le fonctionnement idéal de votre solution',
    ]) {
      const page = doc({ title: 'Fiche', language: 'fr' }, [
        heading(1, 'Un bus'),
        heading(2, section),
        ul([item([p('mot2'), picture])]),
      ]);
      expect(JSON.stringify(readFiche(page, cnrGrandEst))).toContain('mot1');
    }
  });
});
