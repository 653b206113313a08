import type { Issue } from '../../errors/index.ts';
import { type Locale, makeIssue, messageLocale, requireOptions, upgradeHints, upgradeTexts } from '../../i18n/index.ts';
import { defined } from '../../internal/defined.ts';
import { type ParsePlanOptions, PLAN, READ_OPTIONS } from '../parse-plan.ts';
import { placeOf } from '../place.ts';
import type { PlanReading } from '../plan-reading.ts';
import { openSink } from '../reading/faults.ts';
import { jsonReader } from '../reading/read-json.ts';
import { MAX_ISSUES, readRoot } from '../reading/read-root.ts';
import { isPlainObject } from '../reading/reader.ts';
import { applyMigration } from './apply-migration.ts';
import { FORMAT_0_9 } from './format-0-9.ts';
import type { Change, Draft, Migration } from './migration.ts';

/** A plan of the format of today, with the account of how it got there. */
export type UpgradeResult = PlanReading & {
  /** The format version that was found; absent when the document states none. */
  readonly from?: string;
  /** What was renamed or converted: nothing of it is lost. Severity `info`; paths are those of the old document. */
  readonly changes: readonly Issue[];
  /** What the format has no place for, or that could not be converted. Severity `warning`. */
  readonly losses: readonly Issue[];
};

/** The migrations, oldest first; each leads to the format of the next. */
const MIGRATIONS: readonly Migration[] = [FORMAT_0_9];

/**
 * Reads a plan of an earlier format version: migrates a copy step by step, tells every change and every loss, and reads the
 * outcome. A plan of today's format goes through unchanged.
 *
 * @example
 * ```ts
 * import { upgradePlan } from 'plan-sante/validation';
 * const old = { formatVersion: '0.9.0', id: 'p', title: 'Plan', budgetLines: [{ id: 'b', title: 'Aide', amountMEur: 1.1 }] };
 * const { success, changes, losses } = upgradePlan(old, { locale: 'en' });
 * console.log(success, changes[0]?.message, losses.length); // true "amountMEur" (1.1) becomes "amount.value" (1100000). 0
 * ```
 */
export function upgradePlan(input: unknown, options: ParsePlanOptions = {}): UpgradeResult {
  requireOptions('upgradePlan', options, READ_OPTIONS);
  const { locale = 'fr', maxIssues = MAX_ISSUES } = options;
  const from = versionOf(input);
  const migrations = migrationsFrom(from);
  if (migrations.length === 0) {
    return {
      ...readRoot(PLAN, { data: input, faults: [] }, options),
      ...defined({ from }),
      changes: [],
      losses: [],
    };
  }
  const sink = openSink(maxIssues);
  const document = jsonReader(input, sink) as Draft;
  const told = migrations.flatMap((migration) => applyMigration(document, migration));
  const inWords = told.map((change) => changeInWords(change, input, locale));
  return {
    ...readRoot(PLAN, { data: document, faults: sink.faults }, options),
    ...defined({ from }),
    changes: inWords.filter(({ severity }) => severity === 'info'),
    losses: inWords.filter(({ severity }) => severity === 'warning'),
  };
}

function versionOf(input: unknown): string | undefined {
  if (!isPlainObject(input)) return undefined;
  try {
    const { formatVersion } = input;
    return typeof formatVersion === 'string' ? formatVersion : undefined;
  } catch {
    return undefined;
  }
}

/** The migrations from a version to today's; none when the version is today's or one that no migration starts from. */
function migrationsFrom(version: string | undefined): readonly Migration[] {
  const start = MIGRATIONS.findIndex(({ from }) => from === version);
  return start < 0 ? [] : MIGRATIONS.slice(start);
}

function changeInWords({ code, path, params }: Change, input: unknown, locale: Locale): Issue {
  const language = messageLocale(locale);
  const { hint } = params;
  const hints: Readonly<Record<string, string>> = upgradeHints[language];
  return makeIssue(
    {
      code: `upgrade-${code}`,
      severity: code.startsWith('lost') ? 'warning' : 'info',
      path,
      place: placeOf(path, input, locale),
      template: upgradeTexts[language][code],
      params,
      ...(typeof hint === 'string' && { words: { hint: hints[hint] ?? '' } }),
    },
    locale,
  );
}
