import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { writeTable } from '../../src/tables/index.ts';
import { xlsx } from '../../src/tables/xlsx.ts';
import { odsRow, odsText, spreadsheet } from '../tables/foreign-ods.ts';
import { memoryTerminal } from './memory-terminal.ts';

const SHEET =
  "Axe;Titre de l'action;Statut;Date de fin\nPrévention;Équipe mobile;En cours;31/03/2026\nPrévention;Bus;Clos;31/06/2026\n";

describe('plan-sante convert', () => {
  it('gives the plan, the counts, the ends of the cells and the issues as one JSON document', async () => {
    const { terminal, said } = memoryTerminal({ 'suivi.csv': SHEET });
    expect(await run(['convert', 'suivi.csv', '--json'], terminal)).toBe(0);
    const found = JSON.parse(said.out);
    expect(found).toMatchObject({
      converted: true,
      profile: 'tet',
      chosen: { delimiter: ';', headerRow: 1 },
      counts: { cells: 12, taken: 8, read: 2, kept: 2, leftOut: 0 },
      plan: { projects: [{ state: 'running' }, { title: 'Bus' }] },
    });
    expect(found.cells).toHaveLength(12);
    expect(found.issues.map(({ code }: { code: string }) => code)).toEqual(['cell-not-date', 'state-word-unknown']);
  });

  it('says it in words, and writes the plan', async () => {
    const { terminal, said, written } = memoryTerminal({ 'suivi.csv': SHEET });
    expect(await run(['convert', 'suivi.csv', '--locale', 'en', '--out', 'plan.json'], terminal)).toBe(0);
    expect(said.out).toContain('12 cells: 8 kept as they are, 2 interpreted, 2 kept as text, 0 left out.');
    expect(said.out).toContain('cell C3, column "Statut"');
    expect(JSON.parse(String(written.get('plan.json')))).toMatchObject({ projects: [{ id: 'P1' }, { id: 'P2' }] });
  });

  it('reads a workbook', async () => {
    const columns = ['Axe', "Titre de l'action", 'Statut'].map((name) => ({ name }));
    const bytes = writeTable({ name: 'Plan', columns, rows: [['A', 'Bus', 'Fait']] }, { format: xlsx });
    const { terminal, said } = memoryTerminal({ 'suivi.xlsx': bytes });
    expect(await run(['convert', 'suivi.xlsx', '--json'], terminal)).toBe(0);
    expect(JSON.parse(said.out).plan).toMatchObject({ title: 'Plan', projects: [{ state: 'done' }] });
  });

  it('reads a spreadsheet of LibreOffice, and says that it comes back as a workbook only', async () => {
    const rows =
      odsRow(odsText('Axe') + odsText("Titre de l'action") + odsText('Statut')) +
      odsRow(odsText('A') + odsText('Bus') + odsText('Fait'));
    const { terminal, said } = memoryTerminal({ 'suivi.ods': spreadsheet({ rows }) });
    expect(await run(['convert', 'suivi.ods', '--json'], terminal)).toBe(0);
    expect(JSON.parse(said.out)).toMatchObject({ counts: { cells: 6, taken: 5, read: 1 }, plan: { title: 'Plan' } });
    expect(await run(['convert', 'suivi.ods', '--annotate', 'relu.ods'], terminal)).toBe(2);
    expect(said.err).toContain('enregistrez-le en .xlsx');
  });

  it('drafts a profile where none fits, announces it, and takes the corrected one back', async () => {
    const board = 'Thème;Fiche action;Avancement;Pilote\nSoins;Équipe mobile;En cours;CPTS\nSoins;Bus;Clos;ARS\n';
    const { terminal, said, written } = memoryTerminal({ 'cls.csv': board });
    const call = ['convert', 'cls.csv', '--locale', 'en', '--draft', 'profile.json', '--out', 'plan.json'];
    expect(await run(call, terminal)).toBe(0);
    expect(said.out).toContain('No known profile fits: one is proposed');
    expect(said.out).toContain('The column "Avancement" is taken for this: the state');
    expect(JSON.parse(String(written.get('plan.json'))).projects).toHaveLength(2);
    const profile = JSON.parse(String(written.get('profile.json')));
    const corrected = JSON.stringify({ ...profile, states: { ...profile.states, Clos: 'done' } });
    const again = memoryTerminal({ 'cls.csv': board, 'profile.json': corrected });
    expect(await run(['convert', 'cls.csv', '--profile', 'profile.json', '--json'], again.terminal)).toBe(0);
    expect(JSON.parse(again.said.out).plan.projects[1].state).toBe('done');
    const wrong = memoryTerminal({ 'cls.csv': board, 'profile.json': '{"id": 1}' });
    expect(await run(['convert', 'cls.csv', '--profile', 'profile.json'], wrong.terminal)).toBe(2);
  });

  it('writes a plan as a workbook, and reads it again', async () => {
    const { terminal, written } = memoryTerminal({});
    expect(await run(['convert', 'segur-2020', '--out', 'plan.xlsx'], terminal)).toBe(0);
    const again = memoryTerminal({ 'plan.xlsx': new Uint8Array(written.get('plan.xlsx') as Uint8Array) });
    expect(await run(['convert', 'plan.xlsx', '--json'], again.terminal)).toBe(0);
    expect(JSON.parse(again.said.out)).toMatchObject({ profile: 'plan-sante', plan: { id: 'segur-2020' } });
    const table = memoryTerminal({
      'plan.json': '{"id": "cls", "title": "Plan", "projects": [{"id": "P1", "title": "Bus", "state": "done"}]}',
    });
    expect(await run(['convert', 'plan.json', '--profile', 'tet', '--out', 'plan.csv'], table.terminal)).toBe(0);
    expect(new TextDecoder().decode(table.written.get('plan.csv') as Uint8Array)).toContain('Réalisé');
    const wrong = memoryTerminal({});
    expect(await run(['convert', 'segur-2020', '--out', 'plan.csv'], wrong.terminal)).toBe(2);
  });

  it.each([
    ['an unknown table', 'REG,LIBELLE\n01,Guadeloupe\n', 'profile-none'],
    ['JSON', '{"id": "cls"}', 'not-a-table'],
    ['nothing', '', 'table-empty'],
    ['a broken workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'zip-corrupt'],
    ['a file with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'workbook-password'],
  ])('answers %s with issues', async (_, file, code) => {
    const { terminal, said } = memoryTerminal({ file });
    expect(await run(['convert', 'file', '--json'], terminal)).toBe(1);
    expect(JSON.parse(said.out).issues.map((issue: { code: string }) => issue.code)).toContain(code);
    expect(said.err).toBe('');
  });

  it('refuses calls that cannot work', async () => {
    for (const call of [
      [],
      ['no.csv'],
      ['a.csv', '--profile', 'tt'],
      ['a.csv', '--header-row', '0'],
      ['a.csv', '--date-order', 'ymd'],
    ]) {
      const { terminal, said } = memoryTerminal({ 'a.csv': SHEET });
      expect(await run(['convert', ...call], terminal), call.join(' ')).toBe(2);
      expect(said.err).toMatch(/^plan-sante: /);
    }
  });
});
