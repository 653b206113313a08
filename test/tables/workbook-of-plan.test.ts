import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/index.ts';
import { columnLetters } from '../../src/internal/column-letters.ts';
import { foldText } from '../../src/internal/text.ts';
import type { Plan } from '../../src/model/index.ts';
import * as plans from '../../src/plans/index.ts';
import { allSheets, columnName, rootSheet, sheetName } from '../../src/tables/collections/sheet-plan.ts';
import {
  planFromTable,
  planSante,
  readTable,
  type TableContent,
  tableFromPlan,
  writeTable,
} from '../../src/tables/index.ts';
import { xlsx } from '../../src/tables/xlsx.ts';
import { plainSpaces } from '../plain-spaces.ts';
import { plans as arbitraryPlans } from './arbitrary-plan.ts';

const PLANS = Object.entries(plans).filter((entry): entry is [string, Plan] => typeof entry[1] === 'object');
function back(plan: Plan, locale: 'fr' | 'en' | 'de') {
  const bytes = writeTable(tableFromPlan(plan, { profile: planSante, locale }).data, { format: xlsx, locale });
  const table = readTable(bytes, { format: xlsx, locale: 'en' });
  if (!table.success) throw new Error(table.issues.map(({ message }) => message).join('\n'));
  return { ...planFromTable(table.data, { locale: 'en' }), bytes };
}

describe('a bundled plan in a workbook', () => {
  for (const [name, plan] of PLANS) {
    it.each(['fr', 'en', 'de'] as const)(`${name} comes back in %s`, (locale) => {
      const { data, counts } = back(plan, locale);
      expect(data).toEqual(plan);
      expect(counts.taken + counts.read + counts.leftOut).toBe(counts.cells);
    });
  }
});

describe('the names of a workbook', () => {
  it.each(['fr', 'en', 'de'] as const)('stand for one field each, in %s', (locale) => {
    const sheets = allSheets(rootSheet());
    const names = sheets.map((sheet) => sheetName(sheet, locale));
    expect(new Set(names).size).toBe(names.length);
    for (const sheet of sheets) {
      expect(sheetName(sheet, locale).length).toBeLessThanOrEqual(31);
      // A column is found by its name in any of the languages: none may be that of another field.
      const fields = new Map<string, string>();
      for (const column of sheet.columns) {
        const path = column.path.join('.');
        for (const language of ['fr', 'en', 'de'] as const) {
          const name = foldText(columnName(column, language));
          expect([undefined, path], `${sheetName(sheet, 'en')}: ${name}`).toContain(fields.get(name));
          fields.set(name, path);
        }
      }
    }
  });
});

describe('any plan', () => {
  it('comes back as it was', () => {
    let filled = 0;
    fc.assert(
      fc.property(arbitraryPlans, fc.constantFrom('fr', 'en', 'de'), (plan, locale) => {
        const { data, counts } = back(plan, locale as 'fr');
        filled += plan.projects.length + plan.claims.length + plan.indicators.length;
        expect(data).toEqual(plan);
        expect(counts.taken + counts.read + counts.kept + counts.leftOut).toBe(counts.cells);
        expect(counts.kept).toBe(0);
      }),
      { numRuns: 60 },
    );
    expect(filled).toBeGreaterThan(30);
  });
});

describe('a workbook that people worked on', () => {
  const plan = parsePlan({
    id: 'cls',
    title: 'Contrat local',
    projects: [
      { id: 'P1', title: 'Équipe mobile', state: 'running', nextSteps: [{ text: 'Recruter', due: '2026-03-31' }] },
      { id: 'P2', title: 'Bus santé' },
    ],
  });
  const written = tableFromPlan(plan, { profile: planSante, locale: 'fr' }).data;
  const readAgain = (change: (sheet: TableContent) => TableContent) => {
    const more = (written.more ?? []).map(change);
    const table = readTable(writeTable({ ...written, more }, { format: xlsx }), { format: xlsx, locale: 'fr' });
    if (!table.success) throw new Error('not read');
    return planFromTable(table.data, { locale: 'fr' });
  };
  const inSheet = (name: string, change: (sheet: TableContent) => TableContent) =>
    readAgain((sheet) => (sheet.name === name ? change(sheet) : sheet));

  it('may have its columns moved, renamed to another language, and rows added', () => {
    const { data, issues } = inSheet('Projets', ({ columns, rows, name }) => ({
      name,
      columns: [
        ...columns.map((column) => (column.name === 'Intitulé' ? { ...column, name: 'title' } : column)),
      ].reverse(),
      rows: [
        ...rows.map((row) => [...row].reverse()),
        columns
          .map(
            ({ name: key }) =>
              ({ Identifiant: 'P3', Intitulé: 'Tram', État: 'à faire', Échéance: 'fin 2026' })[key] ?? null,
          )
          .reverse(),
      ],
    }));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(data?.projects.map(({ id, title, state, due }) => [id, title, state, due])).toEqual([
      ['P1', 'Équipe mobile', 'running', undefined],
      ['P2', 'Bus santé', undefined, undefined],
      ['P3', 'Tram', 'todo', '2026-end'],
    ]);
    expect(data?.projects[0]?.nextSteps).toEqual(plan.projects[0]?.nextSteps);
  });

  it('loses no row that cannot be taken, and no other for it', () => {
    const column = columnLetters((written.more?.find(({ name }) => name === 'Projets')?.columns.length ?? 0) + 1);
    const { data, issues, counts, success } = inSheet('Projets', ({ columns, rows, name }) => ({
      name,
      columns: [...columns, { name: 'Avis du maire' }],
      rows: rows.map((row, r) =>
        columns
          .map((column, c) => (r === 0 && column.name === 'Intitulé' ? null : (row[c] ?? null)))
          .concat(['favorable']),
      ),
    }));
    expect(success).toBe(false);
    expect(data?.projects.map(({ id }) => id)).toEqual(['P2']);
    expect(issues.map(({ code, place }) => plainSpaces(`${code}, ${place}`))).toEqual([
      `column-unknown, feuille « Projets », cellule ${column}2, colonne « Avis du maire »`,
      `column-unknown, feuille « Projets », cellule ${column}3, colonne « Avis du maire »`,
      'row-refused, feuille « Projets », cellule A2',
      'row-without-parent, feuille « Projets – Prochaines étapes », cellule A2',
    ]);
    expect(counts.taken + counts.read + counts.kept + counts.leftOut).toBe(counts.cells);
    expect(JSON.stringify(data?.extensions)).toContain('Recruter');
    expect(JSON.stringify(data?.extensions)).toContain('favorable');
  });
});
