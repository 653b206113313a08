import { PlanSchema } from '../../src/model/index.ts';
import { type RuleCode, type RuleDefects, ruleDefects } from '../../src/testing/defects/index.ts';
import { auditPlan } from '../../src/validation/index.ts';
import { defaultRules } from '../../src/validation/rules/index.ts';

/** What each rule finds wrong, in one sentence for the reader of the documentation. */
const PURPOSES: Readonly<Record<RuleCode, string>> = {
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
  'unknown-acronym': 'An unknown short form that a slip of the hand makes of a known one.',
  'ambiguous-acronym': 'A short form with several meanings, and no glossary entry that settles it.',
  'unknown-code':
    'A code that its vocabulary does not list, told once with its places. It is kept: vocabularies are open.',
  'territory-code-mismatch':
    'A place with the code of another one, of another level, or of a division of the past; Alsace is not a département.',
  'date-autofill-drift': 'Dates that grow by one day or one year from row to row: a spreadsheet continued them.',
  'implausible-date':
    'A date of another century, the zero of a clock, or something reached or measured on a day that is still to come.',
  'implausible-figure':
    'Numbers that go against each other: bounds the wrong way round, a target against its direction or behind the one before it.',
  'percent-above-100':
    'A share of more than all: a percentage above 100 where nothing says that it is a change, a rate of use or an index.',
  'milestones-out-of-order': 'A milestone that comes before the one it follows.',
  'end-before-start':
    'Something that ends before it starts: an orientation, project, measure or action by its own dates or by its first and last milestone, or the plan itself.',
  'target-before-baseline': 'An indicator whose starting value is dated after its target.',
  'outside-plan-period':
    'A milestone, a budget, a project or a measure outside the period of the plan; up to a year around it is information. The period of a consultation or review is the time it looks at: nothing is told there.',
  'budget-parts-above-whole': 'Parts of a budget line that are together more than the line.',
  'budget-parts-below-whole':
    'Parts of a budget line that are together less than the line, with the gap. A large gap, or a single part, is information: the parts may be examples.',
  'budget-share-differs': 'A stated share of a budget line that the amounts do not give.',
  'budget-same-as-differs': 'A line that is said to be the same money as another one, with another amount.',
  'budget-years-not-parts':
    'Amounts of single years that make another line, and nothing says that they are its parts: this money counts twice.',
  'budget-told-twice':
    'Two budgets of the same thing for the same period, with two amounts, and nothing says which one holds.',
  'budget-double-count': 'The same amount at two places of the budget, and nothing says whether it is the same money.',
  'money-without-currency': 'An amount of which neither it nor the plan says the currency; told once.',
  'budget-currencies-mixed': 'A part of a budget line in another currency than the line.',
  'budget-taxes-mixed': 'A part of a budget line with taxes and the line without, or the other way round.',
  'budget-stage-exceeded':
    'More money spent than committed, committed than allocated, or allocated than announced, for the same thing and period.',
  'funder-shares-differ':
    'Shares of the funders of a budget line that do not make the line, or percentages that do not make 100.',
  'indicator-without-unit': 'An indicator with numbers of which nothing says what they count.',
  'target-equals-baseline': 'A target that is the starting value, of an indicator that is not to stay as it is.',
  'milestone-moved': 'A milestone whose day was moved several times, or far.',
  'judgement-contradicts-figures':
    'A judgement against the figures of its day: on course though a target of the same subject was missed, off course though each was reached.',
  'overdue-next-step':
    'A step, a decision or a target of a fiche whose day has passed and of which nothing says that it was taken or reached. Needs `asOf`.',
  'target-missed':
    'A target whose day has passed: the latest value is short of it, or there is no value. Needs `asOf`.',
  'stale-value': 'An indicator that is followed, short of its target, and whose latest value is old. Needs `asOf`.',
  'prioritisation-not-usable':
    'Rules of a prioritisation by which nothing can be ranked: a scale whose ends are one number, weights that are all 0. Told at the place in the plan where `prioritise` and `report` stop.',
  'no-project-admitted':
    'Conditions and minimum scores that exclude every project that was judged: nothing is left to be ranked.',
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
from which a plan must satisfy it. This page is generated from the catalogue of defects that the tests plant;
their names (\`budget-counted-twice\`) are those of \`defects\` in \`plan-sante/testing\`.

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
    const { defects, neighbours, asOf }: RuleDefects = ruleDefects[rule.code];
    const [first, ...others] = Object.entries(defects);
    const [sound, ...moreSound] = Object.entries(neighbours);
    return [
      `## ${rule.code}`,
      '',
      PURPOSES[rule.code],
      '',
      `Severity: ${rule.severity}. Category: ${rule.category}. From level: \`${rule.level}\`.${optionsOf(rule.options)}`,
      '',
      `Bad, \`${first?.[0]}\`${asOf === undefined ? '' : ` (with \`asOf: '${asOf}'\`)`}:`,
      '',
      block(first?.[1].part ?? {}),
      '',
      `> ${messageOf(rule, first?.[1].part ?? {}, asOf)}`,
      '',
      'Found as well:',
      '',
      ...others.map(([name, { part }]) => `- \`${name}\`: ${messageOf(rule, part, asOf)}`),
      '',
      `Good, \`${sound?.[0]}\`:`,
      '',
      block(sound?.[1] ?? {}),
      '',
      `Left alone as well: ${moreSound.map(([name]) => `\`${name}\``).join(', ')}.`,
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

function messageOf(rule: (typeof defaultRules)[number], part: object, asOf: string | undefined): string {
  const plan = PlanSchema.parse({ id: 'plan', title: 'Plan', ...part });
  const report = auditPlan(plan, { locale: 'en', rules: [rule], ...(asOf !== undefined && { asOf }) });
  return report.issues.map(({ place, message }) => `${place}: ${message}`).join(' ');
}
