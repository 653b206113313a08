import fc from 'fast-check';
import {
  type BlockNode,
  br,
  doc,
  heading,
  note,
  p,
  pageBreak,
  strong,
  type TableCell,
  table,
  text,
  ul,
} from '../../../src/document/index.ts';

/** What an answer on a form may say: words, numbers, signs, bounds. Each answer has words of its own, so that a lost one shows. */
export interface Answer {
  readonly words: string;
}

const KINDS: readonly ((n: number) => string)[] = [
  (n) => `mot${n}`,
  (n) => `mot${n} suite${n} fin${n}`,
  (n) => `- ${1000 + n} %`,
  (n) => `– ${1000 + n}`,
  (n) => `> ${1000 + n} ans`,
  (n) => `< ${1000 + n} mot${n}`,
  (n) => `≥ ${1000 + n} %`,
  (n) => `+ ${1000 + n} %`,
  (n) => `+ de ${1000 + n} mot${n}`,
  (n) => `- de ${1000 + n} mot${n}`,
  (n) => `≈ ${1000 + n}`,
  (n) => `de ${1000 + n} à ${5000 + n} mot${n}`,
  (n) => `${1000 + n} € mot${n}`,
  (n) => `1. ${1000 + n}`,
  (n) => `mot${n} / autre${n} / tiers${n}`,
  (n) => `mot${n} - autre${n}`,
  (n) => `Mot${n} et Autre${n}`,
  (n) => `mot${n}, autre${n} ; tiers${n}`,
  (n) => `mot${n} : autre${n} tiers${n}`,
  (n) => `Responsable : Mot${n}`,
  (n) => `Mot${n} – financement`,
  (n) => `Mot${n} (tél. 03 00 00 ${String(n % 90).padStart(2, '0')} 00)`,
  (n) => `mot${n}@example.org`,
  (n) => `☒ mot${n}`,
  (n) => `12/${2000 + (n % 90)}`,
  (n) => `mot${n}\nautre${n}`,
  (n) => `• mot${n}\n• autre${n}`,
  (n) => `(mot${n})`,
  (n) => `Mot${n} : ${1000 + n} %`,
  (n) => `${1000 + n}`,
  (n) => `horizon ${1000 + n}`,
  (n) => `sept-${1000 + n}`,
  (n) => `Institutionnels : Mot${n}, Autre${n}`,
  (n) => `À définir avec mot${n}`,
  (n) => `☐ mot${n}\n☒ autre${n}`,
  (n) => `⚪ mot${n} ⚫ autre${n}`,
  (n) => `Page ${1000 + n}`,
  (n) => `Mot${n} (financeur)`,
  (n) => `Mot${n}, opérateur`,
  (n) => `[x] mot${n} [ ] autre${n}`,
  (n) => `${1000 + n} k€ HT`,
  (n) => `CHF ${1000 + n}.–`,
  (n) => `- mot${n}\n- ${1000 + n} %`,
  (n) => `Région : ${1000 + n} €`,
  (n) => `Planning mot${n}`,
  (n) => `De Mot${n} à Autre${n} : > ${1000 + n}`,
];

const LABELS = [
  'Contexte',
  'Objectifs',
  'Pilote',
  'Partenaires',
  'Public visé',
  'Calendrier',
  'Budget',
  'Indicateurs',
  'Description',
  'Responsable',
  'Financeurs',
  'Axe stratégique',
  'Territoire',
  'Remarques libres',
  'Livrables',
  'Points de vigilance',
  'Organisme responsable',
  'Population concernée',
  'Indicateurs de succès',
  'Lead / Pilote',
  'Coûts d’investissement',
  'Début',
  'Fin',
  'Actions',
  'Structures associées',
  'Zielpublikum',
  'Trägerschaft',
];

/** Where the answers of a form stand. */
type Layout = (fields: readonly Field[], title: string) => readonly BlockNode[];
interface Field {
  readonly label: string;
  readonly answer: string;
}

const lines = (words: string): BlockNode =>
  p(words.split('\n').flatMap((line, index) => (index === 0 ? [text(line)] : [br(), text(line)])));
const cell = (words: string, span: Partial<TableCell> = {}): TableCell => ({ children: [lines(words)], ...span });
const inPairs = (fields: readonly Field[]) =>
  fields.flatMap((field, index) => (index % 2 === 0 ? [[field, fields[index + 1]] as const] : []));

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  'two columns': (fields, title) => [
    table([['Intitulé', title], ...fields.map(({ label, answer }) => [label, lines(answer)])]),
  ],
  'two columns under a title': (fields, title) => [
    heading(1, title),
    table(fields.map(({ label, answer }) => [label, lines(answer)])),
  ],
  'four columns': (fields, title) => [
    p(strong(title)),
    table(
      inPairs(fields).map(([a, b]) => [
        a.label,
        lines(a.answer),
        b?.label ?? '',
        b === undefined ? '' : lines(b.answer),
      ]),
    ),
  ],
  'labels above': (fields, title) => [
    p(title),
    ...inPairs(fields).map(([a, b]) =>
      table(
        b === undefined
          ? [[a.label], [lines(a.answer)]]
          : [
              [a.label, b.label],
              [lines(a.answer), lines(b.answer)],
            ],
      ),
    ),
  ],
  'a row of labels, a row of answers': (fields, title) => [
    heading(2, title),
    table([fields.map(({ label }) => label), fields.map(({ answer }) => lines(answer))]),
  ],
  'bold paragraphs': (fields, title) => [
    p(strong(title)),
    ...fields.flatMap(({ label, answer }) => [p(strong(label)), lines(answer)]),
  ],
  'bold labels on the line': (fields, title) => [
    heading(1, title),
    ...fields.map(({ label, answer }) => p([strong(`${label} :`), text(` ${answer.replaceAll('\n', ' ')}`)])),
  ],
  'labels with a colon': (fields, title) => [
    p(title),
    ...fields.map(({ label, answer }) => p(`${label} : ${answer.replaceAll('\n', ' ')}`)),
  ],
  headings: (fields, title) => [
    heading(1, title),
    ...fields.flatMap(({ label, answer }) => [heading(2, label), lines(answer)]),
  ],
  'headings and lists': (fields, title) => [
    heading(1, title),
    ...fields.flatMap(({ label, answer }) => [heading(2, label), ul(answer.split('\n'))]),
  ],
  'a table in a table': (fields, title) => [
    heading(1, title),
    table([[[table(fields.map(({ label, answer }) => [label, lines(answer)]))]]]),
  ],
  'merged cells': (fields, title) => [
    {
      type: 'table',
      headerRows: 0,
      rows: [
        { cells: [cell(title, { colspan: 3 })] },
        ...fields.map(({ label, answer }, index) => ({
          cells: index % 2 === 0 ? [cell(label), cell(answer, { colspan: 2 })] : [cell(label), cell(answer), cell('')],
        })),
      ],
    },
  ],
  'sections in the cells of a page': (fields, title) => [
    heading(1, title),
    table(
      inPairs(fields).map(([a, b]) =>
        [a, b].map((field) => (field === undefined ? '' : [p(strong(field.label)), lines(field.answer)])),
      ),
    ),
  ],
  boxes: (fields, title) => [
    heading(1, title),
    ...fields.flatMap(({ label, answer }) => [table([[label]]), table([[lines(answer)]])]),
  ],
  'a header row': (fields, title) => [
    heading(1, title),
    table([['Identité', ''], ...fields.map(({ label, answer }) => [label, lines(answer)])]),
  ],
  'answers beside a group': (fields, title) => [
    heading(1, title),
    {
      type: 'table',
      headerRows: 0,
      rows: fields.map(({ label, answer }, index) => ({
        cells:
          index === 0
            ? [cell('Identité', { rowspan: fields.length }), cell(label), cell(answer)]
            : [cell(label), cell(answer)],
      })),
    },
  ],
};

const FURTHER: Readonly<Record<string, Layout>> = {
  'numbered labels': (fields, title) => [
    p(strong('Dossier')),
    table([
      ['1. Intitulé', title],
      ...fields.map(({ label, answer }, index) => [`${index + 2}. ${label}`, lines(answer)]),
    ]),
  ],
  'labels beside cells that group them': (fields, title) => [
    heading(1, title),
    {
      type: 'table',
      headerRows: 0,
      rows: inPairs(fields).flatMap(([a, b], index) => {
        const group = cell(`Groupe ${'abcd'[index] ?? 'e'}`, { rowspan: b === undefined ? 1 : 2 });
        const rows = [{ cells: [group, cell(a.label), cell(a.answer)] }];
        return b === undefined ? rows : [...rows, { cells: [cell(b.label), cell(b.answer)] }];
      }),
    },
  ],
  'an action that names the fiche': (fields, title) => [
    table([['Action', title], ...fields.map(({ label, answer }) => [label, lines(answer)])]),
  ],
  'labels as items': (fields, title) => [
    heading(1, title),
    ul(fields.map(({ label, answer }) => p([strong(label), text(` : ${answer.replaceAll('\n', ' ')}`)]))),
  ],
  'an action in each row': (fields, title) => [
    table([
      ['Mesure', ...fields.map(({ label }) => label)],
      [title, ...fields.map(({ answer }) => lines(answer))],
      [`${title} bis`, ...fields.map(({ answer }) => lines(answer.replaceAll(/(\d{3,})/g, '9$1')))],
    ]),
  ],
  'forms side by side': (fields, title) => [
    table([
      ['', 'Action 1', 'Action 2'],
      ['Intitulé', title, `${title} bis`],
      ...fields.map(({ label, answer }) => [label, lines(answer), lines(answer.replaceAll(/(\d{3,})/g, '9$1'))]),
    ]),
  ],
  'counted headings': (fields, title) => [
    heading(1, title),
    ...fields.flatMap(({ label, answer }, index) => [heading(2, `${index + 1}. ${label}`), lines(answer)]),
  ],
  'headings under those of a plan': (fields, title) => [
    heading(2, `Action 2 : ${title}`),
    ...fields.flatMap(({ label, answer }) => [heading(3, label), lines(answer)]),
  ],
  'labels of its own in a further column': (fields, title) => [
    heading(1, title),
    table([
      ['Pilote', 'Agence', 'Échéance', '2026'],
      ...fields.map(({ label, answer }, index) => [
        label,
        lines(answer),
        `Lieu ${'abcdefg'[index] ?? ''}`,
        lines(answer.replaceAll(/(\d{3,})/g, '9$1')),
      ]),
    ]),
  ],
  'labels in bold within one paragraph': (fields, title) => [
    heading(1, title),
    p(fields.flatMap(({ label, answer }) => [strong(`${label} :`), text(` ${answer.replaceAll('\n', ' ')}`), br()])),
  ],
  'guidance in the cells of labels': (fields, title) => [
    heading(1, title),
    table(fields.map(({ label, answer }) => [[p(strong(label)), p('(en quelques mots)')], lines(answer)])),
  ],
};

/** What stands before and after a form. */
const AROUND: readonly ((n: number) => BlockNode)[] = [
  (n) => p(`Version mot${n} du ${1000 + n}`),
  (n) => p(`Fait à Mot${n}, le ${1000 + n}`),
  (n) => p(`Une remarque mot${n}`),
  (n) => p(strong(`Annexe mot${n}`)),
  (n) => heading(2, `Divers mot${n}`),
  (n) => ul([`mot${n}`, `> ${1000 + n} autre${n}`]),
  (n) =>
    table([
      [`mot${n}`, `autre${n}`, `tiers${n}`],
      [`- ${1000 + n}`, `b${n}`, `c${n}`],
    ]),
  (n) => note('info', `Note mot${n}`),
  () => pageBreak(),
];

const form = fc.record({
  layout: fc.constantFrom(...Object.keys(LAYOUTS), ...Object.keys(FURTHER)),
  fields: fc.array(fc.record({ label: fc.constantFrom(...LABELS), kind: fc.nat(KINDS.length - 1) }), {
    minLength: 1,
    maxLength: 7,
  }),
  before: fc.array(fc.nat(AROUND.length - 1), { maxLength: 1 }),
  after: fc.array(fc.nat(AROUND.length - 1), { maxLength: 2 }),
});

/** Documents of one to three forms as administrations lay them out. */
export const foreignDocument = fc.array(form, { minLength: 1, maxLength: 3 }).map((forms) => {
  let n = 100;
  const blocks = forms.flatMap(({ layout, fields, before, after }) => {
    const around = (choice: number) => AROUND[choice]?.(++n) ?? pageBreak();
    const answers = fields.map(({ label, kind }) => ({ label, answer: KINDS[kind]?.(++n) ?? '' }));
    const title = `Action mot${++n} titre${n}`;
    return [
      ...before.map(around),
      ...((LAYOUTS[layout] ?? FURTHER[layout])?.(answers, title) ?? []),
      ...after.map(around),
    ];
  });
  return doc({ title: '', language: 'fr' }, blocks);
});
