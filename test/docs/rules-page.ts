import { PlanSchema } from '../../src/model/index.ts';
import { auditPlan } from '../../src/validation/index.ts';
import { defaultRules } from '../../src/validation/rules/index.ts';
import { type RuleExample, ruleExamples } from '../validation/rules/examples.ts';

/** What each rule finds wrong, in one sentence for the reader of the documentation. */
const PURPOSES: Readonly<Record<keyof typeof ruleExamples, string>> = {
  'dangling-reference': 'An id that leads nowhere: nothing of that name stands in the collection it points to.',
  'duplicate-id': 'Two entries of one collection under the same id.',
  'duplicate-number':
    'Two measures, actions or orientations under the same number. Numbers that begin again under each orientation are none.',
  'reference-cycle': 'A chain of references that comes back to where it began.',
  'near-duplicate-text':
    'The same thing said twice: two findings, two leads, findings of two fiches, benefits of two beneficiaries.',
  'empty-section': 'A heading with nothing under it.',
  'unusable-text':
    'A text that says nothing: a placeholder, an error of a spreadsheet, or letters that were lost on the way.',
  'beneficiary-without-benefit': 'A beneficiary of whom the fiche does not say what they gain.',
  'beneficiary-without-name': 'Benefits of nobody: the row has no name.',
  'beneficiary-is-topic': 'A topic in the place of a beneficiary.',
  'stakeholder-without-role': 'Somebody takes part, and the fiche does not say to do what.',
  'role-copied': 'A role repeated word for word on another fiche: often a row that was copied and not adapted.',
  'title-drift': 'A project that is called otherwise in the list, in the plan or on its fiche.',
  'target-drift':
    'The target of a fiche and the one of the indicator of the same project, for the same thing, with two numbers.',
  'constat-unanswered': 'A finding that no project, lead or link answers.',
  'project-without-constat': 'A project that answers no finding.',
  'unknown-acronym': 'An unknown short form one letter away from a known one.',
  'ambiguous-acronym': 'A short form with several meanings, and no glossary entry that settles it.',
  'unknown-code':
    'A code that its vocabulary does not list, told once with its places. It is kept: vocabularies are open.',
  'territory-code-mismatch':
    'A place with the code of another one, of another level, or of a division of the past; Alsace is not a département.',
  'date-autofill-drift': 'Dates that grow by one day or one year from row to row: a spreadsheet continued them.',
  'implausible-date':
    'A date of another century, the zero of a clock, or something reached on a day that is still to come.',
  'implausible-figure':
    'Numbers that go against each other: bounds the wrong way round, a target against its direction.',
  'percent-above-100':
    'A share of more than all: a percentage above 100 where nothing says that it is a change, a rate of use or an index.',
  'milestones-out-of-order': 'A milestone that comes before the one it follows.',
  'end-before-start':
    'Something that ends before it starts: the first and the last milestone of a project or programme, or the plan itself.',
  'target-before-baseline': 'An indicator whose starting value is dated after its target.',
  'outside-plan-period':
    'A milestone or a budget outside the period of the plan; up to a year around it is information. The period of a consultation or review is the time it looks at: nothing is told there.',
  'budget-parts-above-whole': 'Parts of a budget line that are together more than the line.',
  'budget-parts-below-whole':
    'Parts of a budget line that are together less than the line, with the gap. A large gap, or a single part, is information: the parts may be examples.',
  'budget-share-differs': 'A stated share of a budget line that the amounts do not give.',
  'budget-same-as-differs': 'A line that is said to be the same money as another one, with another amount.',
  'budget-told-twice':
    'Two budgets of the same thing for the same period, with two amounts, and nothing says which one holds.',
  'budget-double-count': 'The same amount at two places of the budget, and nothing says whether it is the same money.',
  'overdue-next-step':
    'A step or a target of a fiche whose day has passed and of which nothing says that it was taken or reached. Needs `asOf`.',
  'target-missed':
    'A target whose day has passed: the latest value is short of it, or there is no value. Needs `asOf`.',
  'stale-value': 'An indicator that is followed, short of its target, and whose latest value is old. Needs `asOf`.',
  'personal-data':
    'An e-mail address, a telephone number or the name of a person in free text. The message does not repeat it.',
  'figure-without-source': 'A figure or an amount without a source, in a plan that does not have just one.',
  'claim-does-not-reconcile':
    'What the document states about its own figures is not what they give. An ambiguous statement is told as information.',
  'sentence-does-not-reconcile':
    'A sentence in free text that tells a change which its two values do not give: "by 5 % from 47 % to 44 %". In French, English and German.',
  'lifecycle-implausible': 'A state that goes against the facts beside it.',
};

const HEAD = `# Rules of the audit

\`auditPlan\` applies these rules. Each has a permanent code, a default severity that \`tuneRules\` changes, and the completeness level
from which a plan must satisfy it. This page is generated from the examples that the tests run.

`;

/** Told by the audit itself: no list of rules switches it off. */
const UNREAD = `## unread-part

What is held back until the file is read whole. Where reading left something out and the audit is given its result (\`auditPlan(safeParsePlan(input))\`), a
finding that may come from that alone is none: a reference to an entity that had to go, a project "without" the finding it answers. One remark for each such
entity, and one for each other rule, says how many are held back and what to mend first. A claim that needs what was left out is \`uncheckable\`.

Severity: info. Category: references.
`;

/** The page of the documentation that lists every rule with a bad and a good example. */
export function rulesPage(): string {
  const table = defaultRules.map(
    ({ code, severity, category, level }) => `| [\`${code}\`](#${code}) | ${severity} | ${category} | \`${level}\` |`,
  );
  const sections = defaultRules.map((rule) => {
    const example = ruleExamples[rule.code];
    return [
      `## ${rule.code}`,
      '',
      PURPOSES[rule.code],
      '',
      `Severity: ${rule.severity}. Category: ${rule.category}. From level: \`${rule.level}\`.${optionsOf(rule.options)}`,
      '',
      `Bad${example.asOf === undefined ? '' : ` (with \`asOf: '${example.asOf}'\`)`}:`,
      '',
      block(example.bad),
      '',
      ...messages(rule, example),
      '',
      'Good:',
      '',
      block(example.good),
      '',
    ].join('\n');
  });
  return `${HEAD}| Rule | Severity | Category | Level |\n| --- | --- | --- | --- |\n${table.join('\n')}\n\n${sections.join('\n')}\n${UNREAD}`;
}

function optionsOf(options: object): string {
  const entries = Object.entries(options).map(([name, value]) => `\`${name}: ${JSON.stringify(value)}\``);
  return entries.length === 0 ? '' : ` Options: ${entries.join(', ')}.`;
}

function block(part: object): string {
  return ['```json', JSON.stringify(part, undefined, 2), '```'].join('\n');
}

function messages(rule: (typeof defaultRules)[number], { bad, asOf }: RuleExample): readonly string[] {
  const plan = PlanSchema.parse({ id: 'plan', title: 'Plan', ...bad });
  const report = auditPlan(plan, { locale: 'en', rules: [rule], ...(asOf !== undefined && { asOf }) });
  return report.issues.map(({ place, message }) => `> ${place}: ${message}\n`);
}
