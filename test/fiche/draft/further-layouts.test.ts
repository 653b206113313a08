import { describe, expect, it } from 'vitest';
import { annotateDocx, parseDocx, renderDocx } from '../../../src/document/docx.ts';
import {
  type BlockNode,
  type DocumentNode,
  doc,
  heading,
  p,
  parseHtml,
  renderHtml,
  strong,
  type TableCell,
  type TableNode,
  text,
  ul,
} from '../../../src/document/index.ts';
import { parsePptx, renderPptx } from '../../../src/document/pptx.ts';
import type { Result } from '../../../src/errors/index.ts';
import { defineFicheTemplate, draftFicheTemplate, type FicheTemplate, readFiche } from '../../../src/fiche/index.ts';
import { saysOf } from '../foreign-layouts/says.ts';

const LABELS = [
  'Nom de l’action',
  'Orientation du schéma',
  'Structure porteuse',
  'Structures associées',
  'Population concernée',
  'Constat de départ',
  'But recherché',
  'Contenu',
  'Étapes',
  'Ressources humaines et financières',
  'Communes',
  'Critères de réussite',
] as const;
const FILLED: readonly (readonly string[])[] = [
  [
    'Une consultation avancée',
    'Accès aux soins',
    'Maison de santé des Trois-Rivières',
    'Hôpital local ; CPTS',
    'Habitants sans médecin traitant',
    '> 900 habitants sans médecin',
    'Ramener ce nombre à 400',
    'Deux demi-journées par semaine',
    'Mars 2026 : ouverture',
    '0,4 ETP, 38 k€ par an',
    'Aubigny, Cerny',
    '400 patients suivis',
  ],
  [
    'Le petit-déjeuner à l’école',
    'Nutrition',
    'Caisse des écoles',
    'Diététiciennes libérales',
    'Élèves de CM1 et CM2',
    '– 12 % d’élèves qui déjeunent',
    'Que chacun déjeune',
    'Un petit-déjeuner par mois',
    'Septembre 2026',
    '3 € par élève',
    'Cerny',
    '≥ 80 % d’élèves présents',
  ],
  [
    'Marcher ensemble',
    'Activité physique',
    'À définir',
    'Clubs sportifs (FFRP)',
    'Personnes de plus de 65 ans',
    '1 chute sur 3 à domicile',
    'Réduire les chutes',
    'Marche le mardi',
    'Dès janvier',
    'Néant',
    'Toutes',
    '+ 30 marcheurs',
  ],
];

const cell = (content: string | readonly BlockNode[], span: Partial<TableCell> = {}): TableCell => ({
  children: typeof content !== 'string' ? content : content === '' ? [] : [p(content)],
  ...span,
});
const tableOf = (rows: readonly (readonly TableCell[])[]): TableNode => ({
  type: 'table',
  headerRows: 0,
  rows: rows.map((cells) => ({ cells })),
});
const bold = (words: string) => p(strong(words));
const guidance = (words: string) => p([{ type: 'emphasis', children: [text(`(${words})`)] }]);

type Write = (answers: readonly string[]) => readonly BlockNode[];
type As = 'docx' | 'html' | 'pptx';

const labelsWithGuidance: Write = (answers) => {
  const row = (index: number, ...help: readonly BlockNode[]) => [
    cell([bold(LABELS[index] ?? ''), ...help]),
    cell(answers[index] ?? ''),
  ];
  return [
    bold('FICHE ACTION'),
    tableOf([
      [cell([bold('A. IDENTIFICATION')], { colspan: 2 })],
      ...[0, 1, 2, 3, 10].map((index) => row(index, guidance('à remplir'))),
      [cell([bold('B. PROJET')], { colspan: 2 })],
      ...[4, 5, 6, 7, 8, 9, 11].map((index) => row(index)),
    ]),
  ];
};

const countedHeadings: Write = (answers) => [
  heading(1, 'Fiche action du schéma local'),
  ...LABELS.flatMap((label, index): readonly BlockNode[] => [
    heading(index % 4 === 3 ? 3 : 2, `${index + 1}. ${label}`),
    ...(index % 3 === 0 ? [guidance('en quelques mots')] : []),
    ...(answers[index] === undefined ? [] : [index === 3 ? ul(answers[index].split(' ; ')) : p(answers[index])]),
  ]),
];

const slideOfEach: Write = (answers) => [
  heading(1, 'Fiche action'),
  ...LABELS.flatMap((label, index) => [heading(2, label), p(answers[index] ?? '…')]),
];

const groupsInMergedCells: Write = (answers) => {
  const group = (name: string, indexes: readonly number[]) =>
    indexes.map((index, rank) => [
      ...(rank === 0 ? [cell([bold(name)], { rowspan: indexes.length })] : []),
      cell(LABELS[index] ?? ''),
      cell(answers[index] ?? ''),
    ]);
  return [
    tableOf([
      [cell([bold('Fiche action')], { colspan: 3 })],
      ...group('Qui ?', [0, 1, 2, 3]),
      ...group('Pourquoi ?', [4, 5, 6]),
      ...group('Comment ?', [7, 8, 9, 10, 11]),
    ]),
  ];
};

const labelsAbove: Write = (answers) => {
  const pair = (...indexes: readonly number[]) => {
    const span = indexes.length === 1 ? { colspan: 2 } : {};
    return [
      indexes.map((index) => cell(LABELS[index] ?? '', span)),
      indexes.map((index) => cell(answers[index] ?? '', span)),
    ];
  };
  const rows = [pair(0), pair(1, 2), pair(3, 4), pair(5), pair(6), pair(7), pair(8, 9), pair(10), pair(11)];
  return [heading(1, 'Fiche action'), tableOf(rows.flat())];
};

const LAYOUTS: Readonly<Record<string, readonly [As, Write]>> = {
  'two columns in Word, with guidance under labels': ['docx', labelsWithGuidance],
  'counted headings in HTML, with guidance': ['html', countedHeadings],
  'a slide for each label': ['pptx', slideOfEach],
  'labels beside merged cells that group them': ['docx', groupsInMergedCells],
  'labels above answers, one or two in a row': ['docx', labelsAbove],
};

const fileOf = (as: As, blocks: readonly BlockNode[]): Uint8Array | string => {
  const page = doc({ title: 'Fiche action', language: 'fr' }, blocks);
  if (as === 'docx') return renderDocx(page);
  return as === 'html' ? renderHtml(page) : renderPptx(page);
};
const pageOf = (file: Uint8Array | string, as: As): DocumentNode => {
  const page: Result<DocumentNode> =
    typeof file === 'string' ? parseHtml(file, { locale: 'fr' }) : as === 'docx' ? parseDocx(file) : parsePptx(file);
  if (!page.success) throw new Error(JSON.stringify(page.issues));
  return page.data;
};

/** What a person does with a proposal: the orientation is the theme; the rest stays as it was guessed. */
const corrected = (template: FicheTemplate) =>
  defineFicheTemplate({
    ...template,
    sections: template.sections.map((section) =>
      section.heading?.fr === 'Orientation du schéma' ? { ...section, field: 'theme' } : section,
    ),
  });

describe.each(Object.entries(LAYOUTS))('a form of strangers: %s', (_name, [as, write]) => {
  it.each([
    ['blank', []],
    ['filled', FILLED[0] ?? []],
  ])('is proposed from a %s form with each of its labels, and without the name of the paper', (_state, answers) => {
    const { template, guesses } = draftFicheTemplate(pageOf(fileOf(as, write(answers)), as), { locale: 'fr' });
    const found = guesses.map((guess) => guess.found);
    expect(found).toEqual(expect.arrayContaining([...LABELS]));
    expect(found.filter((words) => /^fiche/i.test(words))).toEqual([]);
    const fields = Object.fromEntries(template.sections.map(({ heading: words, field }) => [words?.fr, field]));
    expect(fields).toMatchObject({
      'Nom de l’action': 'title',
      'Structure porteuse': 'stakeholders.steering',
      'Structures associées': 'stakeholders',
      'Population concernée': 'beneficiaries',
      Contenu: 'description',
      Étapes: 'description.steps',
      'Ressources humaines et financières': 'description.means',
      'Critères de réussite': 'targets',
    });
  });

  it('reads three filled forms once it is corrected, and gives the questions back', () => {
    const blank = draftFicheTemplate(pageOf(fileOf(as, write([])), as), { locale: 'fr' });
    const template = corrected(blank.template);
    for (const answers of FILLED) {
      const file = fileOf(as, write(answers));
      const result = readFiche(pageOf(file, as), template, { locale: 'fr' });
      const said = saysOf(result);
      const [title, theme, pilot = '', partners = '', group, , , , , , , criteria] = answers;
      expect(said).toEqual(
        expect.arrayContaining([
          `title: ${title}`,
          `theme: ${theme}`,
          `for: ${group}`,
          ...(pilot === 'À définir' ? [] : [`with: ${pilot} | steering`]),
          ...partners.split(' ; ').map((name) => `with: ${name}`),
          `target: ${criteria}`,
        ]),
      );
      const told = JSON.stringify([said, result.issues.map(({ params }) => params)]);
      for (const answer of answers.flatMap((words) => words.split(' ; '))) expect(told).toContain(answer);
      if (typeof file !== 'string' && as === 'docx')
        expect(annotateDocx(file, result.issues, { author: 'ARS' }).success).toBe(true);
    }
  });
});
