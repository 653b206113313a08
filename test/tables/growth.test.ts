import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/tables/index.ts';
import { draftProfile, pilote, planFromTable, readTable } from '../../src/tables/index.ts';
import { xlsx } from '../../src/tables/xlsx.ts';
import { growthOf, inLine } from '../internal/steps.ts';
import { textCell, workbook } from './foreign-workbook.ts';

const LINEAR = inLine(4);

async function growth(make: (size: number) => () => unknown, size = 200): Promise<number> {
  return growthOf(make(size), make(4 * size));
}
const tableOf = (text: string): Table => {
  const read = readTable(text);
  if (!read.success) throw new Error('no table');
  return read.data;
};
const each = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('');

describe('a table four times as long or wide takes four times the steps', () => {
  it('of values, each of a zone of its own', async () => {
    const rows = (size: number) =>
      tableOf(
        `identifiant_indic;zone_id;date_valeur;type_valeur;valeur\n${each(size, (i) => `I;Z${i};2024-12-31;va;${i}\n`)}`,
      );
    expect(
      await growth((size) => {
        const table = rows(size);
        return () => planFromTable(table, { profile: pilote });
      }),
    ).toBeLessThan(LINEAR);
  });

  it('with a column for each name', async () => {
    expect(
      await growth((size) => {
        const table = tableOf(`titre;${each(size, (i) => `nom ${i};`)}\n${each(3, () => `a;${'b;'.repeat(size)}\n`)}`);
        return () => draftProfile(table, { id: 'p' });
      }),
    ).toBeLessThan(LINEAR);
  });

  it('with a row of a heading above each action', async () => {
    expect(
      await growth((size) => {
        const table = tableOf(`Titre;Pilote\n${each(size, (i) => `Axe ${i};\nAction ${i};ARS\n`)}`);
        return () => draftProfile(table, { id: 'p' });
      }),
    ).toBeLessThan(LINEAR);
  });

  it('with a merged cell for each two rows', async () => {
    expect(
      await growth((size) => {
        const names = `<row r="1">${textCell('A1', 'Axe')}${textCell('B1', 'Titre')}</row>`;
        const rows = each(size, (i) => {
          const [first, second] = [2 * i + 2, 2 * i + 3];
          const axis = textCell(`A${first}`, `Axe ${i % 7}`);
          return `<row r="${first}">${axis}${textCell(`B${first}`, 'a')}</row><row r="${second}">${textCell(`B${second}`, 'b')}</row>`;
        });
        const merged = each(size, (i) => `<mergeCell ref="A${2 * i + 2}:A${2 * i + 3}"/>`);
        const bytes = workbook({ cells: names + rows, after: `<mergeCells>${merged}</mergeCells>` });
        const read = readTable(bytes, { format: xlsx });
        if (!read.success) throw new Error('no table');
        const { profile } = draftProfile(read.data, { id: 'p' });
        return () => planFromTable(read.data, profile === undefined ? {} : { profile });
      }),
    ).toBeLessThan(LINEAR);
  });

  it('where a program wrote one row in pieces', async () => {
    expect(
      await growth((size) => {
        const bytes = workbook({
          cells: `<row r="1">${textCell('A1', 'Titre')}</row>${each(size, () => `<row r="2">${textCell('A2', 'a')}</row>`)}`,
        });
        return () => readTable(bytes, { format: xlsx });
      }),
    ).toBeLessThan(LINEAR);
  });
});
