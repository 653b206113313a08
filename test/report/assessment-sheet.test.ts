import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseDocx, renderDocx } from '../../src/document/docx.ts';
import { type DocumentNode, doc, p, parseHtml, renderHtml, table } from '../../src/document/index.ts';
import { assessmentSheet, assessmentTable, type FilledSheet, readAssessments } from '../../src/report/index.ts';
import { type Alternative, definePrioritisation, type PrioritisationModel } from '../../src/scoring/index.ts';
import { readTable, type Table, type TableContent, writeTable } from '../../src/tables/index.ts';
import { xlsx } from '../../src/tables/xlsx.ts';

const model = definePrioritisation({
  id: 'demo',
  title: { fr: 'Priorités du contrat', en: 'Priorities of the contract' },
  criteria: [
    {
      id: 'equity',
      label: { fr: 'Équité', en: 'Equity' },
      description: { fr: 'Qui est atteint ?', en: 'Who is reached?' },
      direction: 'max',
      weight: 617,
      scale: {
        levels: [
          { value: 1, label: { fr: 'creuse les écarts', en: 'widens gaps' } },
          { value: 3, label: { fr: 'ne change rien', en: 'changes nothing' } },
          { value: 5, label: { fr: 'atteint les plus éloignés', en: 'reaches the furthest first' } },
        ],
      },
    },
    {
      id: 'delay',
      label: { fr: 'Délai', en: 'Delay' },
      direction: 'min',
      weight: 383,
      scale: { min: 0, max: 2000, unit: { fr: 'jours', en: 'days' } },
    },
  ],
});
const projects = [{ id: 'P4', label: { fr: 'Équipe mobile', en: 'Mobile team' } }, { id: 'P5' }];

const row = (project: string, ...cells: string[]) => [project, ...cells];
const filled = (...rows: string[][]): DocumentNode =>
  doc({ title: 'Feuille', language: 'fr' }, [
    p('Évaluateur (fonction) : ARS'),
    table([['Projet', 'Équité', 'Délai'], ...rows]),
  ]);
const read = (tree: DocumentNode | readonly DocumentNode[]) => readAssessments(tree, model, projects, { locale: 'en' });

async function throughWord(tree: DocumentNode): Promise<DocumentNode> {
  const reading = await parseDocx(await renderDocx(tree));
  if (!reading.success) throw new Error('no Word file');
  return reading.data;
}

function throughHtml(tree: DocumentNode): DocumentNode {
  const reading = parseHtml(renderHtml(tree));
  if (!reading.success) throw new Error('no HTML');
  return reading.data;
}

function throughTable(sheet: TableContent, format: 'csv' | typeof xlsx, locale: 'fr' | 'en' | 'de' = 'fr'): Table {
  const bytes = writeTable(sheet, { format, locale });
  const reading = readTable(bytes, { locale, ...(format === 'csv' ? {} : { format }) });
  if (!reading.success) throw new Error(reading.issues[0]?.message);
  return reading.data;
}

/** The tree with answers in its fields, as somebody types them. */
function answered(node: unknown, answers: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(node)) return node.map((one) => answered(one, answers));
  if (typeof node !== 'object' || node === null) return node;
  const { type, name } = node as { readonly type?: string; readonly name?: string };
  const value = type === 'field' && name !== undefined ? answers[name] : undefined;
  if (value !== undefined) return { ...node, value };
  return Object.fromEntries(Object.entries(node).map(([key, part]) => [key, answered(part, answers)]));
}

/**
 * What LibreOffice leaves of a Word file that it saved as OpenDocument and read again: controls for text are plain text, lists to choose
 * from have lost their names.
 */
function withoutControls(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const xml = strFromU8(files['word/document.xml'] as Uint8Array);
  const left = xml.replace(/<w:sdt>.*?<\/w:sdt>/gs, (control) =>
    control.includes('<w:dropDownList')
      ? control.replace(/<w:(alias|tag|id) [^>]*\/>/g, '')
      : (/<w:sdtContent>(.*)<\/w:sdtContent>/s.exec(control)?.[1] ?? ''),
  );
  expect(left.match(/<w:sdt>/g)?.length).toBeLessThan(xml.match(/<w:sdt>/g)?.length ?? 0);
  return zipSync({ ...files, 'word/document.xml': strToU8(left) });
}

describe('the sheet of an assessor for a spreadsheet', () => {
  it('is blank, with the scales as notes and levels to choose from, and hides the weights', () => {
    const sheet = assessmentTable(model, projects, { locale: 'en' });
    expect(sheet.columns.map(({ name }) => name)).toEqual(['Project', 'Equity', 'Delay', 'Assessor (office)']);
    expect(sheet.columns[1]).toMatchObject({
      choices: ['1 – widens gaps', '3 – changes nothing', '5 – reaches the furthest first'],
      note: 'From 1 to 5. More is better. 1: widens gaps 3: changes nothing 5: reaches the furthest first',
    });
    expect(JSON.stringify(sheet)).not.toMatch(/617|383/);
    const { scores, issues } = readAssessments(throughTable(sheet, xlsx), model, projects, { locale: 'en' });
    expect(scores).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['assessment-assessor-missing']);
  });

  it('is read with the words that were chosen, for several assessors one below the other', () => {
    const sheet = assessmentTable(model, projects, { assessor: 'ARS' });
    const rows = [
      ['P4 – Équipe mobile', '5 – atteint les plus éloignés', 12.345, 'ARS'],
      ['P5', 3, 'bientôt', null],
      ['P4', '1 – creuse les écarts', 1200, 'CPTS'],
      ['P5', null, 0, 'CPTS'],
    ];
    const table = throughTable({ ...sheet, rows }, xlsx);
    const { assessors, scores, issues } = readAssessments(table, model, projects, { locale: 'en' });
    expect(assessors).toEqual(['ARS', 'CPTS']);
    expect(
      scores.map(({ assessor, alternative, criterion, value }) => [assessor, alternative, criterion, value]),
    ).toEqual([
      ['ARS', 'P4', 'equity', 5],
      ['ARS', 'P4', 'delay', 12.345],
      ['ARS', 'P5', 'equity', 3],
      ['CPTS', 'P4', 'equity', 1],
      ['CPTS', 'P4', 'delay', 1200],
      ['CPTS', 'P5', 'delay', 0],
    ]);
    expect(issues.map(({ code, place }) => [code, place])).toEqual([
      ['assessment-not-a-number', 'sheet of ARS, row P5, column Delay'],
    ]);
  });
});

describe('the sheet of an assessor', () => {
  it('is blank: every cell is absent, and only the assessor is asked for', async () => {
    for (const tree of [assessmentSheet(model, projects), throughHtml(assessmentSheet(model, projects))]) {
      const { scores, issues } = read(tree);
      expect(scores).toEqual([]);
      expect(issues.map(({ code }) => code)).toEqual(['assessment-assessor-missing']);
    }
    const { scores, issues } = read(await throughWord(assessmentSheet(model, projects, { assessor: 'ARS' })));
    expect([scores, issues]).toEqual([[], []]);
  });

  it('keeps its answers, and its blanks, where another office program saved it as OpenDocument and back', async () => {
    const answers: Readonly<Record<string, string>> = {
      assessor: 'ARS',
      'score-1-1': '5',
      'score-1-2': '1 234,5',
      'score-2-2': '60',
    };
    const bytes = await renderDocx(answered(assessmentSheet(model, projects), answers) as DocumentNode);
    for (const saved of [bytes, withoutControls(bytes)]) {
      const reading = await parseDocx(saved);
      if (!reading.success) throw new Error('no Word file');
      const { assessors, scores, issues } = read(reading.data);
      expect(issues).toEqual([]);
      expect(assessors).toEqual(['ARS']);
      expect(scores.map(({ alternative, criterion, value }) => [alternative, criterion, value])).toEqual([
        ['P4', 'equity', 5],
        ['P4', 'delay', 1234.5],
        ['P5', 'delay', 60],
      ]);
    }
  });

  it('tells the scales in words and hides the weights', () => {
    const html = renderHtml(assessmentSheet(model, projects, { locale: 'en' }));
    expect(html).toContain('5: reaches the furthest first');
    expect(html).toContain('From 0 to 2000 days. Less is better.');
    expect(html).not.toMatch(/617|383/);
  });

  it('reads what people write, and knows rows and columns by their names', () => {
    const tree = doc({ title: 'x', language: 'en' }, [
      p('Assessor (office): CPTS'),
      table([
        ['Project', 'delay', 'Équité'],
        ['P5', '12,5 jours', 'Ne change rien'],
        ['Équipe mobile', '1200', '5 – reaches the furthest first'],
      ]),
    ]);
    const { assessors, scores, issues } = read(tree);
    expect(issues).toEqual([]);
    expect(assessors).toEqual(['CPTS']);
    expect(scores.map(({ alternative, criterion, value }) => [alternative, criterion, value])).toEqual([
      ['P4', 'equity', 5],
      ['P4', 'delay', 1200],
      ['P5', 'equity', 3],
      ['P5', 'delay', 12.5],
    ]);
  });

  it('says where something cannot be read, and counts nothing in its place', () => {
    const { scores, issues } = read(filled(row('P4', '7', '1,250'), row('P5', 'bien', '')));
    expect(scores).toEqual([]);
    expect(issues.map(({ code, place }) => [code, place])).toEqual([
      ['assessment-outside-scale', 'sheet of ARS, row P4, column Equity'],
      ['assessment-two-readings', 'sheet of ARS, row P4, column Delay'],
      ['assessment-not-a-number', 'sheet of ARS, row P5, column Equity'],
    ]);
    expect(issues[1]?.message).toBe(
      '"1,250" can be read as 1.25 / 1250, the cell stays empty: write the number without thousands separators.',
    );
    expect(issues[0]?.path).toEqual(['ARS', 'P4', 'equity']);
  });

  it('counts a score that is no level and says so', () => {
    const { scores, issues } = read(filled(row('P4', '3,5', '0'), row('P5', '1', '0')));
    expect(scores[0]?.value).toBe(3.5);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['assessment-not-a-level', 'warning']]);
  });

  it('names rows and columns that nobody knows, and cells that are not there', () => {
    const tree = doc({ title: 'x', language: 'fr' }, [
      p('Évaluateur (fonction) : ARS'),
      table([
        ['Projet', 'Équitee', 'Remarque', 'Délai'],
        ['P4', '3', '', '10'],
        ['Autre', '3', '', '10'],
      ]),
    ]);
    const { scores, issues } = read(tree);
    expect(scores.map(({ value }) => value)).toEqual([10]);
    expect(issues.map(({ code }) => code)).toEqual([
      'assessment-column-unknown',
      'assessment-column-unknown',
      'assessment-row-unknown',
      'assessment-cells-missing',
    ]);
    expect(issues[0]?.message).toContain('Correct the name ("Équité"?)');
    expect(issues[3]?.params).toMatchObject({ count: 3 });
  });

  it('takes one cell that is filled twice only when both say the same', () => {
    expect(read(filled(row('P4', '3', ''), row('P4', '3', ''), row('P5', '', ''))).scores).toHaveLength(1);
    const { scores, issues } = read(filled(row('P4', '3', ''), row('P4', '5', ''), row('P5', '', '')));
    expect(scores).toEqual([]);
    expect(issues[0]).toMatchObject({ code: 'assessment-twice', place: 'sheet of ARS, row P4, column Equity' });
  });

  it('keeps sheets apart: one assessor, one sheet', () => {
    const { assessors, scores, issues } = read([
      filled(row('P4', '3', '1'), row('P5', '', '')),
      filled(row('P4', '5', '1'), row('P5', '', '')),
    ]);
    expect(assessors).toEqual(['ARS']);
    expect(scores.map(({ value }) => value)).toEqual([3, 1]);
    expect(issues.map(({ code }) => code)).toEqual(['assessment-assessor-twice']);
  });

  it('says when there is no table of scores', () => {
    const { issues } = read(doc({ title: 'x', language: 'fr' }, [p('Évaluateur (fonction) : ARS')]));
    expect(issues.map(({ code, place }) => [code, place])).toEqual([['assessment-no-table', 'sheet of ARS']]);
  });

  it('refuses what is no list of projects, two with one id, and given scores of nobody', () => {
    expect(() => assessmentSheet(model, 'P4' as never)).toThrow(/list of alternatives/);
    expect(() => assessmentSheet(model, [{ id: 'P4' }, { id: 'P4' }])).toThrow(/id of its own at alternatives\[1\]/);
    expect(() => assessmentSheet(model, [{ id: 'P4', title: 'Bus' } as never])).toThrow(/title/);
    expect(() => assessmentSheet(model, projects, { scores: 'given' })).toThrow(/whose scores/);
    expect(() => readAssessments('x' as never, model, projects)).toThrow(/tree of a document/);
  });
});

/** Models whose names, scales and numbers are as odd as people make them. */
function problems(): fc.Arbitrary<{ model: PrioritisationModel; alternatives: Alternative[] }> {
  const word = fc.constantFrom(
    'Équité',
    'Délai',
    'Coût & effet',
    'Note (2)',
    'Projet',
    'Échelle',
    'A – B',
    '',
    'Critère',
  );
  const scale = fc.oneof(
    fc.constant({ min: 1, max: 5 }),
    fc.constant({ min: -10, max: 3000, unit: 'jours' }),
    fc.constant({
      levels: [
        { value: 0.5, label: 'bas' },
        { value: 2, label: 'haut' },
      ],
    }),
    fc.constant({ min: 0, max: 100, unit: '%' }),
  );
  return fc
    .record({
      scales: fc.array(scale, { minLength: 1, maxLength: 8 }),
      labels: fc.array(word, { minLength: 20, maxLength: 20 }),
      rows: fc.integer({ min: 1, max: 4 }),
    })
    .chain(({ scales, labels, rows }) => {
      const built: PrioritisationModel = {
        id: 'any',
        title: 'Any',
        criteria: scales.map((one, j) => ({
          id: `c${j}`,
          label: labels[j] || `Critère ${j}`,
          direction: 'max',
          weight: 1,
          scale: one,
        })),
      };
      const value = (one: (typeof scales)[number]) =>
        'levels' in one
          ? fc.constantFrom(0.5, 2)
          : fc.oneof(
              fc.integer({ min: Math.max(one.min, -10), max: one.max }),
              fc.integer({ min: one.min * 1000, max: one.max * 1000 }).map((thousandth) => thousandth / 1000),
              fc.double({ min: one.min, max: one.max, noNaN: true }),
            );
      const cells = fc.tuple(...scales.map((one) => fc.option(value(one), { nil: null })));
      return fc.array(cells, { minLength: rows, maxLength: rows }).map((given) => ({
        model: built,
        alternatives: given.map((line, i) => ({
          id: `P${i}`,
          label: labels[10 + i] ?? '',
          scores: line.flatMap((one, j) =>
            one === null
              ? []
              : [{ criterion: `c${j}`, assessor: 'A', value: one + 0, provenance: 'assessed' as const }],
          ),
        })),
      }));
    });
}

describe('what was filled is what is read', () => {
  const check = (given: { model: PrioritisationModel; alternatives: Alternative[] }, tree: FilledSheet) => {
    const { alternatives, issues } = readAssessments(tree, given.model, given.alternatives);
    expect(issues).toEqual([]);
    expect(alternatives).toEqual(given.alternatives);
  };
  const sheetOf = (given: { model: PrioritisationModel; alternatives: Alternative[] }, locale: 'fr' | 'en' | 'de') =>
    assessmentSheet(given.model, given.alternatives, { assessor: 'A', scores: 'given', locale });
  const locales = fc.constantFrom('fr' as const, 'en' as const, 'de' as const);

  it('in the tree and through HTML', () => {
    fc.assert(
      fc.property(problems(), locales, (given, locale) => {
        check(given, sheetOf(given, locale));
        check(given, throughHtml(sheetOf(given, locale)));
      }),
      { numRuns: 150 },
    );
  });

  it('through a workbook and through CSV', () => {
    fc.assert(
      fc.property(problems(), locales, fc.constantFrom('csv' as const, xlsx), (given, locale, format) => {
        const sheet = assessmentTable(given.model, given.alternatives, { assessor: 'A', scores: 'given', locale });
        check(given, throughTable(sheet, format, locale));
      }),
      { numRuns: 100 },
    );
  });

  it('through Word', async () => {
    await fc.assert(
      fc.asyncProperty(problems(), locales, async (given, locale) =>
        check(given, await throughWord(sheetOf(given, locale))),
      ),
      { numRuns: 25 },
    );
  });
});
