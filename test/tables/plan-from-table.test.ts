import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segur2020 } from '../../src/plans/index.ts';
import {
  defineProfile,
  draftProfile,
  oc4ids,
  type PlanFromTable,
  type PlanFromTableOptions,
  planFromTable,
  profileOfTable,
  projetsTerritoire,
  readTable,
  type Table,
  type TableContent,
  type TableProfile,
  tableFromPlan,
  tet,
  tetExport,
  writeTable,
} from '../../src/tables/index.ts';
import { xlsx } from '../../src/tables/xlsx.ts';
import { contents, tables, trickyText } from './arbitrary-table.ts';
import { textCell, workbook } from './foreign-workbook.ts';

function tableOf(input: string | Uint8Array): Table {
  const result = readTable(input, { locale: 'en', ...(typeof input !== 'string' && { format: xlsx }) });
  if (!result.success) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.data;
}

const planOf = (text: string, options: PlanFromTableOptions = {}): PlanFromTable =>
  planFromTable(tableOf(text), { locale: 'en', profile: tet, ...options });

const codes = ({ issues }: PlanFromTable): readonly string[] => issues.map(({ code }) => code);

/** The states of one sheet: a row for each word. */
function statesOf(words: readonly string[], options: PlanFromTableOptions = {}): readonly (string | undefined)[] {
  const rows = words.map((word, i) => `Action ${i + 1};${word}`);
  const { data } = planOf(["Titre de l'action;Statut", ...rows].join('\n'), options);
  return data?.projects.map(({ state }) => state) ?? [];
}

describe('words of states', () => {
  it.each([
    ['Non réalisé', 'todo'],
    ['En attente', 'waiting'],
    ['En projet', 'drafted'],
    ['Terminé', 'done'],
    ['Fait', 'done'],
    ['Achevé', 'done'],
    ['NON DÉMARRÉ', 'todo'],
    ['Pas commencé ', 'todo'],
    ['planifié', 'todo'],
    ['Suspendu', 'waiting'],
    ['Reporté', 'extended'],
    ['Démarré', 'running'],
    ['Expérimentation', 'pilot'],
    ['Clos', undefined],
    ['Réalisé à 50 %', undefined],
    ['Pérennisé', undefined],
    ['Partiellement réalisé', undefined],
    ['Réalisée', 'done'],
    ['terminées', 'done'],
    ['Faites', 'done'],
    ['Suspendue', 'waiting'],
    ['Retardée', 'late'],
    ['Note', undefined],
    ['Lates', undefined],
    ['constructor', undefined],
  ])('%s is %s', (word, state) => {
    expect(statesOf([word])).toEqual([state]);
  });

  it('that nobody told are kept, and asked once', () => {
    const made = planOf("Titre de l'action;Statut\nA;Clos\nB;clos\nC;Fait");
    const issue = made.issues.find(({ code }) => code === 'state-word-unknown');
    expect(issue).toMatchObject({ params: { found: 'Clos', count: 2, cells: ['B2', 'B3'] } });
    expect(made.data?.extensions?.['tet']).toEqual({
      columns: [
        { column: 1, name: "Titre de l'action" },
        { column: 2, name: 'Statut' },
      ],
      rows: [
        { row: 2, project: 'P1', texts: { Statut: 'Clos' } },
        { row: 3, project: 'P2', texts: { Statut: 'clos' } },
        { row: 4, project: 'P3', written: { Statut: ['Fait', '"done"'] } },
      ],
    });
    expect(statesOf(['Clos'], { states: { clos: 'done' } })).toEqual(['done']);
  });
});

describe('a plan from a follow-up sheet', () => {
  it('asks what may be two days, refuses the day that does not exist, and takes bounds of amounts', () => {
    const made = planOf(
      [
        'Axe (x);Sous-axe (x.x);Titre de la fiche action;Budget prévisionnel total € HT;Statut;Date de début;Date de fin',
        '1. Prévention;1.1. Jeunes;Équipe mobile;Entre 200 et 500;En attente;12/14/20;31/06/2026',
        '1. Prévention;1.1. Jeunes;Ambassadeurs;1 250,50;Non réalisé;03/04/2025;fin 2026',
      ].join('\n'),
    );
    expect(made.data?.projects.map(({ title, state, theme }) => [title, state, theme])).toEqual([
      ['Équipe mobile', 'waiting', 'A2'],
      ['Ambassadeurs', 'todo', 'A2'],
    ]);
    expect(made.data?.budgetLines.map(({ amount, scope }) => [amount?.value, amount?.min, amount?.max, scope])).toEqual(
      [
        [undefined, 200, 500, 'HT'],
        [1250.5, undefined, undefined, 'HT'],
      ],
    );
    expect(made.data?.projects.map(({ start, due }) => [start, due])).toEqual([
      [undefined, undefined],
      [undefined, '2026-end'],
    ]);
    const asked = made.issues
      .filter(({ code }) => code === 'cell-not-date')
      .map(({ params }) => [params['address'], params['reason']]);
    expect(asked).toEqual([
      ['F2', 'ambiguous'],
      ['G2', 'impossible-date'],
      ['F3', 'ambiguous'],
    ]);
    expect(made.counts).toEqual({ cells: 21, taken: 13, read: 5, kept: 3, leftOut: 0 });
  });

  it('takes the month first when the call says so', () => {
    const text = "Titre de l'action;Date de fin\nA;12/14/2020\nB;03/04/2025";
    expect(planOf(text, { dateOrder: 'mdy' }).data?.projects.map(({ due }) => due)).toEqual([
      '2020-12-14',
      '2025-03-04',
    ]);
    expect(
      planOf("Titre de l'action;Date de fin\nA;13/12/2020\nB;03/04/2025").data?.projects.map(({ due }) => due),
    ).toEqual(['2020-12-13', '2025-04-03']);
  });

  it('asks day numbers that lost their format, and amounts that go against their column', () => {
    const made = planOf(
      "Titre de l'action;Date de fin;Budget prévisionnel total € HT\nA;44179;12 CHF\nB;;-5\nC;;30 000 €/an\nD;;10 € TTC",
    );
    expect(made.issues.find(({ code }) => code === 'cell-serial-date')?.params).toMatchObject({
      readings: ['2020-12-14'],
    });
    expect(made.data?.budgetLines.map(({ amount }) => amount)).toEqual([
      { value: 12, currency: 'CHF', asWritten: '12 CHF' },
      { value: 30_000, currency: 'EUR', per: 'year', asWritten: '30 000 €/an' },
    ]);
    expect(made.issues.filter(({ code }) => code === 'cell-not-amount').map(({ params }) => params['reason'])).toEqual([
      'negative',
      'ambiguous',
    ]);
  });

  it('takes who leads, who takes part, who pays and how pressing it is', () => {
    const made = planOf(
      [
        "Titre de l'action;Structure pilote;Partenaires;Financeur 1;Montant € HT;Financeur 2;Montant € HT;Budget prévisionnel total € HT;Niveau de priorité",
        'Bus;ARS, CPAM;Commune de Brume;ARS;1 000;Région;500;2 000;Élevée',
        'Tram;ars;;Département;;;;;Urgentissime',
      ].join('\n'),
    );
    const { organisations, projects, budgetLines } = made.data ?? {};
    expect(organisations?.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'O1 ARS',
      'O2 CPAM',
      'O3 Commune de Brume',
      'O4 Région',
      'O5 Département',
    ]);
    expect(projects?.map(({ leads, contributors, priority }) => [leads, contributors, priority])).toEqual([
      [['O1', 'O2'], [{ organisation: 'O3' }], 'high'],
      [['O1'], undefined, undefined],
    ]);
    expect(
      budgetLines?.map(({ amount, funderShares }) => [
        amount?.value,
        funderShares?.map((one) => [one.funder, one.amount?.value]),
      ]),
    ).toEqual([
      [
        2000,
        [
          ['O1', 1000],
          ['O4', 500],
        ],
      ],
      [undefined, [['O5', undefined]]],
    ]);
    expect(codes(made)).toEqual(['priority-word-unknown']);
    expect(made.counts).toMatchObject({ kept: 1 });
  });

  it('makes steps of sub-actions, under the action of the same axis', () => {
    const made = planOf(
      [
        "Axe (x);Titre de l'action;Titre de la sous-action;Descriptif;Statut;Date de fin",
        'Axe 1;Action 1;;Le tout;;',
        'Axe 1;Action 1;Étape 1;Le début;Fait;31/03/2025',
        'Axe 2;Action 1;Étape 2;;;',
      ].join('\n'),
    );
    expect(made.data?.projects.map(({ id, theme, nextSteps }) => [id, theme, nextSteps])).toEqual([
      ['P1', 'A1', [{ text: 'Étape 1', state: 'done', due: '2025-03-31' }]],
      ['P2', 'A2', [{ text: 'Étape 2' }]],
    ]);
    expect(made.data?.extensions?.['tet']).toMatchObject({
      rows: [{ row: 2 }, { row: 3, project: 'P1', step: 0, texts: { Descriptif: 'Le début' } }, { row: 4, step: 0 }],
    });
  });

  it('leaves out guidance, and tells rows without and with the same title', () => {
    const made = planOf(
      "Axe (x);Titre de l'action;Statut\nChamp texte;Champ texte\nAxe numéroté;Titre court\nAxe 1;Bus\nAxe 1;Bus\nAxe 1;;Fait\n",
    );
    expect(made.data?.projects.map(({ title }) => title)).toEqual(['Bus', 'Bus']);
    expect(codes(made)).toEqual(expect.arrayContaining(['rows-above-left-out', 'row-same-title', 'row-without-title']));
    expect(made.counts).toMatchObject({ cells: 13, leftOut: 4 });
  });

  it('takes the axes of a row that names nothing else, and gives the row back', () => {
    const text = "Axe (x);Sous-axe (x.x);Titre de l'action\nAxe 1;;Bus\nAxe 2;2.1 Vélo;";
    const made = planOf(text);
    expect(made.data?.orientations.map(({ title, parent }) => [title, parent])).toEqual([
      ['Axe 1', undefined],
      ['Axe 2', undefined],
      ['2.1 Vélo', 'A2'],
    ]);
    expect(codes(made)).toEqual(['row-of-axes']);
    expect(made.counts).toEqual({ cells: 7, taken: 7, read: 0, kept: 0, leftOut: 0 });
    if (made.data === undefined) throw new Error('no plan');
    expect(tableFromPlan(made.data, { profile: tet }).data.rows).toEqual([
      ['Axe 1', null, 'Bus'],
      ['Axe 2', '2.1 Vélo', null],
    ]);
  });

  it('lets a merged cell hold for all its rows', () => {
    const table = tableOf("Axe (x);Titre de l'action\nAxe 1;Bus\n;Tram\n");
    const merged = [{ from: { row: 2, column: 1 }, to: { row: 3, column: 1 } }];
    const made = planFromTable({ ...table, merged }, { profile: tet });
    expect(made.data?.projects.map(({ theme }) => theme)).toEqual(['A1', 'A1']);
    expect(codes(made)).toContain('merged-filled');
    expect(made.counts).toEqual({ cells: 5, taken: 5, read: 0, kept: 0, leftOut: 0 });
  });

  it('takes identifiers where they can be some', () => {
    const text = 'id,nom,description,budgetPrevisionnel,phaseStatut\nP2,Bus,,450000,En cours\nx y,Tram,,,\nP2,Vélo,,,';
    const made = planFromTable(tableOf(text), { profile: projetsTerritoire });
    expect(made.data?.projects.map(({ id }) => id)).toEqual(['P2', 'P3', 'P4']);
    expect(codes(made).filter((code) => code === 'cell-not-identifier')).toHaveLength(2);
    expect(made.data?.budgetLines[0]?.amount?.value).toBe(450_000);
  });

  it('refuses a table without a title column, and one that no profile knows', () => {
    expect(codes(planOf('a;b\n1;2'))).toEqual(['title-column-missing']);
    const none = planFromTable(tableOf('REG,LIBELLE\n01,Guadeloupe'), { locale: 'en' });
    expect(none).toMatchObject({ success: false, counts: { cells: 4, leftOut: 4 } });
    expect(codes(none)).toEqual(['profile-none']);
    expect(none.issues[0]?.message).toContain('REG, LIBELLE');
  });

  it('chooses the profile by the names of the columns', () => {
    expect(profileOfTable(tableOf("Axe (x);Titre de l'action;Statut\n1;2;3"))?.id).toBe('tet');
    expect(profileOfTable(tableOf('id,nom,description\n1,2,3'))?.id).toBe('projets-territoire');
    expect(profileOfTable(tableOf('nom;telephone\nA;1'))).toBeUndefined();
  });
});

describe('exports of other programs', () => {
  it('takes plans of Territoires en Transitions with amounts including taxes, and asks an amount without', () => {
    const text = `Axe (x);Titre de la fiche action;Structure pilote;Service-département-pôle pilote;Financeur 1;Montant € TTC;Budget prévisionnel total € TTC;Statut
Prévention;Bus santé;CPTS;DGA;ARS;1200;5 000 € TTC;En cours
Prévention;Ateliers;CCAS;;;;300 € HT;Réalisé`;
    const result = readTable(text, { locale: 'en' });
    if (!result.success) throw new Error('no table');
    const { data, profile, counts, issues } = planFromTable(result.data, { locale: 'en' });
    expect(profile).toBe('tet-export');
    expect(data?.budgetLines.map(({ amount, scope }) => [amount?.value, scope])).toEqual([[5000, 'TTC']]);
    expect(issues.filter(({ severity }) => severity === 'warning').map(({ code }) => code)).toEqual([
      'cell-not-amount',
    ]);
    expect(counts.taken + counts.read + counts.kept + counts.leftOut).toBe(counts.cells);
    if (data === undefined) throw new Error('no plan');
    expect(tableFromPlan(data, { profile: tetExport }).data.rows[0]).toEqual([
      'Prévention',
      'Bus santé',
      'CPTS',
      'DGA',
      'ARS',
      '1200',
      '5 000 € TTC',
      'En cours',
    ]);
  });

  it('takes results of Decidim, and asks the words of its platform', () => {
    const text = [
      'id,category/id,category/name/fr,scope/name/fr,parent/id,title/fr,description/fr,start_date,end_date,status/key,status/name/fr,progress,proposal_urls',
      '12,3,Santé,Brume,,Équipe mobile,Aller vers,2026-01-01,2026-12-31,ongoing,En cours,40,https://x.example/proposals/123',
      '13,3,Santé,Brume,12,Bus,,,,odd,Étudié,,',
    ].join('\n');
    const made = planFromTable(tableOf(text), { locale: 'en' });
    expect(made.profile).toBe('decidim-results');
    expect(
      made.data?.projects.map(({ id, title, theme, territories, start, due, state }) => [
        id,
        title,
        theme,
        territories,
        start,
        due,
        state,
      ]),
    ).toEqual([
      ['12', 'Équipe mobile', 'A1', ['T1'], '2026-01-01', '2026-12-31', 'running'],
      ['13', 'Bus', 'A1', ['T1'], undefined, undefined, undefined],
    ]);
    expect(codes(made)).toContain('state-word-unknown');
    expect(JSON.stringify(made.data?.extensions)).toContain('https://x.example/proposals/123');
  });

  it('takes proposals of Decidim: what became of them is no state of a project', () => {
    const made = planFromTable(tableOf('id,title/en,body/en,state,supports\n7,Bus,A bus,accepted,12'), {
      locale: 'en',
    });
    expect(made.profile).toBe('decidim-proposals');
    expect(made.data?.projects[0]).toMatchObject({ id: '7', title: 'Bus' });
    expect(made.data?.projects[0]?.state).toBeUndefined();
    expect(made.counts.kept).toBe(4);
  });

  it('takes projects of OC4IDS, each amount in the currency beside it', () => {
    const text = [
      'id,title,status,budget/amount/amount,budget/amount/currency,period/startDate',
      'oc4ids-1,Clinic,implementation,25000,ZAR,2026-01-01',
      'oc4ids-2,Road,closed,10,rand,2026-01-01',
    ].join('\n');
    const made = planFromTable(tableOf(text), { locale: 'en' });
    expect(made.profile).toBe('oc4ids');
    expect(made.data?.budgetLines.map(({ amount }) => [amount?.value, amount?.currency])).toEqual([[25000, 'ZAR']]);
    expect(codes(made)).toEqual(expect.arrayContaining(['cell-not-amount', 'state-word-unknown']));
    if (made.data === undefined) throw new Error('no plan');
    const { data } = tableFromPlan(made.data, { profile: oc4ids });
    expect(data.rows.map((row) => row.map(String))).toEqual(
      text
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')),
    );
  });
});

describe('a profile of one’s own', () => {
  const column = { field: 'title', names: ['Action'] } as const;
  it('is checked', () => {
    const base = { id: 'x', title: 'x', states: {} };
    expect(() => defineProfile({ ...base, columns: [] })).toThrow('"title"');
    expect(() => defineProfile({ ...base, columns: [column, { field: 'state', names: ['ACTION'] }] })).toThrow(
      'two columns',
    );
    expect(() => defineProfile({ ...base, columns: [{ field: 'titel' as never, names: [] }] })).toThrow('columns[0]');
    expect(() => defineProfile({ ...base, columns: [column], states: { Fait: 'done', FAIT: 'todo' } })).toThrow(
      'one state',
    );
  });
});

const names = tet.columns.flatMap((column) => column.names.slice(0, 1));
const sheetTexts = fc.oneof(
  trickyText,
  fc.constantFrom(
    'En cours',
    'Clos',
    '31/03/2026',
    '12/14/20',
    '1 250,50 €',
    'Champ texte',
    '__proto__',
    '44179',
    'fin 2026',
  ),
  fc.integer({ min: 480, max: 25_000 }).map((length) => 'x'.repeat(length)),
);
const columns = fc.shuffledSubarray([...names, 'Montant € HT', 'Autre', '__proto__'], { minLength: 1 });
const boards: fc.Arbitrary<TableContent> = columns.chain((chosen) => {
  const all = chosen.includes("Titre de l'action") ? chosen : [...chosen, "Titre de l'action"];
  return fc.record({
    name: fc.constant('Plan'),
    columns: fc.constant(all.map((name) => ({ name }))),
    rows: fc.array(
      fc
        .array(fc.oneof({ weight: 2, arbitrary: sheetTexts }, contents), { minLength: 1, maxLength: all.length })
        .filter((row) => row.some((content) => content !== null)),
      { maxLength: 8 },
    ),
  });
});

describe('every cell', () => {
  it('has one end, and the four counts add up', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 3, arbitrary: boards }, tables(contents)), (content) => {
        const table = tableOf(writeTable(content, { format: xlsx }));
        const { counts, cells, data, issues } = planFromTable(table, { profile: tet });
        const filled = [...table.above, ...table.header, ...table.rows].flatMap((row) =>
          row.cells.map(({ address }) => address),
        );
        expect(cells.map(({ address }) => address).sort()).toEqual(filled.sort());
        expect(counts.taken + counts.read + counts.kept + counts.leftOut).toBe(counts.cells);
        expect(counts.cells).toBe(filled.length);
        // Only a table without a column for the title is no plan: what the rows hold never makes it one that cannot be read.
        expect(data !== undefined || issues.some(({ code }) => code === 'title-column-missing')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('that is not left out stands in the plan or beside it, and what is kept is told', () => {
    fc.assert(
      fc.property(boards, (content) => {
        const table = tableOf(writeTable(content, { format: xlsx }));
        const made = planFromTable(table, { profile: tet });
        const ends = new Map(made.cells.map((fate) => [fate.address, fate]));
        const kept = (made.data?.extensions?.['tet'] ?? { rows: [] }) as {
          readonly rows: readonly { readonly row: number; readonly texts: Readonly<Record<string, string>> }[];
        };
        for (const row of table.rows) {
          const texts = Object.values(kept.rows.find((one) => one.row === row.row)?.texts ?? {});
          for (const cell of row.cells) {
            const fate = ends.get(cell.address);
            if (fate?.end === 'kept') expect(texts).toContain(cell.text);
            if (fate?.end === 'taken' && cell.kind === 'text')
              expect(valueAt(made.data, fate.path ?? [])).toBe(cell.text);
          }
        }
        if (kept.rows.some(({ texts }) => Object.keys(texts ?? {}).length > 0)) expect(made.issues).not.toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a table of a plan', () => {
  const textsOf = (table: Table): readonly unknown[] =>
    table.rows.map(({ cells }) => cells.map(({ column, text }) => [column, text]));

  it('is the one that the plan was made of: its columns in their order, with its own words', () => {
    fc.assert(
      fc.property(boards, (content) => {
        const table = tableOf(writeTable(content, { format: xlsx }));
        const { data } = planFromTable(table, { profile: tet });
        if (data === undefined) return;
        const written = tableFromPlan(data, { profile: tet }).data;
        expect(written.columns.map(({ name }) => name)).toEqual(content.columns.map(({ name }) => name));
        const again = readTable(writeTable(written, { format: xlsx }), { format: xlsx, headerRow: 1, locale: 'en' });
        const first =
          table.rows[0]?.row === 2 &&
          planFromTable(table, { profile: tet }).cells.some(
            ({ address, end }) => end === 'left-out' && address.endsWith('2'),
          );
        if (again.success && !first)
          expect(textsOf(again.data).map(withoutEmpty)).toEqual(textsOf(table).map(withoutEmpty));
      }),
      { numRuns: 150 },
    );
  });

  it('says what changed in the plan, and keeps the words of the rest', () => {
    const text =
      "Titre de l'action;Statut;Date de fin;Structure pilote;Avis\nBus;En cours;fin 2026;ARS, CPAM;favorable\nTram;Non démarré;31/03/2026;;";
    const { data } = planOf(text);
    if (data === undefined) throw new Error('no plan');
    const projects = data.projects.map((project) => (project.id === 'P1' ? { ...project, state: 'done' } : project));
    const more = { ...projects[1], id: 'P9', title: 'Vélo', state: 'waiting' } as (typeof projects)[number];
    const written = tableFromPlan({ ...data, projects: [...projects, more] }, { profile: tet });
    expect(written.data.rows).toEqual([
      ['Bus', 'Réalisé', 'fin 2026', 'ARS, CPAM', 'favorable'],
      ['Tram', 'Non démarré', '31/03/2026', null, null],
      ['Vélo', 'En pause', { date: '2026-03-31' }, null, null],
    ]);
    expect(written.issues).toEqual([]);
  });

  it('tells what it has no place for', () => {
    const { data, issues } = tableFromPlan(segur2020, { profile: tet, locale: 'en' });
    expect(data.columns[0]?.name).toBe('Axe (x)');
    expect(issues.map(({ params }) => params['collection'])).toEqual(expect.arrayContaining(['measures', 'claims']));
    expect(issues[0]?.message).toContain('not written');
  });
});

const withoutEmpty = (row: unknown): unknown => (row as readonly [number, string][]).filter(([, text]) => text !== '');

/** The value at a path; a path to an orientation stands for its title. */
function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data as Record<string | number, unknown> | undefined;
  for (const key of path) value = value?.[key] as typeof value;
  return typeof value === 'object' ? value?.['title'] : value;
}

describe('words in the place of a value', () => {
  const BOARD = [
    "Titre de l'action;Structure pilote;Partenaires;Date de fin;Budget prévisionnel total € HT",
    'Équipe mobile;à définir;ARS, à préciser avec les communes;fin 2026;n.c.',
    'Bus santé;À définir ;CPTS;à préciser;12 500',
    'Dépistage;ARS;idem;2027;—',
  ].join('\n');
  const made = planOf(BOARD);

  it('name nobody, no day and no amount', () => {
    expect(made.data?.organisations.map(({ name }) => name)).toEqual(['ARS', 'CPTS']);
    expect(made.data?.projects.map(({ due }) => due)).toEqual(['2026-end', undefined, '2027']);
    expect(made.data?.budgetLines.map(({ amount }) => amount?.value)).toEqual([12_500]);
  });

  it('are kept, and told once for each column; what stands elsewhere is a warning', () => {
    const told = made.issues.filter(({ code }) => code === 'cell-no-value');
    expect(told.map(({ severity, params }) => [params?.['found'], params?.['cells'], severity])).toEqual([
      ['à préciser avec les communes', ['C2'], 'info'],
      ['à définir', ['B2', 'B3'], 'info'],
      ['n.c.', ['E2'], 'info'],
      ['à préciser', ['D3'], 'info'],
      ['idem', ['C4'], 'warning'],
      ['—', ['E4'], 'info'],
    ]);
    expect(codes(made).filter((code) => /cell-(?:second|not-date|not-amount)/.test(code))).toEqual([]);
    expect(made.counts).toEqual({ cells: 20, taken: 8, read: 6, kept: 6, leftOut: 0 });
  });
});

describe('a board that a profile knows in part', () => {
  it('is left to a profile of its own: a few names in common are no template', () => {
    const table = tableOf(
      "N° action;Axe;Intitulé de l'action;Pilote;Partenaires;Échéance;Indicateur;Cible 2027;Observations\n1.1;A;Bus;ARS;CPTS;2026;Patients vus;1 200;RAS",
    );
    expect(profileOfTable(table)).toBeUndefined();
    const { profile, recognised } = draftProfile(table);
    expect(recognised).toBe(9);
    expect(
      planFromTable(table, profile === undefined ? {} : { profile }).data?.projects[0]?.fiche?.description,
    ).toEqual([
      { kind: 'other', heading: 'Indicateur', text: 'Patients vus', items: [] },
      { kind: 'other', heading: 'Cible 2027', text: '1 200', items: [] },
      { kind: 'other', heading: 'Observations', text: 'RAS', items: [] },
    ]);
  });
});

describe('years of two digits', () => {
  const dues = (...cells: readonly string[]) => {
    const made = planOf(["Titre de l'action;Date de fin", ...cells.map((cell, i) => `Action ${i};${cell}`)].join('\n'));
    const told = made.issues.filter(({ code }) => code === 'years-open' || code === 'cell-not-date');
    return [made.data?.projects.map(({ due }) => due), told.map(({ code, params }) => [code, params?.['count']])];
  };

  it('are of this century, and told where no year in full shows it', () => {
    expect(dues('31/03/26', 'sept-27', 'à définir')).toEqual([
      ['2026-03-31', '2027-09', undefined],
      [['years-open', 2]],
    ]);
  });

  it('are of the century that the column shows', () => {
    expect(dues('31/03/26', 'fin 2027')).toEqual([['2026-03-31', '2027-end'], []]);
  });

  it('are asked beside a year of the last century', () => {
    expect(dues('31/03/26', '1998')).toEqual([[undefined, '1998'], [['cell-not-date', undefined]]]);
  });
});

describe('the currency of amounts', () => {
  const profile = (more: Partial<TableProfile>, ...names: readonly string[]) =>
    defineProfile({
      id: 'board',
      title: 'Board',
      states: {},
      columns: [
        { field: 'title', names: ['Action'] },
        ...names.map((name) => ({ field: 'amount' as const, names: [name] })),
      ],
      ...more,
    });
  const amounts = (name: string, cells: readonly string[], more: Partial<TableProfile> = {}) => {
    const text = [`Action\t${name}`, ...cells.map((cell, i) => `Action ${i}\t${cell}`)].join('\n');
    const made = planFromTable(tableOf(text), { profile: profile(more, name) });
    return [
      ...(made.data?.budgetLines.map(({ amount }) => `${amount?.value} ${amount?.currency}`) ?? []),
      ...made.issues.map(({ code, params }) => [code, params?.['reason'] ?? params?.['count']].join(' ')),
    ];
  };

  it.each([
    ['Kosten (CHF)', "1'250'000", '1250000 CHF'],
    ['Kosten in 1000 CHF', '12.5', '12500 CHF'],
    ['Kosten (Mio. Fr.)', '2.5', '2500000 CHF'],
    ['Cost (£m)', '1.5', '1500000 GBP'],
    ["Budget (£'000)", '350', '350000 GBP'],
    ['Budget (KE)', '12,5', '12500 EUR'],
    ['Montant T€', '12,5', '12500 EUR'],
    ['Budget (USD)', '500', '500 USD'],
    ['Budget 2026 (k€)', '12,5', '12500 EUR'],
  ])('stands in the name: %s', (name, cell, amount) => {
    expect(amounts(name, [cell])).toEqual([amount]);
  });

  it('is the one that the cells name', () => {
    expect(amounts('Cost', ['£350k', '500'])).toEqual(['350000 GBP', '500 GBP']);
  });

  it('is the one that the formats of numbers show', () => {
    const formats =
      '<numFmt numFmtId="170" formatCode="&quot;£&quot;#,##0"/><numFmt numFmtId="171" formatCode="[$CHF] #,##0.00"/>';
    const bytes = workbook({
      formats,
      cellFormats: '<xf numFmtId="170"/><xf numFmtId="171"/>',
      cells: `<row r="1">${textCell('A1', 'Action')}${textCell('B1', 'Cost')}${textCell('C1', 'Kosten')}</row><row r="2">${textCell('A2', 'Bus')}<c r="B2" s="2"><v>1200</v></c><c r="C2" s="3"><v>5</v></c></row>`,
    });
    const made = planFromTable(tableOf(bytes), { profile: profile({}, 'Cost', 'Kosten') });
    expect(made.data?.budgetLines.map(({ amount }) => amount)).toEqual([
      { value: 1200, currency: 'GBP' },
      { value: 5, currency: 'CHF' },
    ]);
    expect(codes(made)).toEqual([]);
  });

  it('is asked where it may be several', () => {
    expect(amounts('Budget ($)', ['500'])).toEqual(['cell-not-amount no-unit']);
    expect(amounts('Cost', ['£350k', '20 €', '500'])).toEqual(['350000 GBP', '20 EUR', 'cell-not-amount no-unit']);
  });

  it('is the euro where nothing says one, and that is told; or the one of the profile', () => {
    expect(amounts('Coût', ['500', 'n.c.', '20'])).toEqual([
      '500 EUR',
      '20 EUR',
      'currency-assumed 2',
      'cell-no-value 1',
    ]);
    expect(amounts('Kosten', ['500'], { currency: 'CHF' })).toEqual(['500 CHF']);
    expect(() => profile({ currency: 'BTC' as never })).toThrow('a currency among EUR, CHF');
  });

  it('comes back from the table that is written', () => {
    const plan = planFromTable(tableOf('Action\tCost\nBus\t£350k'), { profile: profile({}, 'Cost') }).data;
    if (plan === undefined) throw new Error('no plan');
    for (const name of ['Montant (k€)', 'Kosten (CHF)', 'Cost (£m)', 'Cost']) {
      const written = writeTable(tableFromPlan(plan, { profile: profile({ id: 'another' }, name) }).data, {
        format: 'csv',
      });
      const again = planFromTable(tableOf(new TextDecoder().decode(written)), { profile: profile({}, name) });
      expect(again.data?.budgetLines.map(({ amount }) => [amount?.value, amount?.currency])).toEqual([
        [350_000, 'GBP'],
      ]);
    }
  });
});
