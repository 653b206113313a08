import type { Locale } from '../../i18n/index.ts';
import { defined } from '../../internal/defined.ts';
import type { Plan } from '../../model/index.ts';
import { type MatchedColumn, matchNames } from '../match-columns.ts';
import type { TableProfile } from '../profile.ts';
import type { CellContent, TableContent } from '../sheet.ts';
import type { TableFinding } from '../table-issue.ts';
import { notWritten } from './not-written.ts';
import { type RowReader, type RowSubject, rowsOfPlan, saidAsJson } from './plan-rows.ts';
import { memoryOf, type RowMemory, type TableMemory } from './row-memory.ts';

/** A plan as the rows of a foreign table: the columns of the table that it was made of, in their order and with its words, else those of the profile. */
export function tableOfRows(
  plan: Plan,
  profile: TableProfile,
  locale: Locale,
): { readonly content: TableContent; readonly findings: readonly TableFinding[] } {
  const memory = memoryOf(plan, profile);
  const columns = columnsOf(profile, memory);
  const read = rowsOfPlan(plan, profile, columns, locale);
  const known = (memory?.rows ?? []).map((row) => rowOf(row, columns, read));
  const there = new Set((memory?.rows ?? []).map(({ project, step }) => `${project}\u0000${step ?? ''}`));
  const steps = columns.some((column) => column.profile?.field === 'step');
  const fresh = plan.projects
    .flatMap(({ id, nextSteps }): readonly RowSubject[] => [
      { project: id },
      ...(steps ? nextSteps.map((_, step) => ({ project: id, step })) : []),
    ])
    .filter(
      ({ project, step }) =>
        !there.has(`${project}\u0000${step ?? ''}`) && (step !== undefined || !stepsOf(memory, project)),
    );
  const rows = [...known, ...fresh.map((subject) => columns.map((column) => read(subject, column).content()))];
  return {
    content: {
      name: 'Plan',
      title: plan.title,
      columns: columns.map((column) => ({ name: column.name, ...choicesOf(column, profile) })),
      rows,
    },
    findings: notWritten(plan, profile, SHOWN, steps),
  };
}

/** A table may have rows for the steps of a project and none for itself. */
function stepsOf(memory: TableMemory | undefined, project: string): boolean {
  return memory?.rows.some((row) => row.project === project) ?? false;
}

function columnsOf(profile: TableProfile, memory: TableMemory | undefined): readonly MatchedColumn[] {
  const names = profile.columns.flatMap(({ field, names: [first, ...others] }) =>
    // Several columns of one meaning, such as the first and the second funder, have a name each.
    field === 'funder' ? [first, ...others] : [first],
  );
  const columns =
    memory?.columns ?? names.filter((name) => name !== undefined).map((name, i) => ({ column: i + 1, name }));
  return matchNames(columns, profile);
}

/** The words of the row where they still say what the plan says; else the plan's. */
function rowOf(
  { project, step, texts = {}, written = {} }: RowMemory,
  columns: readonly MatchedColumn[],
  read: RowReader,
): readonly CellContent[] {
  return columns.map((column) => {
    const { key } = column;
    if (Object.hasOwn(texts, key)) return texts[key] ?? null;
    if (project === undefined) return null;
    const found = read({ project, ...defined({ step }) }, column);
    const own = Object.hasOwn(written, key) ? written[key] : undefined;
    return own !== undefined && own[1] === saidAsJson(found) ? own[0] || null : found.content();
  });
}

function choicesOf(
  { profile: column }: MatchedColumn,
  { states, priorities = {} }: TableProfile,
): { readonly choices?: readonly string[]; readonly open?: true } {
  const words = column?.field === 'state' ? states : column?.field === 'priority' ? priorities : {};
  return Object.keys(words).length === 0 ? {} : { choices: Object.keys(words), open: true };
}

/** Collections of a plan that rows of projects show. */
const SHOWN: ReadonlySet<string> = new Set([
  'projects',
  'orientations',
  'budgetLines',
  'organisations',
  'territories',
  'publishers',
  'notes',
]);
