import { type Issue, PlanSanteError } from '../../errors/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { append } from '../../internal/append.ts';
import { defined } from '../../internal/defined.ts';
import { nearest } from '../../internal/text.ts';
import {
  annotateTable,
  defineProfile,
  draftProfile,
  type PlanFromTable,
  type ProfileDraft,
  planFromTable,
  planSante,
  profileOfTable,
  readTable,
  type Table,
  type TableFormat,
  type TableProfile,
  tableFromPlan,
  tableProfiles,
  writeTable,
} from '../../tables/index.ts';
import { ods, xlsx } from '../../tables/xlsx.ts';
import { BadCall, type Call, type Command, type ExitCode } from '../command.ts';
import { jsonText } from '../json-text.ts';
import { BUNDLED, loadPlan } from '../load-plan.ts';
import { printIssues } from '../print-issues.ts';
import { readNamed } from '../read-named.ts';
import { say } from '../say.ts';
import type { Terminal } from '../terminal.ts';

export const convert: Command = {
  usage: 'convert TABLE [--profile NAME|FILE.json] [--draft FILE] [--out FILE]  |  convert PLAN --out FILE.xlsx',
  maximumArguments: 1,
  options: {
    profile: {
      type: 'string',
      value: 'NAME|FILE.json',
      help: 'convert.profile',
      facts: { profiles: Object.keys(tableProfiles) },
    },
    draft: {
      type: 'string',
      value: 'FILE',
      help: 'convert.draft',
    },
    sheet: {
      type: 'string',
      value: 'NAME',
      help: 'convert.sheet',
    },
    'header-row': { type: 'string', value: 'NUMBER', help: 'convert.header-row' },
    'date-order': {
      type: 'string',
      value: 'dmy|mdy',
      help: 'convert.date-order',
    },
    out: {
      type: 'string',
      value: 'FILE',
      help: 'convert.out',
    },
    annotate: {
      type: 'string',
      value: 'FILE',
      help: 'convert.annotate',
    },
  },
  async run(call, terminal) {
    const [name] = call.arguments;
    if (name === undefined) throw new BadCall('which-table');
    const asked = await profileOf(call.text('profile'), terminal);
    if (BUNDLED.has(name) || /\.(?:json|ya?ml)$/i.test(name)) return writePlan(call, terminal, name, asked);
    const bytes = await readNamed('convert', name, terminal);
    const sheet = call.text('sheet');
    const headerRow = rowOf(call.text('header-row'));
    const format = formatOf(name, bytes);
    const reading = readTable(bytes, {
      locale: call.locale,
      format,
      ...defined({ profile: asked, sheet, headerRow }),
    });
    if (!reading.success) return answer(call, terminal, name, reading.issues);
    const order = orderOf(call.text('date-order'));
    const file = call.text('draft');
    const draft = asked === undefined ? draftOf(reading.data, call.locale, file !== undefined) : undefined;
    if (file !== undefined && draft?.profile !== undefined) await terminal.writeFile(file, jsonText(draft.profile));
    const profile = asked ?? draft?.profile;
    const made = planFromTable(reading.data, {
      locale: call.locale,
      ...defined({ profile, dateOrder: order }),
    });
    const out = call.text('out');
    if (out !== undefined && made.data !== undefined) await terminal.writeFile(out, jsonText(made.data));
    const issues = [...reading.issues, ...(draft?.issues ?? []), ...made.issues];
    const annotate = call.text('annotate');
    if (annotate !== undefined) {
      if (format === ods) throw new BadCall('annotate-ods');
      const annotated = annotateTable(bytes, reading.data, issues, { format, locale: call.locale });
      if (annotated.success) await terminal.writeFile(annotate, annotated.data);
      append(issues, annotated.issues);
    }
    return answer(call, terminal, name, issues, reading.data, made, draft);
  },
};

/** A plan as a workbook of ours, or as the table of the profile that the call names. */
async function writePlan(call: Call, terminal: Terminal, name: string, asked?: TableProfile): Promise<ExitCode> {
  const out = call.text('out');
  const profile = asked ?? planSante;
  if (out === undefined || !/\.(?:xlsx|csv)$/i.test(out)) throw new BadCall('where-to');
  const isCsv = /\.csv$/i.test(out);
  if (isCsv && profile.collections === true) throw new BadCall('several-sheets');
  const { result } = await loadPlan(call, terminal, name);
  if (!result.success) return answer(call, terminal, name, result.issues);
  const { data, issues } = tableFromPlan(result.data, { profile, locale: call.locale });
  await terminal.writeFile(out, writeTable(data, { format: isCsv ? 'csv' : xlsx, locale: call.locale }));
  if (call.json) terminal.out(jsonText({ converted: true, profile: profile.id, issues }));
  else printIssues(issues, name, call.locale, terminal);
  return 0;
}

/** Fewer columns with a meaning may be chance: a list of telephone numbers has names too. */
const LEAST_RECOGNISED = 3;

/** A profile for a table that none of ours knows, where it looks like a board at all, or the call asks for one. */
function draftOf(table: Table, locale: Locale, wanted: boolean): ProfileDraft | undefined {
  if (!wanted && profileOfTable(table) !== undefined) return undefined;
  const draft = draftProfile(table, { locale });
  return wanted || (draft.profile !== undefined && draft.recognised >= LEAST_RECOGNISED) ? draft : undefined;
}

function answer(
  call: Call,
  terminal: Terminal,
  name: string,
  issues: readonly Issue[],
  table?: Table,
  made?: PlanFromTable,
  draft?: ProfileDraft,
): ExitCode {
  const failed = made?.data === undefined || issues.some(({ severity }) => severity === 'error');
  if (call.json) terminal.out(jsonText(asJson(failed, issues, table, made, draft)));
  else {
    if (draft?.profile !== undefined) {
      const params = { count: draft.recognised, columns: draft.columns.length };
      terminal.out(`${say('profile-drafted', params, call.locale)}\n`);
    }
    if (table !== undefined && made !== undefined) tell(call, terminal, table, made);
    printIssues(issues, name, call.locale, terminal);
  }
  return failed ? 1 : 0;
}

function asJson(
  failed: boolean,
  issues: readonly Issue[],
  table?: Table,
  made?: PlanFromTable,
  draft?: ProfileDraft,
): unknown {
  return {
    converted: !failed,
    ...(table !== undefined && { chosen: table.chosen, columns: made?.columns ?? table.columns }),
    ...(made !== undefined && { profile: made.profile, counts: made.counts, cells: made.cells }),
    ...(draft !== undefined && { draft: { profile: draft.profile, columns: draft.columns } }),
    issues,
    ...(made?.data !== undefined && { plan: made.data }),
  };
}

function tell(call: Call, terminal: Terminal, { chosen }: Table, made: PlanFromTable): void {
  const { sheet, delimiter, encoding, headerRow } = chosen;
  const params = {
    profile: made.profile ?? '–',
    row: headerRow,
    sheet,
    delimiter: delimiter === '\t' ? 'TAB' : delimiter,
    encoding,
  };
  terminal.out(`${say('table-profile', params, call.locale)}\n`);
  terminal.out(`${say('cells-of-table', { ...made.counts }, call.locale)}\n`);
  if (made.data === undefined) return;
  const { title, projects, measures, indicators } = made.data;
  const counts = {
    projects: projects.length,
    measures: measures.length,
    ...(indicators.length > 0 && { indicators: indicators.length }),
  };
  terminal.out(`${say('plan-read', { title, ...counts }, call.locale)}\n`);
}

async function profileOf(asked: string | undefined, terminal: Terminal): Promise<TableProfile | undefined> {
  if (asked === undefined) return undefined;
  if (asked.endsWith('.json')) return profileInFile(asked, await readNamed('--profile', asked, terminal));
  const profile = Object.hasOwn(tableProfiles, asked) ? tableProfiles[asked] : undefined;
  if (profile !== undefined) return profile;
  const guess = nearest(asked, Object.keys(tableProfiles));
  throw new BadCall('unknown-word', { option: '--profile', asked, guess, known: Object.keys(tableProfiles) });
}

function profileInFile(name: string, bytes: Uint8Array): TableProfile {
  try {
    return defineProfile(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    if (error instanceof PlanSanteError || error instanceof SyntaxError)
      throw new BadCall('profile-refused', { file: name, reason: error.message });
    throw error;
  }
}

function rowOf(asked: string | undefined): number | undefined {
  if (asked === undefined) return undefined;
  if (!/^[1-9]\d{0,6}$/.test(asked)) throw new BadCall('whole-number', { option: '--header-row', asked, least: 1 });
  return Number(asked);
}

function orderOf(asked: string | undefined): 'dmy' | 'mdy' | undefined {
  if (asked === undefined || asked === 'dmy' || asked === 'mdy') return asked;
  throw new BadCall('unknown-word', { option: '--date-order', asked, known: ['dmy', 'mdy'] });
}

/** Workbooks are kept in a zip, those of LibreOffice with their kind first; other files are told apart by the readers. */
function formatOf(name: string, bytes: Uint8Array): 'csv' | TableFormat {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 'csv';
  const start = new TextDecoder('latin1').decode(bytes.subarray(30, 80));
  return /\.ods$/i.test(name) || start.startsWith('mimetypeapplication/vnd.oasis') ? ods : xlsx;
}
