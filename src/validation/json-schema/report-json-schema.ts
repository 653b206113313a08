import * as z from 'zod/mini';
import { LOCALES } from '../../i18n/index.ts';
import { CLAIM_KINDS, CLAIM_VERDICTS } from '../../model/index.ts';
import { REPORT_VERSION } from '../audit-report.ts';
import { COMPLETENESS_LEVELS } from '../completeness-level.ts';
import { type JsonSchema, jsonSchemaOf, mapDefinitions, type SchemaNode } from './json-schema.ts';

// The forms of a report are made when they are asked for: who imports the entry waits for none of them.

const severity = () => z.enum(['error', 'warning', 'info']);
const level = () => z.enum(COMPLETENESS_LEVELS);
const count = () => z.int().check(z.minimum(0));
const category = () =>
  z.enum([
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

function issueForms() {
  const Issue = z.strictObject({
    code: z.string(),
    severity: severity(),
    path: z.array(z.union([z.string(), count()])),
    message: z.string(),
    place: z.string(),
    params: z.record(z.string(), z.unknown()),
    position: z.optional(z.record(z.string(), z.union([z.number(), z.string()]))),
  });
  const IssueGroup = z.strictObject({
    code: z.string(),
    severity: severity(),
    category: category(),
    count: count(),
    message: z.string(),
    subjects: z.array(z.string()),
    docs: z.string(),
  });
  const SeverityCounts = z.strictObject({ error: count(), warning: count(), info: count() });
  const IssueCounts = z.strictObject({
    total: count(),
    bySeverity: SeverityCounts,
    byCategory: z.record(z.string(), count()),
    byRule: z.record(z.string(), count()),
  });
  return { Issue, IssueGroup, IssueCounts, SeverityCounts };
}

function claimForms() {
  const ClaimValue = z.strictObject({
    key: z.string(),
    value: z.union([z.number(), z.string()]),
    unit: z.optional(z.string()),
    qualifier: z.optional(z.string()),
  });
  const LikelyCause = z.strictObject({
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    message: z.string(),
  });
  const ClaimVerdict = z.strictObject({
    id: z.string(),
    kind: z.enum(CLAIM_KINDS),
    verdict: z.enum(CLAIM_VERDICTS),
    how: z.enum(['computed', 'judged']),
    statement: z.string(),
    recomputed: z.array(ClaimValue),
    stated: z.array(ClaimValue),
    difference: z.optional(ClaimValue),
    rounding: z.optional(z.string()),
    likelyCause: z.optional(LikelyCause),
    missing: z.array(z.string()),
    reason: z.optional(z.string()),
    message: z.string(),
  });
  return { LikelyCause, ClaimVerdict, ClaimValue };
}

function completenessForms() {
  const MissingPart = z.strictObject({ code: z.string(), level: level(), what: z.string(), why: z.string() });
  const shape = { level: z.optional(level()), next: z.optional(level()), missing: z.array(MissingPart) };
  const ProjectCompleteness = z.strictObject({ id: z.string(), title: z.string(), ...shape });
  const PlanCompleteness = z.strictObject({ ...shape, projects: z.array(ProjectCompleteness) });
  return { PlanCompleteness, MissingPart, ProjectCompleteness };
}

function conventionForms() {
  const AppliedRule = z.strictObject({
    code: z.string(),
    severity: severity(),
    category: category(),
    level: level(),
    docs: z.string(),
    options: z.record(z.string(), z.unknown()),
  });
  const AuditConventions = z.strictObject({
    locale: z.enum(LOCALES),
    asOf: z.optional(z.string()),
    level: level(),
    rules: z.array(AppliedRule),
  });
  return { AuditConventions, AppliedRule };
}

/** The form of a report, with the names of its parts. */
function reportForm() {
  const AuditedPlan = z.strictObject({
    id: z.optional(z.string()),
    title: z.optional(z.string()),
    formatVersion: z.string(),
  });
  const parts = { AuditedPlan, ...issueForms(), ...claimForms(), ...completenessForms(), ...conventionForms() };
  const form = z.strictObject({
    reportVersion: z.string(),
    plan: AuditedPlan,
    issues: z.array(parts.Issue),
    groups: z.array(parts.IssueGroup),
    counts: parts.IssueCounts,
    claims: z.array(parts.ClaimVerdict),
    completeness: parts.PlanCompleteness,
    conventions: parts.AuditConventions,
  });
  const names = new Map<SchemaNode, string>(Object.entries(parts).map(([name, part]) => [part, name]));
  return { form, names };
}

/** What each part of a report says. */
const MEANINGS: Readonly<Record<string, { readonly of: string; readonly fields: Readonly<Record<string, string>> }>> = {
  AuditReport: {
    of: `What an audit says about a plan, form ${REPORT_VERSION}.`,
    fields: {
      reportVersion: 'The version of this form.',
      plan: 'The plan that was audited.',
      issues: 'Everything that was found, in the order of the plan.',
      groups: 'The same, one entry for each rule.',
      counts: 'How much was found.',
      claims: 'What computing each claim again led to.',
      completeness: 'What the plan is ready for, and what it lacks for more.',
      conventions: 'What the result depends on: language, day, level, rules.',
    },
  },
  Issue: {
    of: 'One defect of one place, explained.',
    fields: {
      code: 'The permanent code of the defect.',
      severity: 'How grave it is.',
      path: 'The keys to the value in the plan.',
      message: 'What is wrong, what was found and how to mend it.',
      place: 'Where it is, in words.',
      params: 'The facts behind the message, for programs.',
      position: 'Where it stands in the text or table that was read.',
    },
  },
  IssueGroup: {
    of: 'What one rule found.',
    fields: {
      code: 'The code of the rule.',
      severity: 'How grave its findings are.',
      category: 'What the rule looks after.',
      count: 'How often it found something.',
      message: 'What it found, in words.',
      subjects: 'The entities that are concerned.',
      docs: 'Where the rule is explained.',
    },
  },
  IssueCounts: {
    of: 'How much was found.',
    fields: {
      total: 'All issues.',
      bySeverity: 'By severity.',
      byCategory: 'By what the rules look after.',
      byRule: 'By the code of the rule.',
    },
  },
  SeverityCounts: {
    of: 'How many issues there are of each severity.',
    fields: {
      error: 'What stops the use asked for.',
      warning: 'What should be looked at.',
      info: 'What is good to know.',
    },
  },
  AuditedPlan: {
    of: 'The plan that was audited.',
    fields: { id: 'Its identifier.', title: 'Its title.', formatVersion: 'The version of its format.' },
  },
  LikelyCause: {
    of: 'What probably explains a difference.',
    fields: { code: 'Its code.', params: 'The facts behind the message.', message: 'The cause, in words.' },
  },
  PlanCompleteness: {
    of: 'What the plan is ready for, and what it lacks for more.',
    fields: {
      level: 'The level that it reaches.',
      next: 'The level after that.',
      missing: 'What is missing for it.',
      projects: 'The same, project by project.',
    },
  },
  AuditConventions: {
    of: 'What the result depends on.',
    fields: {
      locale: 'The language of the messages.',
      asOf: 'The day on which the plan was looked at.',
      level: 'The level of completeness that was asked for.',
      rules: 'The rules, as they were applied.',
    },
  },
  ClaimVerdict: {
    of: 'What computing a claim again led to.',
    fields: {
      id: 'The claim.',
      kind: 'The kind of claim.',
      verdict: 'The outcome.',
      how: 'Whether it was computed or judged by a person.',
      statement: 'What the document says.',
      recomputed: 'What was computed.',
      stated: 'What the document states.',
      difference: 'How far they lie apart.',
      rounding: 'The rounding under which they agree.',
      likelyCause: 'What probably explains the difference.',
      missing: 'What would be needed to compute it.',
      reason: 'The reason of a verdict given by a person.',
      message: 'The verdict, in words.',
    },
  },
  ClaimValue: {
    of: 'One number or date of a claim.',
    fields: { key: 'What it is.', value: 'The value.', unit: 'Its unit.', qualifier: 'How it is qualified.' },
  },
  MissingPart: {
    of: 'One thing that is missing for a level of completeness.',
    fields: {
      code: 'Its code.',
      level: 'The level that needs it.',
      what: 'What is missing.',
      why: 'Why it is needed.',
    },
  },
  ProjectCompleteness: {
    of: 'What one project is ready for.',
    fields: {
      id: 'The project.',
      title: 'Its title.',
      level: 'The level that it reaches.',
      next: 'The level after that.',
      missing: 'What is missing for it.',
    },
  },
  AppliedRule: {
    of: 'One rule, as it was applied.',
    fields: {
      code: 'Its code.',
      severity: 'How grave its findings are.',
      category: 'What it looks after.',
      level: 'The level of completeness that it belongs to.',
      docs: 'Where it is explained.',
      options: 'The values that it was applied with.',
    },
  },
};

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
  const { form, names } = reportForm();
  const { $schema, ...report } = mapDefinitions(jsonSchemaOf(form, { names }), described);
  return {
    $schema,
    $id: `urn:plan-sante:report:${REPORT_VERSION}`,
    title: 'AuditReport',
    ...described(report, 'AuditReport'),
  };
}

function described(definition: JsonSchema, name: string): JsonSchema {
  const { id: _, ...rest } = definition;
  const meaning = MEANINGS[name];
  const fields = Object.entries((definition['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>);
  return {
    description: meaning?.of,
    ...rest,
    properties: Object.fromEntries(
      fields.map(([key, field]) => [key, { description: meaning?.fields[key], ...field }]),
    ),
  };
}
