import { type Issue, type KeysOf, requireKeys } from '../../errors/index.ts';
import type { Plan } from '../../model/index.ts';
import { type AuditPlanOptions, auditPlan, type PlanReading, reachesLevel } from '../../validation/index.ts';
import { describeIssues } from './describe-issues.ts';
import type { MatcherAnswer } from './matcher.ts';

/** What an audit must come to. Beside these, whatever `auditPlan` takes. */
export interface AuditExpectation extends AuditPlanOptions {
  /** How many warnings are allowed; any number when left out. */
  readonly maxWarnings?: number;
}
const EXPECTATION: KeysOf<AuditExpectation> = {
  locale: true,
  asOf: true,
  rules: true,
  level: true,
  maxIssues: true,
  maxWarnings: true,
};

/** Whether a plan, or what reading one gave, has no error, no more warnings than allowed, and reaches the level, where one is given. */
export function toPassAudit(received: unknown, expectation: AuditExpectation = {}): MatcherAnswer {
  requireKeys('toPassAudit', 'its options', expectation, EXPECTATION);
  const { maxWarnings = Number.POSITIVE_INFINITY, ...options } = expectation;
  const { read, issues, reached } = judged(received, options);
  const errors = issues.filter(({ severity }) => severity === 'error');
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  const faults = [
    ...(read ? [] : ['the plan could not be read in full']),
    ...(errors.length > 0 ? [`${errors.length} errors`] : []),
    ...(warnings.length > maxWarnings ? [`${warnings.length} warnings, at most ${maxWarnings} allowed`] : []),
    ...(reached.missing.length > 0 ? [`level ${options.level} is not reached: ${reached.missing.join('; ')}`] : []),
  ];
  const told = warnings.length > maxWarnings ? [...errors, ...warnings] : errors;
  return {
    pass: faults.length === 0,
    message: () =>
      faults.length === 0
        ? `expected the audit to find an error, found:\n${describeIssues(issues)}`
        : `expected the plan to pass its audit: ${faults.join(', ')}\n${describeIssues(told)}`,
  };
}

/** What an audit says, in what counts here. */
interface Judged {
  readonly read: boolean;
  readonly issues: readonly Issue[];
  readonly reached: { readonly missing: readonly string[] };
}

function judged(received: unknown, options: AuditPlanOptions): Judged {
  const reading = isReading(received) ? received : undefined;
  const nothing = reading !== undefined && !reading.success && reading.partial === undefined;
  if (nothing) return { read: false, issues: reading.issues, reached: { missing: [] } };
  const { issues, completeness } = auditPlan(reading ?? (received as Plan), options);
  const { level } = options;
  const isReached =
    level === undefined || (completeness.level !== undefined && reachesLevel(completeness.level, level));
  return {
    read: reading === undefined || reading.success,
    issues: [...(reading?.issues ?? []), ...issues],
    reached: { missing: isReached ? [] : completeness.missing.map(({ what }) => what) },
  };
}

function isReading(value: unknown): value is PlanReading {
  return typeof value === 'object' && value !== null && 'success' in value && 'issues' in value;
}
