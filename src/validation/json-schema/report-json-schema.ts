import * as z from 'zod/mini';
import { LOCALES } from '../../i18n/index.ts';
import { CLAIM_KINDS, CLAIM_VERDICTS } from '../../model/index.ts';
import { REPORT_VERSION } from '../audit-report.ts';
import { COMPLETENESS_LEVELS } from '../completeness-level.ts';
import { JSON_SCHEMA_DIALECT, type JsonSchema, jsonSchemaOf } from './json-schema-of.ts';

/** The form of a report; made when it is asked for, so that programs which never ask do not carry it. */
function reportForm() {
  const Severity = z.enum(['error', 'warning', 'info']);
  const Level = z.enum(COMPLETENESS_LEVELS);
  const Category = z.enum([
    'references',
    'duplicates',
    'completeness',
    'consistency',
    'vocabulary',
    'dates',
    'budget',
    'territories',
    'privacy',
    'claims',
  ]);
  const Count = z.int().check(z.minimum(0));

  const IssueForm = z.strictObject({
    code: z.string(),
    severity: Severity,
    path: z.array(z.union([z.string(), z.int().check(z.minimum(0))])),
    message: z.string(),
    place: z.string(),
    params: z.record(z.string(), z.unknown()),
    position: z.optional(z.record(z.string(), z.union([z.number(), z.string()]))),
  });

  const GroupForm = z.strictObject({
    code: z.string(),
    severity: Severity,
    category: Category,
    count: Count,
    message: z.string(),
    subjects: z.array(z.string()),
    docs: z.string(),
  });

  const ClaimValueForm = z.strictObject({
    key: z.string(),
    value: z.union([z.number(), z.string()]),
    unit: z.optional(z.string()),
    qualifier: z.optional(z.string()),
  });

  const VerdictForm = z.strictObject({
    id: z.string(),
    kind: z.enum(CLAIM_KINDS),
    verdict: z.enum(CLAIM_VERDICTS),
    how: z.enum(['computed', 'judged']),
    statement: z.string(),
    recomputed: z.array(ClaimValueForm),
    stated: z.array(ClaimValueForm),
    difference: z.optional(ClaimValueForm),
    rounding: z.optional(z.string()),
    likelyCause: z.optional(
      z.strictObject({
        code: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number()])),
        message: z.string(),
      }),
    ),
    missing: z.array(z.string()),
    reason: z.optional(z.string()),
    message: z.string(),
  });

  const completenessShape = {
    level: z.optional(Level),
    next: z.optional(Level),
    missing: z.array(z.strictObject({ code: z.string(), level: Level, what: z.string(), why: z.string() })),
  };

  return z.strictObject({
    reportVersion: z.string(),
    plan: z.strictObject({ id: z.optional(z.string()), title: z.optional(z.string()), formatVersion: z.string() }),
    issues: z.array(IssueForm),
    groups: z.array(GroupForm),
    counts: z.strictObject({
      total: Count,
      bySeverity: z.strictObject({ error: Count, warning: Count, info: Count }),
      byCategory: z.record(z.string(), Count),
      byRule: z.record(z.string(), Count),
    }),
    claims: z.array(VerdictForm),
    completeness: z.strictObject({
      ...completenessShape,
      projects: z.array(z.strictObject({ id: z.string(), title: z.string(), ...completenessShape })),
    }),
    conventions: z.strictObject({
      locale: z.enum(LOCALES),
      asOf: z.optional(z.string()),
      level: Level,
      rules: z.array(
        z.strictObject({
          code: z.string(),
          severity: Severity,
          category: Category,
          level: Level,
          docs: z.string(),
          options: z.record(z.string(), z.unknown()),
        }),
      ),
    }),
  });
}

/**
 * The JSON Schema of the reports that `auditPlan` gives.
 *
 * @example
 * ```ts
 * import { reportJsonSchema } from 'plan-sante/validation';
 * console.log(reportJsonSchema()['title']); // AuditReport
 * ```
 */
export function reportJsonSchema(): JsonSchema {
  return {
    $schema: JSON_SCHEMA_DIALECT,
    $id: `urn:plan-sante:report:${REPORT_VERSION}`,
    title: 'AuditReport',
    description: `What an audit says about a plan, form ${REPORT_VERSION}`,
    ...jsonSchemaOf(reportForm()),
  };
}
