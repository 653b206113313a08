import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { PlanSanteError } from '../../../src/errors/index.ts';
import {
  type Contribution,
  type ParseContributionsOptions,
  parseContributions,
} from '../../../src/validation/index.ts';

async function read(pieces: readonly (string | Uint8Array)[], options: ParseContributionsOptions) {
  const contributions: Contribution[] = [];
  const report = await parseContributions(pieces, {
    locale: 'en',
    ...options,
    onContribution: (contribution) => void contributions.push(contribution),
  });
  return { contributions, report };
}

describe('parseContributions, a file that is no text', () => {
  it.each(['csv', 'ndjson'] as const)('is one issue as %s, whatever its pieces, and is not read on', async (format) => {
    const workbook = zipSync({ 'xl/workbook.xml': new TextEncoder().encode('<workbook>\n</workbook>\n') });
    for (const size of [1, 3, 7, workbook.length]) {
      let asked = 0;
      const pieces = function* () {
        for (let at = 0; at < workbook.length; at += size, asked++) yield workbook.subarray(at, at + size);
      };
      const report = await parseContributions(pieces(), { format, locale: 'en' });
      expect(report).toMatchObject({ rows: 0, accepted: 0, rejected: 0, counts: { 'not-text': 1 } });
      expect(report.issues.map(({ message }) => message)).toEqual([
        `This is a Word, PowerPoint or Excel document, or a zip archive, not text: save the data as ${format.toUpperCase()} and give that file.`,
      ]);
      expect(asked * size).toBeLessThan(8);
    }
  });
});

describe('parseContributions, files of spreadsheets', () => {
  it.each([
    ['a line that names the delimiter', 'sep=;\nid;text\nA;Santé\n'],
    ['lines left empty above the table', '\n\n;;\nid;text\nA;Santé\n'],
  ])('read the table under %s', async (_, csv) => {
    const { contributions, report } = await read([csv], { format: 'csv' });
    expect(contributions).toEqual([{ id: 'A', text: 'Santé' }]);
    expect(report.issues).toEqual([]);
  });

  it('read UTF-16 by its byte order mark', async () => {
    const bytes = new Uint8Array(Buffer.from('\ufeffid\ttext\nA\tSanté\n', 'utf16le'));
    for (const one of [bytes, new Uint8Array(Buffer.from(bytes).swap16())]) {
      const { contributions, report } = await read([one], { format: 'csv' });
      expect(contributions).toEqual([{ id: 'A', text: 'Santé' }]);
      expect(report.issues).toEqual([]);
    }
  });

  it('refuse pieces that are neither text nor bytes', async () => {
    await expect(read([5 as never], { format: 'csv' })).rejects.toThrow(PlanSanteError);
  });
});

describe('parseContributions, NDJSON', () => {
  it('reads one contribution from each line, blank lines left out', async () => {
    const { contributions, report } = await read(['{"text":"A"}\n\n{"te', 'xt":"B","votes":3}\n{"text":"C"}'], {
      format: 'ndjson',
    });
    expect(contributions).toEqual([{ text: 'A' }, { text: 'B', votes: 3 }, { text: 'C' }]);
    expect(report).toMatchObject({ rows: 3, accepted: 3, rejected: 0, issues: [] });
  });

  it('tells what is wrong by line, and reads on', async () => {
    const lines = [
      '{"text":"A"}',
      '{text}',
      '{"text":""}',
      '[]',
      '{"text":"E","date":"31/02/2023"}',
      '{"text":"F","lever":"locale"}',
    ];
    const { contributions, report } = await read([lines.join('\n')], { format: 'ndjson' });
    expect(contributions.map(({ text }) => text)).toEqual(['A', 'E', 'F']);
    expect(report.issues.map(({ code, position }) => [code, position])).toEqual([
      ['not-json', { line: 2, column: 1 }],
      ['empty-text', { line: 3, column: 1 }],
      ['wrong-type', { line: 4, column: 1 }],
      ['impossible-date', { line: 5, column: 1 }],
      ['unknown-code', { line: 6, column: 1 }],
    ]);
    expect(report.issues.at(-1)).toMatchObject({ severity: 'warning', params: { nearest: 'local' } });
    expect(contributions.at(-1)?.lever).toBe('locale');
  });

  it('counts every issue and tells samples', async () => {
    const { report } = await read(
      Array.from({ length: 5_000 }, () => '{"txt":"A"}\n'),
      { format: 'ndjson', samples: 3 },
    );
    expect(report.counts).toEqual({ missing: 5_000, 'unknown-key': 5_000 });
    expect(report.issues).toHaveLength(6);
    expect(report.rejected).toBe(5_000);
  });

  it('refuses a line that is too long without keeping it', async () => {
    const { report } = await read([...Array.from({ length: 300 }, () => 'x'.repeat(1_000)), '\n{"text":"B"}'], {
      format: 'ndjson',
    });
    expect(report).toMatchObject({ accepted: 1, rejected: 1, counts: { 'row-too-long': 1 } });
  });
});

describe('parseContributions, CSV', () => {
  it('reads foreign headings and any delimiter, and says which', async () => {
    const { contributions, report } = await read(
      ['\uFEFFProposition;Thématique;Date\n"Un bus ; deux";accès;08/11/2022\n'],
      {
        format: 'csv',
        columns: { text: 'proposition', theme: 'thematique', date: 'Date' },
        dates: 'french',
      },
    );
    expect(contributions).toEqual([{ text: 'Un bus ; deux', theme: 'accès', date: '2022-11-08' }]);
    expect(report.conventions).toEqual({
      format: 'csv',
      delimiter: ';',
      columns: { text: 'Proposition', theme: 'Thématique', date: 'Date' },
    });
  });

  it('tells row and column of a faulty cell; a row without text is rejected, another keeps its rest', async () => {
    const { contributions, report } = await read(['text,votes\nA,beaucoup\n,3\nC,4\n'], { format: 'csv' });
    expect(contributions).toEqual([{ text: 'A' }, { text: 'C', votes: 4 }]);
    expect(report.issues.map(({ code, place, position }) => [code, place, position])).toEqual([
      ['number-as-text', 'row 2, column "votes"', { row: 2, columnName: 'votes' }],
      ['missing', 'row 3, column "text"', { row: 3, columnName: 'text' }],
    ]);
  });

  it('tells a missing text column once, unknown columns once, and rows of another width', async () => {
    const none = await read(['titel,votes\nA,1\nB,2\n'], { format: 'csv' });
    expect(none.report.issues.map(({ code, params }) => [code, params['column'] ?? params['found']])).toEqual([
      ['unknown-column', 'titel'],
      ['missing-column', 'text'],
    ]);
    expect(none.report).toMatchObject({ rows: 2, rejected: 2 });
    const wide = await read(['text,other\nA,1,2\nB\n'], { format: 'csv' });
    expect(wide.report.counts).toEqual({ 'unknown-column': 1, 'wrong-cell-count': 2 });
    expect(wide.report.accepted).toBe(2);
    expect((await read([''], { format: 'csv' })).report.counts).toEqual({ 'missing-column': 1 });
  });

  it('tells characters of another encoding, and reads it when it is named', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('text\nSant'), 0xe9, 0x0a]);
    expect((await read([bytes], { format: 'csv' })).report.counts).toEqual({ 'undecoded-text': 1 });
    const named = await read([bytes], { format: 'csv', encoding: 'windows-1252' });
    expect(named.contributions).toEqual([{ text: 'Santé' }]);
    const quotes = Uint8Array.from([...new TextEncoder().encode('text\nL'), 0x92, 0x9c, 0x75, 0x76, 0x20, 0x80, 0x0a]);
    for (const encoding of ['windows-1252', 'latin1', 'iso-8859-1']) {
      for (const pieces of [[quotes], [...quotes].map((byte) => Uint8Array.of(byte))])
        expect((await read(pieces, { format: 'csv', encoding })).contributions).toEqual([{ text: 'L’œuv €' }]);
    }
  });

  it('gives the same from one piece, from bytes and from single characters', async () => {
    const text = 'text;votes\n"É ""quoted""\nline";3\nPlain;4\n';
    const whole = await read([text], { format: 'csv' });
    expect(await read([new TextEncoder().encode(text)], { format: 'csv' })).toEqual(whole);
    const bytes = [...new TextEncoder().encode(text)].map((byte) => Uint8Array.of(byte));
    expect(await read(bytes, { format: 'csv' })).toEqual(whole);
  });
});

describe('parseContributions, anything', () => {
  it('never throws on a text, and counts every row', async () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('text', '\n', ',', ';', '"', '{', '}', ':', '{"text":"A"}', '\r\n', '\uFFFD'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), fc.constantFrom('csv', 'ndjson'), async (pieces, format) => {
        const { report, contributions } = await read(pieces, { format });
        expect(report.accepted + report.rejected).toBe(report.rows);
        expect(contributions).toHaveLength(report.accepted);
      }),
    );
  });

  it('waits for the promises of its caller', async () => {
    let open = 0;
    let most = 0;
    await parseContributions(
      Array.from({ length: 20 }, (_, i) => `{"text":"${i}"}\n`),
      {
        format: 'ndjson',
        async onContribution() {
          most = Math.max(most, ++open);
          await new Promise((resolve) => setTimeout(resolve, 0));
          open--;
        },
      },
    );
    expect([open, most]).toEqual([0, 1]);
  });

  it('refuses a call that cannot work', async () => {
    await expect(parseContributions(5 as never, { format: 'csv' })).rejects.toThrow(PlanSanteError);
    await expect(parseContributions([], { format: 'xlsx' as never })).rejects.toThrow(PlanSanteError);
    await expect(parseContributions([], { format: 'csv', encoding: 'none' })).rejects.toThrow(PlanSanteError);
  });
});
