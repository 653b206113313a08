import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/index.ts';
import { cnrGrandEst2023, segur2020 } from '../../src/plans/index.ts';
import {
  mergeTable,
  planFromTable,
  planSante,
  readTable,
  type Table,
  type TableContent,
  tableFromPlan,
  tet,
  writeTable,
} from '../../src/tables/index.ts';
import { xlsx } from '../../src/tables/xlsx.ts';
import { applyChanges } from '../../src/tracking/index.ts';

function tableOf(input: string | Uint8Array): Table {
  const result = readTable(input, { locale: 'en', ...(typeof input !== 'string' && { format: xlsx }) });
  if (!result.success) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.data;
}

function planOf(text: string): Plan {
  const { data } = planFromTable(tableOf(text), { profile: tet, locale: 'en' });
  if (data === undefined) throw new Error('no plan');
  return data;
}

const NAMES = "Axe (x);Titre de l'action;Statut;Structure pilote;Date de fin;Budget prévisionnel total € HT;Avis";
const board = (...rows: readonly string[]): string => [NAMES, ...rows].join('\n');
const BUS = 'Prévention;Bus;En cours;ARS;31/03/2026;1 000;oui';
const TRAM = 'Prévention;Tram;À venir;;;;';
/** What a list of changes is about, without what the table says in its own words. */
const said = (
  changes: readonly { readonly kind: string; readonly path: readonly (string | number)[] }[],
): readonly string[] =>
  changes.filter(({ path }) => path[0] !== 'extensions').map(({ kind, path }) => `${kind} ${path.join('.')}`);

describe('a table that came back', () => {
  const plan = planOf(board(BUS, TRAM));
  const merge = (text: string, current: Plan = plan, base?: Plan) =>
    mergeTable(current, tableOf(text), { profile: tet, locale: 'en', ...(base !== undefined && { base }) });

  it('changes nothing where nobody changed it', () => {
    expect(merge(board(BUS, TRAM))).toMatchObject({ success: true, changes: [], conflicts: [] });
  });

  it('says what is new, what is other and what is gone, each to be accepted', () => {
    const { changes } = merge(board('Prévention;Bus;Réalisé;ARS;30/06/2026;2 000;oui', 'Soins;Vélo;À venir;CPAM;;;'));
    expect(said(changes)).toEqual([
      'added organisations.O2',
      'added orientations.A2',
      'changed projects.P1.due',
      'changed projects.P1.state',
      'dropped projects.P2',
      'added projects.P3',
      'changed budgetLines.B1.amount.value',
      'changed budgetLines.B1.amount.asWritten',
    ]);
    const accepted = applyChanges(plan, changes, ({ about }) => about === 'date');
    expect(accepted.projects.map(({ state, due }) => [state, due])).toEqual([
      ['running', '2026-06-30'],
      ['todo', undefined],
    ]);
    const all = applyChanges(plan, changes);
    expect(all.projects.map(({ id, theme, leads }) => [id, theme, leads])).toEqual([
      ['P1', 'A1', ['O1']],
      ['P3', 'A2', ['O2']],
    ]);
    expect(
      merge(board('Prévention;Bus;Réalisé;ARS;30/06/2026;2 000;oui', 'Soins;Vélo;À venir;CPAM;;;'), all).changes,
    ).toEqual([]);
  });

  it('erases nothing by empty cells and missing columns', () => {
    expect(said(merge(board('Prévention;Bus;;;;;', TRAM)).changes)).toEqual([]);
    expect(said(merge("Titre de l'action;Statut\nBus;En cours\nTram;À venir").changes)).toEqual([]);
  });

  it('keeps what the table does not know: other projects, roles, fields', () => {
    const current: Plan = {
      ...plan,
      projects: [
        ...plan.projects.map((project) => (project.id === 'P1' ? { ...project, headline: 'Vers vous' } : project)),
        { ...(plan.projects[0] as Plan['projects'][number]), id: 'P9', title: 'Ailleurs' },
      ],
    };
    expect(said(merge(board(BUS.replace('En cours', 'Réalisé'), TRAM), current).changes)).toEqual([
      'changed projects.P1.state',
    ]);
  });

  it('asks which project is meant where it may be two', () => {
    const current: Plan = {
      ...plan,
      projects: [...plan.projects, { ...(plan.projects[0] as Plan['projects'][number]), id: 'P8' }],
    };
    const { changes, issues } = merge(board(BUS.replace('En cours', 'Réalisé'), TRAM), current);
    expect(issues.map(({ code }) => code)).toContain('row-match-open');
    expect(said(changes)).toEqual([]);
  });

  it('tells, with the plan as it was, what both sides changed, and leaves alone what the table did not', () => {
    const current: Plan = {
      ...plan,
      projects: plan.projects.map((project) =>
        project.id === 'P1' ? { ...project, state: 'late', due: '2027-01-31' } : project,
      ),
    };
    const { changes, conflicts } = merge(board(BUS.replace('En cours', 'Réalisé'), TRAM), current, plan);
    expect(said(changes)).toEqual(['changed projects.P1.state']);
    expect(said(conflicts)).toEqual(['changed projects.P1.state']);
    expect(merge(board(BUS, TRAM), current, plan)).toMatchObject({ changes: [], conflicts: [] });
  });

  it('refuses what is no plan', () => {
    expect(() => mergeTable({} as never, tableOf('a;b\n1;2'))).toThrow('plan');
    expect(mergeTable(plan, tableOf('a;b\n1;2'), { locale: 'en' })).toMatchObject({ success: false, changes: [] });
  });
});

describe('any board', () => {
  const word = fc.constantFrom('', 'Bus', 'Tram', 'Vélo', 'bus ');
  const row = fc.tuple(
    fc.constantFrom('', 'Axe 1', 'Axe 2'),
    word,
    fc.constantFrom('', 'Fait', 'Clos', 'En cours'),
    fc.constantFrom('', 'ARS', 'ARS ; CPAM'),
    fc.constantFrom('', 'fin 2026', '31/06/2026'),
    fc.constantFrom('', '12 €', 'x'),
    fc.constantFrom('', 'oui'),
  );
  it('changes nothing in the plan that was made of it', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const text = board(...rows.map((cells) => cells.join(';')));
        const plan = planOf(text);
        const { changes, issues } = mergeTable(plan, tableOf(text), { profile: tet, locale: 'en' });
        expect(issues.filter(({ code }) => code === 'row-match-open')).toEqual([]);
        expect(changes).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('brings the plan where the changes lead', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.array(row, { minLength: 1, maxLength: 6 }),
        (one, other) => {
          const [text, later] = [one, other].map((rows) => board(...rows.map((cells) => cells.join(';'))));
          const plan = planOf(text ?? '');
          const { changes } = mergeTable(plan, tableOf(later ?? ''), { profile: tet, locale: 'en' });
          const after = applyChanges(plan, changes);
          expect(mergeTable(after, tableOf(later ?? ''), { profile: tet, locale: 'en' }).changes).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a workbook of ours that came back', () => {
  const edited = (plan: Plan, change: (sheet: TableContent) => TableContent | undefined): Table => {
    const { data } = tableFromPlan(plan, { profile: planSante, locale: 'fr' });
    const more = (data.more ?? []).flatMap((sheet) => change(sheet) ?? []);
    return tableOf(writeTable({ ...data, more }, { format: xlsx }));
  };

  it.each([segur2020, cnrGrandEst2023])('changes nothing where nobody changed it', (plan) => {
    expect(
      mergeTable(
        plan,
        edited(plan, (sheet) => sheet),
      ).changes,
    ).toEqual([]);
  });

  it('says what a person changed in a cell, and leaves collections alone whose sheet is not there', () => {
    const table = edited(cnrGrandEst2023, (sheet) => {
      if (sheet.name === 'Glossaire') return undefined;
      if (sheet.name !== 'Projets') return sheet;
      const at = sheet.columns.findIndex(({ name }) => name === 'État');
      return {
        ...sheet,
        rows: sheet.rows.map((row, r) => (r === 0 ? row.map((cell, c) => (c === at ? 'réalisé' : cell)) : row)),
      };
    });
    expect(said(mergeTable(cnrGrandEst2023, table).changes)).toEqual([
      `changed projects.${cnrGrandEst2023.projects[0]?.id}.state`,
    ]);
  });
});
