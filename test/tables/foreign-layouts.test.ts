import { describe, expect, it } from 'vitest';
import { cellAddress } from '../../src/tables/cell-address.ts';
import { draftProfile, type PlanFromTable, planFromTable, readTable, tableFromPlan } from '../../src/tables/index.ts';
import { xlsx } from '../../src/tables/xlsx.ts';
import { textCell, workbook } from './foreign-workbook.ts';

type Content = string | number | null | { readonly style: number; readonly value?: number };
const day = (value: number): Content => ({ style: 1, value });
const share = (value: number): Content => ({ style: 2, value });
const month = (value: number): Content => ({ style: 3, value });
const coloured: Content = { style: 4 };

function board(rows: readonly (readonly Content[])[], merged: readonly string[] = []): Uint8Array {
  const cells = rows.map((row, r) => {
    const written = row.map((content, c) => {
      const address = cellAddress(r + 1, c + 1);
      if (content === null) return '';
      if (typeof content === 'string') return textCell(address, content);
      if (typeof content === 'number') return `<c r="${address}"><v>${content}</v></c>`;
      const { style, value } = content;
      return `<c r="${address}" s="${style}">${value === undefined ? '' : `<v>${value}</v>`}</c>`;
    });
    return `<row r="${r + 1}">${written.join('')}</row>`;
  });
  return workbook({
    cells: cells.join(''),
    formats: '<numFmt numFmtId="170" formatCode="mmm\\ yyyy"/>',
    cellFormats: '<xf numFmtId="9"/><xf numFmtId="170"/><xf fillId="0" applyFill="1"/>',
    after:
      merged.length === 0
        ? ''
        : `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
  });
}

interface Read {
  readonly guesses: readonly string[];
  readonly made: PlanFromTable;
  readonly codes: readonly string[];
}

/** The plan of a board by the profile that was drafted for it, without a person; every cell has an end, and the board comes back. */
function planOf(bytes: Uint8Array): Read {
  const result = readTable(bytes, { format: xlsx, locale: 'en' });
  if (!result.success) throw new Error('no table');
  const { profile, columns } = draftProfile(result.data, { locale: 'en' });
  if (profile === undefined) throw new Error('no profile');
  const made = planFromTable(result.data, { profile, locale: 'en' });
  const { cells, taken, read, kept, leftOut } = made.counts;
  expect(taken + read + kept + leftOut).toBe(cells);
  if (made.data === undefined) throw new Error('no plan');
  const back = tableFromPlan(made.data, { profile }).data;
  expect(back.columns.map(({ name }) => name)).toEqual(result.data.columns.map(({ name }) => name));
  return {
    guesses: columns.map(({ name, field }) => `${name}: ${field}`),
    made,
    codes: made.issues.map(({ code }) => code),
  };
}

const projects = ({ made }: Read) => made.data?.projects ?? [];
const names = ({ made }: Read): readonly string[] => (made.data?.organisations ?? []).map(({ name }) => name);
const money = ({ made }: Read) =>
  (made.data?.budgetLines ?? []).map(({ amount, stage }) => [amount?.value, amount?.tax, stage]);

describe('a board of a layout that nobody told us', () => {
  it('has guidance above, months in words, amounts in k€ HT and several funders in a cell', () => {
    const read = planOf(
      board([
        ['CONTRAT LOCAL DE SANTÉ'],
        ['Merci de ne pas modifier les colonnes grisées'],
        [
          'Axe',
          'N° action',
          'Intitulé de l’action',
          'Structure porteuse',
          'Financeurs',
          'Montant prévisionnel',
          'Début',
          'Fin',
          'Avancement',
        ],
        [
          'Prévention',
          '1',
          'Bus santé',
          'CPTS',
          'ARS / Région / Commune',
          '12 k€ HT',
          'mars 2025',
          'décembre 2026',
          'En cours',
        ],
        [
          'Accès',
          '2',
          'Maison de santé',
          'Commune',
          'Région + DETR',
          '1,2 M€ HT',
          'janvier 2024',
          'fin 2027',
          'Terminé',
        ],
      ]),
    );
    expect(projects(read).map(({ start, due, state }) => [start, due, state])).toEqual([
      ['2025-03', '2026-12', 'running'],
      ['2024-01', '2027-end', 'done'],
    ]);
    expect(money(read)).toEqual([
      [12_000, 'excluded', undefined],
      [1_200_000, 'excluded', undefined],
    ]);
    expect(names(read)).toEqual(['CPTS', 'ARS', 'Région', 'Commune', 'DETR']);
  });

  it('has names in two lines, planned money and spent money', () => {
    const read = planOf(
      board(
        [
          ['Action', null, 'Calendrier', null, 'Budget', null],
          ['N°', 'Titre', 'Début', 'Fin', 'Prévu (€)', 'Réalisé (€)'],
          ['1.1', 'Bus santé', day(45_717), day(46_022), 12_000, 4000],
          ['1.2', 'Ateliers', day(45_901), day(46_203), 3500, 0],
        ],
        ['A1:B1', 'C1:D1', 'E1:F1'],
      ),
    );
    expect(projects(read).map(({ number, title, start }) => [number, title, start])).toEqual([
      ['1.1', 'Bus santé', '2025-03-01'],
      ['1.2', 'Ateliers', '2025-09-01'],
    ]);
    expect(money(read)).toEqual([
      [12_000, undefined, undefined],
      [4000, undefined, 'spent'],
      [3500, undefined, undefined],
      [0, undefined, 'spent'],
    ]);
  });

  it('has axes merged over their rows, and yes or no for a state, which is asked', () => {
    const read = planOf(
      board(
        [
          ['Axe', 'Objectif', 'Action', 'Réalisé (oui/non)', 'Pilote', 'Échéance'],
          ['Axe 1 : Prévention', 'Informer', 'Bus santé', 'oui', 'CPTS', '31/12/2025'],
          [null, 'Former', 'Ateliers', 'non', 'CCAS', '2026'],
          ['Axe 2 : Accès', 'Attirer', 'Maison de santé', 'en partie', 'Commune', 'T4 2026'],
        ],
        ['A2:A3'],
      ),
    );
    expect(projects(read).map(({ theme, due, state }) => [theme, due, state])).toEqual([
      ['A1', '2025-12-31', undefined],
      ['A1', '2026', undefined],
      ['A2', '2026-Q4', undefined],
    ]);
    expect(read.guesses).toContain('Réalisé (oui/non): kept');
    expect(read.codes).toEqual(expect.arrayContaining(['merged-filled', 'column-kept']));
  });

  it('has shares for a state, which are kept and asked', () => {
    const read = planOf(
      board([
        ['Thématique', 'Libellé action', 'Taux d’avancement', 'Responsable', 'Date limite'],
        ['Santé mentale', 'CLSM', share(0.4), 'Communauté de communes', '30/06/2026'],
        ['Aidants', 'Halte répit', share(1), 'EHPAD', '2027'],
      ]),
    );
    expect(read.guesses).toContain('Taux d’avancement: kept');
    expect(projects(read).map(({ state, due }) => [state, due])).toEqual([
      [undefined, '2026-06-30'],
      [undefined, '2027'],
    ]);
    expect(names(read)).toEqual(['Communauté de communes', 'EHPAD']);
  });

  it('has colours for states, and says that no word was taken', () => {
    const read = planOf(
      board([
        ['Axe', 'Action', 'Porteur', 'État'],
        ['Prévention', 'Bus santé', 'CPTS', coloured],
        ['Prévention', 'Ateliers', 'CCAS', coloured],
      ]),
    );
    expect(projects(read).map(({ state }) => state)).toEqual([undefined, undefined]);
    expect(read.made.issues.find(({ code }) => code === 'column-empty')?.message).toBe(
      'The column "État" is empty: no word is taken from it. If its cells are only coloured, write what each colour says.',
    );
  });

  it('has states in words, partners behind commas, and next steps that make no row a step', () => {
    const read = planOf(
      board([
        [
          'Fiche action',
          'Porteur',
          'Partenaires',
          'Etat d’avancement au 30/06/2026',
          'Commentaires',
          'Prochaines étapes',
        ],
        ['1.1 Bus santé', 'CPTS', 'ARS, CPAM, Commune', 'Action lancée, 3 sorties faites', 'RAS', 'Élargir'],
        ['1.2 Ateliers', 'CCAS', 'CAF', 'Réalisé', 'Fin prévue en juin', null],
        ['2.1 CLSM', 'CC', 'CH du Val\nGEM', 'Reporté', 'Attente recrutement', 'Recruter'],
      ]),
    );
    expect(projects(read).map(({ state, leads, nextSteps }) => [state, leads?.length, nextSteps.length])).toEqual([
      [undefined, 1, 0],
      ['done', 1, 0],
      ['extended', 1, 0],
    ]);
    expect(names(read)).toEqual(['CPTS', 'ARS', 'CPAM', 'Commune', 'CCAS', 'CAF', 'CC', 'CH du Val', 'GEM']);
    expect(read.codes).toContain('state-word-unknown');
  });

  it('keeps a comma inside the name of a partner', () => {
    const read = planOf(
      board([
        ['Action', 'Partenaires', 'Statut'],
        ['Bus santé', 'Direction de la santé, de la famille et du sport', 'Fait'],
        ['Ateliers', 'CAF', 'Fait'],
      ]),
    );
    expect(names(read)).toEqual(['Direction de la santé, de la famille et du sport', 'CAF']);
  });

  it('has a budget by year beside the whole: no euro counts twice', () => {
    const read = planOf(
      board([
        ['Axe', 'Intitulé', 'Maître d’ouvrage', 'Coût total', '2025', '2026', 'Financeur principal'],
        ['Accès', 'Maison de santé', 'Commune', '250 000 €', '100 000 €', '150 000 €', 'Région'],
        ['Accès', 'Logement', 'CC', '30 000 €', '10 000 €', '20 000 €', 'ARS'],
      ]),
    );
    const lines = read.made.data?.budgetLines ?? [];
    const told = (part: boolean) => lines.filter(({ partOf }) => (partOf !== undefined) === part);
    expect(told(false).map(({ amount }) => amount?.value)).toEqual([250_000, 30_000]);
    expect(told(true).map(({ amount, period, partOf }) => [amount?.value, period, partOf])).toEqual([
      [100_000, '2025', lines[0]?.id],
      [150_000, '2026', lines[0]?.id],
      [10_000, '2025', lines[3]?.id],
      [20_000, '2026', lines[3]?.id],
    ]);
  });

  it('has years of money that make the budget beside them: they are its parts', () => {
    const read = planOf(
      board([
        ['Axe', 'Intitulé', 'Budget', '2025', '2026'],
        ['Accès', 'Maison de santé', '250 000 €', '100 000 €', '150 000 €'],
        ['Accès', 'Logement', '30 000 €', '10 000 €', '20 000 €'],
      ]),
    );
    const lines = read.made.data?.budgetLines ?? [];
    const wholes = lines.filter(({ partOf }) => partOf === undefined);
    expect(wholes.map(({ amount }) => amount?.value)).toEqual([250_000, 30_000]);
    expect(lines.map(({ period }) => period)).toEqual([undefined, '2025', '2026', undefined, '2025', '2026']);
  });

  it('has years of money beside a budget that they never make: they are asked', () => {
    const read = planOf(
      board([
        ['Axe', 'Intitulé', 'Budget', '2025', '2026'],
        ['Accès', 'Maison de santé', '250 000 €', '100 000 €', '100 000 €'],
        ['Accès', 'Logement', '30 000 €', '10 000 €', '10 000 €'],
      ]),
    );
    expect(money(read).map(([value]) => value)).toEqual([250_000, 30_000]);
    expect(read.guesses.slice(3)).toEqual(['2025: kept', '2026: kept']);
    expect(read.codes.filter((code) => code === 'column-kept')).toHaveLength(2);
  });

  it('is in English, with cells that show a month, or in German', () => {
    const english = planOf(
      board([
        ['Priority area', 'Action', 'Lead', 'Status', 'Start', 'Due', 'Budget'],
        ['Prevention', 'Health bus', 'PHO', 'In progress', month(45_717), month(46_022), '€12k'],
        ['Access', 'Health centre', 'Town', 'Done', month(45_300), month(45_900), '€250,000'],
      ]),
    );
    expect(projects(english).map(({ state, start, due }) => [state, start, due])).toEqual([
      ['running', '2025-03', '2025-12'],
      ['done', '2024-01', '2025-08'],
    ]);
    expect(english.made.data?.orientations.map(({ title }) => title)).toEqual(['Prevention', 'Access']);
    const german = planOf(
      board([
        ['Handlungsfeld', 'Maßnahme', 'Federführung', 'Stand', 'Beginn', 'Ende', 'Kosten'],
        ['Prävention', 'Gesundheitsbus', 'Gemeinde', 'Läuft', day(45_717), 'Ende 2026', 12_000],
        ['Zugang', 'Gesundheitszentrum', 'Kreis', 'Abgeschlossen', day(45_300), '31.12.2025', 250_000],
      ]),
    );
    expect(projects(german).map(({ state, due }) => [state, due])).toEqual([
      ['running', '2026-end'],
      ['done', '2025-12-31'],
    ]);
  });

  it('has headings between the rows, amounts whose unit is in the name, and a row of totals', () => {
    const bytes = board(
      [
        ['Feuille de route santé 2025-2030'],
        [],
        ['Réf.', 'Mesure', 'Pilote(s)', 'Météo', 'Calendrier prévisionnel', 'Crédits (en k€)'],
        ['Objectif 1 : Prévenir'],
        ['1a', 'Dépistage mobile', 'ARS', '🟢', '2025-2026', 120],
        ['1b', 'Vaccination', 'CPAM', '🟠', 'S1 2026', '80,5'],
        ['Objectif 2 : Soigner'],
        ['2a', 'Télémédecine', 'GCS', '🔴', 'à définir', '45 000 €'],
        ['Total', null, null, null, null, 245.5],
      ],
      ['A1:F1', 'A4:F4', 'A7:F7'],
    );
    const read = planOf(bytes);
    expect(money(read).map(([value]) => value)).toEqual([120_000, 80_500, 45_000]);
    expect(projects(read).map(({ id, theme }) => [id, theme])).toEqual([
      ['1a', 'A1'],
      ['1b', 'A1'],
      ['2a', 'A2'],
    ]);
    expect(read.codes).toContain('row-of-sums');
    const { data } = read.made;
    const table = readTable(bytes, { format: xlsx });
    if (data === undefined || !table.success) throw new Error('no plan');
    const { profile } = draftProfile(table.data);
    if (profile === undefined) throw new Error('no profile');
    const changed = {
      ...data,
      budgetLines: data.budgetLines.map((line) => ({ ...line, amount: { value: 99_500, currency: 'EUR' } })),
    };
    // Written back, the amount stands in the unit of its column.
    expect(tableFromPlan(changed, { profile }).data.rows.map((row) => row[5])).toEqual([
      null,
      99.5,
      99.5,
      null,
      99.5,
      '245.5',
    ]);
  });
});
