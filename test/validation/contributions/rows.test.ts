import { describe, expect, test } from 'vitest';
import { type ParseContributionsOptions, parseContributions } from '../../../src/validation/index.ts';

type Options = Partial<ParseContributionsOptions>;
/** What was read of a text: the contributions with their rows, and each issue with its place. */
async function read(text: string | readonly (string | Uint8Array)[], options: Options = {}) {
  const taken: [object, number][] = [];
  const report = await parseContributions(typeof text === 'string' ? [text] : text, {
    format: 'csv',
    locale: 'en',
    onContribution: (one, row) => void taken.push([one, row]),
    ...options,
  });
  const told = report.issues.map(({ code, severity, path, position, params }) => ({
    code,
    severity,
    path,
    position,
    params,
  }));
  return { ...report, taken, told };
}
const ndjson = (text: string | readonly string[], options: Options = {}) =>
  read(text, { format: 'ndjson', ...options });

describe('a table', () => {
  test('has its delimiter from the first line, but for what stands in quotes', async () => {
    for (const mark of [',', ';', '\t', '|']) {
      const { taken, conventions } = await read(`text${mark}theme\nUn${mark}Soins\n`);
      expect(conventions).toEqual({ format: 'csv', delimiter: mark, columns: { text: 'text', theme: 'theme' } });
      expect(taken).toEqual([[{ text: 'Un', theme: 'Soins' }, 2]]);
    }
    expect((await read('text\nUn\n')).conventions.delimiter).toBe(',');
    expect((await read('text;"theme, ou, sujet"\nUn;x\n')).conventions.delimiter).toBe(';');
    expect((await read('text;theme\nUn, deux, trois;x\n')).conventions.delimiter).toBe(';');
    expect((await read('\n\ntext;theme\nUn,;x\n')).conventions.delimiter).toBe(';');
    expect((await read('text,theme\nUn,x\n', { delimiter: ';' })).conventions.delimiter).toBe(';');
    expect((await read('')).conventions).toEqual({ format: 'csv', delimiter: ',', columns: {} });
  });
  test('is the same in pieces of any size, with a line end behind it or not', async () => {
    const text = 'text;votes\r\n"Un;\nDeux";3\r\nTrois;4';
    const whole = await read(text);
    expect(whole.taken).toEqual([
      [{ text: 'Un;\nDeux', votes: 3 }, 2],
      [{ text: 'Trois', votes: 4 }, 3],
    ]);
    for (const size of [1, 2, 5, 13]) {
      const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      expect((await read(pieces)).taken).toEqual(whole.taken);
    }
  });
  test('has its delimiter from the whole first line, however few letters come at a time', async () => {
    for (const text of ['theme;text\nx;Un\n', '\n\n\n\n\n\n\ntheme;text\nx;Un\n', 'theme;text\r\nx;Un'])
      for (const size of [1, 4, 99]) {
        const { taken, conventions } = await read(text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []);
        expect(conventions.delimiter).toBe(';');
        expect(taken.map(([one]) => one)).toEqual([{ text: 'Un', theme: 'x' }]);
      }
  });
  test('may be a heading alone, without a line end', async () => {
    const { told, conventions, rows } = await read('theme;text');
    expect([told, rows, conventions.columns]).toEqual([[], 0, { theme: 'theme', text: 'text' }]);
  });
  test('is not mistaken for one that names its delimiter in a line of its own', async () => {
    const { taken } = await read('Relances (sep=oui);text\nx;Un\n');
    expect(taken).toEqual([[{ text: 'Un' }, 2]]);
  });
  test('tells quotes that are not closed or do not end a cell, and reads the row as it stands', async () => {
    const { told, taken } = await read('text;theme\n"Un" bus;x\n"Deux";y\n"Trois;z\n');
    expect(told.map(({ code, severity, path, params }) => [code, severity, path, params])).toEqual([
      ['text-after-quote', 'warning', [1], {}],
      ['quote-not-closed', 'warning', [3], {}],
    ]);
    expect(taken).toEqual([
      [{ text: 'Un bus', theme: 'x' }, 2],
      [{ text: 'Deux', theme: 'y' }, 3],
      [{ text: '"Trois', theme: 'z' }, 4],
    ]);
  });
  test('may have lines above its heading, and empty ones below', async () => {
    const { taken, rows } = await read('sep=;\n;;\n \ntext;theme\n\nUn;x\n\n');
    expect(taken).toEqual([[{ text: 'Un', theme: 'x' }, 6]]);
    expect(rows).toBe(1);
  });
  test('has columns by their names, whatever case and accents', async () => {
    const { taken, conventions, told } = await read(' PROPOSITION ;Thématique;votes\nUn;x;2\n', {
      columns: { text: 'Proposition', theme: 'thematique' },
    });
    expect(taken).toEqual([[{ text: 'Un', theme: 'x', votes: 2 }, 2]]);
    expect(conventions.columns).toEqual({ text: 'PROPOSITION', theme: 'Thématique', votes: 'votes' });
    expect(told).toEqual([]);
  });
  test('tells columns that it does not know, has twice, or lacks', async () => {
    const { told, taken } = await read('text;texte;text;;zzzz\nUn;a;b;;c\n', { columns: { theme: 'Thème' } });
    expect(told.map(({ code, severity, path, params }) => [code, severity, path, params])).toEqual([
      ['unknown-column', 'warning', [], { column: 'texte', nearest: 'text' }],
      ['column-twice', 'warning', [], { column: 'text' }],
      ['unknown-column', 'warning', [], { column: 'zzzz' }],
      ['missing-column', 'warning', [], { column: 'Thème', found: 'text, texte, text, , zzzz' }],
    ]);
    expect(taken).toEqual([[{ text: 'Un' }, 2]]);
    const without = await read('theme\nSoins\nPrévention\n');
    expect(without.told).toMatchObject([
      { code: 'missing-column', severity: 'error', params: { column: 'text', found: 'theme' } },
    ]);
    expect([without.rows, without.rejected, without.accepted]).toEqual([2, 2, 0]);
    expect((await read('')).told).toMatchObject([{ code: 'missing-column', params: { column: 'text', found: '' } }]);
    expect((await read(' theme ; votes \n')).told[0]?.params['found']).toBe('theme, votes');
    const wide = await read(`${Array.from({ length: 40 }, (_, i) => `q${i}`).join(';')}\n`, { samples: 99 });
    expect(String(wide.told.find(({ code }) => code === 'missing-column')?.params['found']).split(', ')).toHaveLength(
      30,
    );
  });
  test('tells rows of another width, and reads them', async () => {
    const { told, taken } = await read('text;theme\nUn\nDeux;x;y\nTrois;x\n');
    expect(told).toMatchObject([
      {
        code: 'wrong-cell-count',
        severity: 'warning',
        path: [1],
        position: { row: 2, columnName: '' },
        params: { count: 1, expected: 2 },
      },
      { code: 'wrong-cell-count', path: [2], params: { count: 3, expected: 2 } },
    ]);
    expect(taken.map(([one]) => one)).toEqual([
      { text: 'Un' },
      { text: 'Deux', theme: 'x' },
      { text: 'Trois', theme: 'x' },
    ]);
  });
  test('tells a faulty cell by row and column: the row is kept without it, unless it is the text', async () => {
    const { told, taken, rejected } = await read('text;votes;lever\nUn;beaucoup;locla\n;3;local\n  Deux ;12;local\n');
    expect(told).toMatchObject([
      { code: 'number-as-text', path: [1, 'votes'], position: { row: 2, columnName: 'votes' } },
      {
        code: 'unknown-code',
        severity: 'warning',
        path: [1],
        position: { row: 2, columnName: 'lever' },
        params: { found: 'locla', nearest: 'local' },
      },
      { code: 'missing', path: [2, 'text'], position: { row: 3, columnName: 'text' } },
    ]);
    expect(taken).toEqual([
      [{ text: 'Un', lever: 'locla' }, 2],
      [{ text: 'Deux', votes: 12, lever: 'local' }, 4],
    ]);
    expect(rejected).toBe(1);
    expect((await read('text;lever\nUn;zzzzzz\n')).told[0]?.params).toEqual({ found: 'zzzzzz' });
  });
  test('has dates as documents print them, where it is said so', async () => {
    const table = 'text;date\nUn;7 février 2023\nDeux;un jour\n';
    const french = await read(table, { dates: 'french' });
    expect(french.taken.map(([one]) => one)).toEqual([{ text: 'Un', date: '2023-02-07' }, { text: 'Deux' }]);
    const iso = await read(table);
    expect(iso.told.map(({ code }) => code)).toEqual(['invalid-date', 'invalid-date']);
    expect((await read('text;votes\nUn;1234567890123456\n')).counts).toEqual({ 'number-as-text': 1 });
    expect((await read('text;votes\nUn;123456789012345\n')).taken).toEqual([
      [{ text: 'Un', votes: 123456789012345 }, 2],
    ]);
  });
  test('tells what could not be decoded, where it stands', async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('text;theme\nUn;x\nSant'),
      0xe9,
      ...new TextEncoder().encode(';y\n'),
    ]);
    const { told, taken } = await read([bytes]);
    expect(told).toMatchObject([
      {
        code: 'undecoded-text',
        severity: 'warning',
        path: [2],
        position: { row: 3, columnName: 'text' },
        params: { encoding: 'utf-8' },
      },
    ]);
    expect(taken).toHaveLength(2);
    expect((await read([bytes], { encoding: 'windows-1252' })).taken[1]).toEqual([{ text: 'Santé', theme: 'y' }, 3]);
  });
  test('tells a row that is too long, and goes on behind it', async () => {
    const { told, taken, rejected } = await read(`text;theme\n${'x'.repeat(200_001)};y\nUn;x\n`);
    expect(told).toMatchObject([{ code: 'row-too-long', severity: 'error', path: [1], params: { most: 200_000 } }]);
    expect([taken.length, rejected]).toEqual([1, 1]);
  });
});

describe('lines of JSON', () => {
  test('are read one by one, in pieces of any size; empty ones are none', async () => {
    const text = '{"text":"Un"}\n\n  \n{"text":"Deux","votes":2}\r\n{"text":"Trois"}';
    const taken = [
      [{ text: 'Un' }, 1],
      [{ text: 'Deux', votes: 2 }, 4],
      [{ text: 'Trois' }, 5],
    ];
    for (const size of [1, 3, 20, 999])
      expect((await ndjson(text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [])).taken).toEqual(taken);
    const { rows, accepted, conventions } = await ndjson(text);
    expect([rows, accepted, conventions]).toEqual([3, 3, { format: 'ndjson' }]);
  });
  test.each([
    ['{"text":"Un"', 'unexpected-end', ''],
    ['{"text":"Un",}', 'comma-too-many', '}'],
    ['{"text" "Un"}', 'colon-expected', '"'],
    ['tru', 'bad-word', 'tru'],
    ['"', 'text-not-closed', ''],
    ['[', 'unexpected-end', ''],
  ])('that are none are told with the reason: %s', async (line, reason, found) => {
    const { told, rejected, rows } = await ndjson(`{"text":"Un"}\n${line}\n`);
    expect(told).toMatchObject([
      { code: 'not-json', severity: 'error', path: [1], position: { line: 2, column: 1 }, params: { reason } },
    ]);
    expect(String(told[0]?.params['found'] ?? '')).toContain(found);
    expect([rejected, rows]).toEqual([1, 2]);
  });
  test.each(['true', 'null', '-0.5e+3', '12', '"Un"', '[]'])(
    'that hold something else are told by its kind: %s',
    async (line) => {
      expect((await ndjson(`${line}\n`)).told).toMatchObject([{ code: 'wrong-type', path: [0] }]);
    },
  );
  test('that are too long are told, and of long ones no reason is looked for', async () => {
    const long = await ndjson(`${'x'.repeat(200_001)}\n{"text":"Un"}\n`);
    expect(long.told).toMatchObject([
      { code: 'row-too-long', severity: 'error', position: { line: 1 }, params: { most: 200_000 } },
    ]);
    expect([long.accepted, long.rejected]).toEqual([1, 1]);
    const pieces = await ndjson([...Array.from({ length: 5 }, () => 'x'.repeat(150_000)), '\n{"text":"Un"}\n']);
    expect([pieces.counts, pieces.accepted]).toEqual([{ 'row-too-long': 1 }, 1]);
    const reason = async (length: number) => (await ndjson(`{"text":"${'x'.repeat(length - 12)}",}`)).told[0]?.params;
    expect(await reason(10_001)).toEqual({ reason: 'value-expected', found: `{"text":"${'x'.repeat(11)}` });
    expect(await reason(10_000)).toMatchObject({ reason: 'comma-too-many' });
  });
  test('may be as long as they may be, blanks and all, and no longer', async () => {
    const of = (length: number) => ndjson(`${'{"text":"Un"}'.padEnd(length)}\n{"text":"Deux"}`);
    expect((await of(200_000)).taken.map(([one]) => one)).toEqual([{ text: 'Un' }, { text: 'Deux' }]);
    expect((await of(200_001)).counts).toEqual({ 'row-too-long': 1 });
  });
  test.each(['{ "text" : "Un" }', '{\t"text":"Un"\t}', ' {"text":"Un"} ', '{"text":"Un","votes":1 }'])(
    'have blanks wherever JSON has them: %j',
    async (line) => {
      const { accepted, told } = await ndjson(line);
      expect([accepted, told]).toEqual([1, []]);
    },
  );
  test.each(['"Un,"', '"{"', '",', '[{}]', '{}'])(
    'are JSON or not, whatever stands at their ends: %s',
    async (line) => {
      const isJson = line !== '",';
      expect(Object.keys((await ndjson(line)).counts)).toEqual([
        !isJson ? 'not-json' : line === '{}' ? 'missing' : 'wrong-type',
      ]);
    },
  );
  test('that show at their ends that they are none are not parsed: an error thrown costs more than many lines', async () => {
    const lines = ['{text:1}', "{ 'a':1}", '{"text":"Un"', '{"text":"Un",}', '["Un" , ]', '[1', '"', '"Un', 'Un', '{'];
    let parsed = 0;
    const { parse } = JSON;
    JSON.parse = (text) => {
      parsed++;
      return parse(text);
    };
    try {
      const { counts } = await ndjson(`${lines.join('\n')}\n{"text":"Un"}\n`, { samples: 0 });
      expect([counts, parsed]).toEqual([{ 'not-json': lines.length }, 1]);
    } finally {
      JSON.parse = parse;
    }
  });
  test('that are no JSON and nested too deep are told without looking for the reason', async () => {
    const { told } = await ndjson('['.repeat(1_000));
    expect(told).toMatchObject([{ code: 'not-json', params: { reason: 'value-expected', found: '['.repeat(20) } }]);
  });
  test('tell what could not be decoded', async () => {
    expect((await ndjson('{"text":"Sant\uFFFD"}\n')).told).toMatchObject([
      { code: 'undecoded-text', severity: 'warning', position: { line: 1, column: 1 }, params: { encoding: 'utf-8' } },
    ]);
  });
});

describe('issues of rows', () => {
  test('are told as samples of each code, and all counted', async () => {
    const text = `text;votes\n${'Un;x\n'.repeat(5)}${';3\n'.repeat(4)}`;
    const told = async (samples?: number) => {
      const { issues, counts } = await read(text, samples === undefined ? {} : { samples });
      expect(counts).toEqual({ 'number-as-text': 5, missing: 4 });
      return issues.length;
    };
    expect([await told(2), await told(0), await told()]).toEqual([4, 0, 9]);
    const many = await ndjson('{\n'.repeat(30));
    expect([many.issues.length, many.counts]).toEqual([20, { 'not-json': 30 }]);
  });
  test('say row and column, or line, in words', async () => {
    const [cell] = (await read('text;votes\nUn;x\n')).issues;
    const [row] = (await read('text;theme\nUn\n')).issues;
    const [heading] = (await read('text;zzzzz\n')).issues;
    const [line] = (await ndjson('{\n')).issues;
    expect([cell?.place, row?.place, line?.place]).toEqual(['row 2, column "votes"', 'row 2', 'line 1']);
    expect(heading?.place).not.toMatch(/\d/);
    expect(heading?.position).toBeUndefined();
  });
});

describe('a text without end', () => {
  // Longer than any text of the language can be: whoever kept it whole would fail.
  const piece = 'x'.repeat(20_000_000);
  const pieces = (behind: string) => [...Array.from({ length: 30 }, () => piece), behind];

  test('in one line is told as a line that is too long, of which only the start is kept', async () => {
    const { counts, accepted } = await ndjson(pieces('\n{"text":"Un"}\n'));
    expect([counts, accepted]).toEqual([{ 'row-too-long': 1 }, 1]);
  });
  test('in one row is told as a heading without the text', async () => {
    const { counts, rows, rejected } = await read(pieces('\nUn\n'));
    expect([counts, rows, rejected]).toEqual([{ 'unknown-column': 1, 'missing-column': 1 }, 1, 1]);
  });
});

describe('a call', () => {
  test('without a callback counts what is read', async () => {
    for (const [format, text] of [
      ['csv', 'text;theme\nUn;x\n;y\n'],
      ['ndjson', '{"text":"Un"}\n{}\n'],
    ] as const)
      expect(await parseContributions([text], { format })).toMatchObject({ rows: 2, accepted: 1, rejected: 1 });
  });
  test('waits for what takes time, and hands on what fails', async () => {
    const order: string[] = [];
    await parseContributions(['text\nUn\n', 'Deux\n'], {
      format: 'csv',
      onContribution: async ({ text }) => {
        await Promise.resolve();
        order.push(text);
      },
    });
    expect(order).toEqual(['Un', 'Deux']);
    const failing = parseContributions(['text\nUn\n'], {
      format: 'csv',
      onContribution: () => Promise.reject(new Error('voulu')),
    });
    await expect(failing).rejects.toThrow('voulu');
  });
  test.each<[string, unknown, object, string]>([
    ['no source', 5, { format: 'csv' }, 'an iterable, sync or async'],
    ['no format', ['x'], {}, "format 'ndjson' or 'csv'"],
    ['no options', ['x'], undefined as never, "format 'ndjson' or 'csv'"],
    ['another format', ['x'], { format: 'xlsx' }, "format 'ndjson' or 'csv'"],
    [
      'an encoding that nobody knows',
      ['x'],
      { format: 'csv', encoding: 'klingon' },
      'an encoding that TextDecoder knows',
    ],
    ['pieces that are no text', [5], { format: 'csv' }, 'an iterable of texts or Uint8Arrays'],
  ])('with %s says what is expected', async (_, source, options, expected) => {
    await expect(parseContributions(source as never, options as never)).rejects.toThrow(expected);
    await expect(parseContributions(source as never, options as never)).rejects.toThrow('parseContributions');
  });
  test('with a spreadsheet says so, and reads no rows', async () => {
    const zip = new Uint8Array([0x50, 0x4b, 3, 4, ...Array.from({ length: 40 }, () => 0)]);
    const report = await read([zip]);
    expect(report.told).toMatchObject([{ code: 'not-text', path: [0], params: { wanted: 'CSV' } }]);
    expect([report.rows, report.taken.length]).toEqual([0, 0]);
    // Nothing was read that would say what stands between cells.
    expect(report.conventions).toEqual({ format: 'csv', columns: {} });
  });
});
