import { describe, expect, it } from 'vitest';
import { type PlanInput, PlanSchema } from '../../src/model/index.ts';
import { ruleDefects } from '../../src/testing/defects/index.ts';
import { auditPlan, defaultRules, defineRule, parsePlan, tuneRules } from '../../src/validation/index.ts';
import { plainSpaces } from '../plain-spaces.ts';
import { toldBy } from './rules/told-by-rule.ts';

type Part = Partial<PlanInput>;
type Row = readonly [code: string, part: Part, sentence: string, asOf?: string];
/** The English sentences of a rule, with plain spaces. */
const said = (code: string, part: Part, asOf?: string) =>
  toldBy(code, part, asOf).map(({ message }) => plainSpaces(message));

const milestone = (rest: object): Part => ({ milestones: [{ id: 'j', title: 'Ouverture', ...rest } as never] });
const budget = (...budgetLines: object[]): Part => ({
  budgetLines: budgetLines.map(
    (one, i) => ({ id: 'abcd'.charAt(i), title: `Ligne ${'ABCD'.charAt(i)}`, ...one }) as never,
  ),
});
const euros = (value: number, rest: object = {}) => ({ amount: { value, currency: 'EUR', ...rest } });
const indicator = (rest: object): Part => ({ indicators: [{ id: 'i', title: 'Places', ...rest } as never] });
const territory = (rest: object): Part => ({ territories: [{ id: 't', ...rest } as never] });

describe('a sentence of the audit', () => {
  it.each(
    (
      [
        [
          'title-drift',
          { projects: [{ id: 'P', title: 'Équipe', listTitle: 'Maison' }] },
          'The project has two titles, "Équipe" and "Maison": choose one.',
        ],
        [
          'title-drift',
          { projects: [{ id: 'P', title: 'Équipe mobile de soins', listTitle: 'Équipe mobile de' }] },
          'The title of the project is longer at one place than at the other: "Équipe mobile de soins" and "Équipe mobile de". Keep one, unless both are intended.',
        ],
        [
          'territory-code-mismatch',
          territory({ name: 'Meuse', level: 'department', code: '54' }),
          'The code 54 does not belong to "Meuse" but to "Meurthe-et-Moselle". The official code is 55. Correct the code or the name.',
        ],
        [
          'territory-code-mismatch',
          territory({ name: 'Meuse', level: 'department', code: '550' }),
          'The code 550 of "Meuse" does not exist at this level: write 55, or correct the code or the level.',
        ],
        [
          'territory-code-mismatch',
          {
            territories: [
              { id: 'p', name: 'Marne', level: 'department', code: '51' },
              { id: 't', name: 'Ici', level: 'commune', code: '52999', parent: 'p' },
            ],
          },
          '"Ici" (52999) is not in "Marne": correct one of the two.',
        ],
        [
          'implausible-date',
          milestone({ planned: '1923-01-10' }),
          'The year 1923 is not plausible (date: 10 January 1923): correct it.',
        ],
        [
          'implausible-date',
          milestone({ planned: '1970-01-01' }),
          'Programs write this date (1 January 1970) for an empty one: give the real date, or remove it.',
        ],
        [
          'implausible-date',
          milestone({ actual: '2024-02-02' }),
          'Date reached of "Ouverture": 2 February 2024, after the day of the audit (1 February 2024). Correct it, or give it as the planned date.',
          '2024-02-01',
        ],
        [
          'implausible-date',
          indicator({ values: [{ asOf: '2024-02-02', quantity: { value: 5 } }] }),
          'A value of "Places" is dated 2 February 2024, after the day of the audit (1 February 2024): correct the date, or make a target of it.',
          '2024-02-01',
        ],
        [
          'implausible-figure',
          { figures: [{ id: 'f', title: 'Cas', min: 5, max: 4 } as never] },
          'The numbers of "Cas" contradict each other. Correct them.',
        ],
        [
          'implausible-figure',
          indicator({
            direction: 'increase',
            baseline: { quantity: { value: 5 } },
            targets: [{ quantity: { value: 4 } }],
          }),
          'The numbers of "Places" contradict each other: the direction is "increase". Correct them.',
        ],
        [
          'implausible-figure',
          indicator({
            direction: 'increase',
            unit: 'percent',
            targets: [
              { asOf: '2023', quantity: { value: 30 } },
              { asOf: '2024', quantity: { value: 25.5 } },
            ],
          }),
          'The targets of "Places" do not follow each other: 30% (2023), then 25.5% (2024). Correct one of the two, or its date.',
        ],
        [
          'budget-parts-above-whole',
          budget(euros(2e6, { tax: 'excluded' }), { ...euros(2.1e6, { tax: 'excluded' }), partOf: 'a' }),
          'The parts of "Ligne A" make €2.1 million, more than the whole (€2 million excl. VAT) by €100,000: correct a part or the total.',
        ],
        [
          'budget-parts-below-whole',
          budget(euros(1000), { ...euros(500), partOf: 'a' }, { ...euros(300), partOf: 'a' }),
          'The parts of "Ligne A" make €800 of €1,000: €200 is missing (20%). Add the part that is left out, or correct a part or the total.',
        ],
        [
          'budget-parts-below-whole',
          budget(euros(1000), { ...euros(300), partOf: 'a' }),
          'Of "Ligne A" (€1,000), €300 is broken down and €700 (70%) is not: if the breakdown is meant to be complete, add the rest.',
        ],
        [
          'budget-share-differs',
          budget(euros(200), { ...euros(90), partOf: 'a', share: { value: 50, unit: 'percent' } }),
          '"Ligne B" is said to be 50% of its whole, and the amounts give 45%: correct the share or the amount.',
        ],
        [
          'budget-currencies-mixed',
          budget(euros(200), { amount: { value: 90, currency: 'CHF' }, partOf: 'a' }),
          '"Ligne B" (CHF 90) is a part of "Ligne A" (€200) in another currency: the two cannot be added. Give both in one currency, or remove "partOf".',
        ],
        [
          'budget-taxes-mixed',
          budget(euros(200, { tax: 'included' }), { ...euros(90, { tax: 'excluded' }), partOf: 'a' }),
          '"Ligne B" excludes taxes, and "Ligne A", of which it is a part, includes them: the two cannot be compared. Give both in the same way.',
        ],
        [
          'budget-taxes-mixed',
          budget(euros(200, { tax: 'excluded' }), { ...euros(90, { tax: 'included' }), partOf: 'a' }),
          '"Ligne B" includes taxes, and "Ligne A", of which it is a part, does not: the two cannot be compared. Give both in the same way.',
        ],
        [
          'budget-stage-exceeded',
          budget(
            { ...euros(200), title: 'Aide', stage: 'allocated' },
            { ...euros(300), title: 'Aide', stage: 'spent' },
          ),
          '"Aide" (€300, spent) is more than "Aide" (€200, allocated): correct one of the amounts, or say where the rest comes from.',
        ],
        [
          'funder-shares-differ',
          budget({ ...euros(100), funderShares: [{ funder: 'o', ...euros(90) }] }),
          'The shares of the funders of "Ligne A" make €90 of €100: €10 is missing. Add the funder that is left out, or correct a share or the total.',
        ],
        [
          'funder-shares-differ',
          budget({ ...euros(100), funderShares: [{ funder: 'o', ...euros(110) }] }),
          'The shares of the funders of "Ligne A" make €110, €10 more than €100: correct a share or the total.',
        ],
        [
          'funder-shares-differ',
          budget({ funderShares: [{ funder: 'o', share: { value: 90, unit: 'percent' } }] }),
          'The shares of the funders of "Ligne A" make 90%, not 100%: correct a share, or add the funder that is left out.',
        ],
        [
          'milestone-moved',
          milestone({
            planned: '2024-06',
            reason: 'Travaux',
            previouslyPlanned: [{ date: '2024-03' }, { date: '2024-04' }],
          }),
          'The date of "Ouverture" has been moved 2 times: first March 2024, now June 2024. Check that the new date holds.',
        ],
        [
          'milestone-moved',
          milestone({ planned: '2025-06', previouslyPlanned: [{ date: '2024-03' }] }),
          'The date of "Ouverture" has been moved once: first March 2024, now June 2025. Check that the new date holds, and say why it was moved.',
        ],
        [
          'judgement-contradicts-figures',
          {
            ...indicator({
              direction: 'increase',
              targets: [{ asOf: '2022', quantity: { value: 20 } }],
              values: [{ asOf: '2023-03', quantity: { value: 15 } }],
            }),
            judgements: [{ id: 'a', office: 'Cour', date: '2023-06', outlook: 'on-course' } as never],
          },
          'A judgement (June 2023) says that all is on course, and the target of "Places" (20, 2022) was not reached: 15 (March 2023). Look at the judgement again, or give the reason in its text.',
        ],
        [
          'judgement-contradicts-figures',
          {
            ...indicator({
              direction: 'increase',
              targets: [{ asOf: '2022', quantity: { value: 20 } }],
              values: [{ asOf: '2023-03', quantity: { value: 25 } }],
            }),
            judgements: [{ id: 'a', office: 'Cour', date: '2023-06', outlook: 'off-course' } as never],
          },
          'A judgement (June 2023) says off course, and the target of "Places" (20) was reached already: 25 (March 2023). Look at the judgement again, or give the reason in its text.',
        ],
        [
          'target-missed',
          indicator({
            direction: 'increase',
            baseline: { quantity: { value: 10 } },
            targets: [{ asOf: '2022', quantity: { value: 20 } }],
            values: [{ asOf: '2023-03', quantity: { value: 15 } }],
          }),
          'The target of "Places" (20, 2022) is missed: the latest value is 15 (March 2023), 50% of the way is missing. Give a newer value, or say what becomes of the target.',
          '2023-06-01',
        ],
        [
          'target-missed',
          indicator({ targets: [{ asOf: '2022', quantity: { value: 20 } }] }),
          'The target of "Places" (20, 2022) has passed its date and no value says whether it was reached: add the value.',
          '2023-06-01',
        ],
        [
          'stale-value',
          indicator({ rhythmMonths: 12, values: [{ asOf: '2022-03', quantity: { value: 15 } }] }),
          'The latest value of "Places" is old (March 2022) and no longer tells where the indicator stands (1 July 2023), which is measured every 12 months: add a value.',
          '2023-07-01',
        ],
        [
          'overdue-next-step',
          milestone({ planned: '../2022-end' }),
          '"Ouverture" was due (by end of 2022): say whether it is done, or give the new date.',
          '2023-06-01',
        ],
        [
          'figure-without-source',
          { figures: [{ id: 'f', title: 'Cas', value: 5 } as never] },
          'The figure "Cas" has no source: say where it comes from, so that it can be checked.',
        ],
        [
          'figure-without-source',
          budget(euros(5)),
          'The amount of "Ligne A" has no source: say where it comes from, so that it can be checked.',
        ],
        [
          'lifecycle-implausible',
          {
            projects: [
              {
                id: 'P',
                title: 'P',
                state: 'done',
                nextSteps: [
                  { text: 'A', state: 'todo' },
                  { text: 'B', state: 'late' },
                ],
              },
            ],
          },
          'The state "done" does not go with the 2 steps still open: change the state, or close those steps.',
        ],
        [
          'lifecycle-implausible',
          { projects: [{ id: 'P', title: 'P', state: 'done' }], ...milestone({ project: 'P', planned: '2024-06' }) },
          'The state is "done", and "Ouverture" is still to come (June 2024): change the state, or say what becomes of the milestone.',
          '2024-01-01',
        ],
        [
          'lifecycle-implausible',
          milestone({ state: 'todo', actual: '2024-01' }),
          'The state "to do" does not go with the date reached (January 2024): correct one of the two.',
        ],
        [
          'lifecycle-implausible',
          milestone({ state: 'running', history: [{ state: 'stopped' }, { state: 'running' }] }),
          'The state "under way" cannot follow the state "stopped": add the stage that is missing, or correct one of the two.',
        ],
        [
          'lifecycle-implausible',
          milestone({
            state: 'pilot',
            history: [
              { state: 'todo', date: '2024-03' },
              { state: 'pilot', date: '2024-02' },
            ],
          }),
          'The state "being piloted" has a date (February 2024) before the one of the state that it follows (March 2024): correct one of the two.',
        ],
        [
          'lifecycle-implausible',
          milestone({ state: 'running', history: [{ state: 'todo' }] }),
          'The state is "under way", and the history ends with "to do": complete it.',
        ],
        [
          'personal-data',
          { constats: [{ id: 'c', text: 'Voir M. Jean Exemple' }] },
          'This text names a person: name the office instead.',
        ],
        [
          'personal-data',
          { constats: [{ id: 'c', text: 'Voir x@exemple.fr' }] },
          'This text holds an e-mail address: remove it, or give that of an office outside the text.',
        ],
      ] satisfies readonly Row[]
    ).map(([code, part, sentence, asOf]) => [code, part, sentence, asOf] as const),
  )('of %s says what was found and how to mend it: %#', (code, part, sentence, asOf) =>
    expect(said(code, part, asOf)).toEqual([sentence]),
  );

  it('of a claim and of a sentence says what the text says, and what the numbers give', () => {
    const claim = (rest: object): Part => ({ claims: [{ id: 'C', statement: 'Deux font trois. ', ...rest } as never] });
    const wrong = claim({ kind: 'equality', values: [{ quantity: { value: 2 } }, { quantity: { value: 3 } }] });
    const [issue] = toldBy('claim-does-not-reconcile', wrong);
    expect(issue).toMatchObject({
      severity: 'warning',
      path: ['claims', 0],
      params: { id: 'C', statement: 'Deux font trois' },
    });
    expect(issue?.message).toMatch(
      /^The plan states: "Deux font trois"\. .* Correct the text, or the data it refers to\.$/,
    );
    const text = 'De 2020 à 2021, le nombre passe de 100 à 150 (+20 %).';
    const [sentence] = toldBy('sentence-does-not-reconcile', {
      constats: [{ id: 'c', text: `Un fait. ${text} Fin.` }],
    });
    expect(sentence).toMatchObject({ severity: 'warning', path: ['constats', 0, 'text'] });
    const { statement, start, end } = sentence?.params ?? {};
    expect(String(statement)).toContain(`Un fait. ${text} Fin.`.slice(start as number, end as number));
    expect(String(statement)).toBe(text.slice(0, -1));
    expect(sentence?.message).toMatch(/^The text says: ".*[^.]"\. .* Correct the rate or one of the values\.$/);
  });
});

describe('what keeps a finding back', () => {
  /** Parts that were left out in reading, from the plan on or (with a dot before) from the finding on; any of them holds the finding. */
  const NOT_THERE: Readonly<Record<string, readonly string[]>> = {
    'ambiguous-acronym': ['glossary', 'organisations'],
    'unknown-acronym': ['glossary', 'organisations'],
    'beneficiary-without-benefit': ['.benefits'],
    'beneficiary-without-name': ['.name'],
    'stakeholder-without-role': ['.role', '.roleKinds'],
    'empty-section': ['.rows', '.requests'],
    'budget-currencies-mixed': ['currency', '.currency'],
    'budget-double-count': ['budgetLines', 'links', 'claims'],
    'budget-told-twice': ['budgetLines', 'links', 'claims'],
    'budget-parts-above-whole': ['budgetLines'],
    'budget-parts-below-whole': ['budgetLines'],
    'budget-stage-exceeded': ['budgetLines'],
    'funder-shares-differ': ['.1'],
    'constat-unanswered': ['projects.answers', 'pistes.answers', 'followUps.rows.constat', 'links'],
    'project-without-constat': ['.answers', '.fiche.constats', 'links'],
    'figure-without-source': ['.sources'],
    'indicator-without-unit': ['.unit', 'indicators.values'],
    'judgement-contradicts-figures': ['indicators', 'indicators.values'],
    'lifecycle-implausible': ['milestones.actual'],
    'money-without-currency': ['currency', 'budgetLines.amount'],
    'no-project-admitted': ['projects', 'prioritisation'],
    'overdue-next-step': ['.state', '.actual'],
    'personal-data': ['people'],
    'prioritisation-not-usable': ['prioritisation.criteria'],
    'stale-value': ['indicators.values'],
    'target-missed': ['.values'],
    'territory-code-mismatch': ['territories', 'language'],
  };

  const reading = (part: object, path: readonly (string | number)[]) => ({
    success: false as const,
    issues: [],
    partial: PlanSchema.parse({ id: 'p', title: 'Plan', ...part }),
    leftOut: [{ path, place: 'là-bas' }],
  });

  it.each(Object.entries(NOT_THERE).flatMap(([code, places]) => places.map((place) => [code, place] as const)))(
    'is of %s a part left out at %s',
    (code, place) => {
      const { defects, asOf } = ruleDefects[code as keyof typeof ruleDefects];
      const rules = defaultRules.filter((rule) => rule.code === code);
      const told = Object.values(defects).flatMap(({ part, path }) => {
        const [first = '', ...keys] = place.split('.');
        const under = keys.map((key) => (/^\d/.test(key) ? Number(key) : key));
        const of = first === '' ? [...path, ...under] : [first, 99, ...under];
        const audit = (left: readonly (string | number)[]) =>
          auditPlan(reading(part, left), { rules, ...(asOf !== undefined && { asOf }) }).issues.map(
            (issue) => issue.code,
          );
        // What was left out somewhere else keeps nothing back.
        expect(audit(['vocabulary'])).toEqual([code]);
        return audit(of);
      });
      expect(told).toContain('unread-part');
    },
  );

  it('is of a state that does not follow from the one before a state that was left out of the history', () => {
    const history = [{ state: 'stopped' }, { state: 'running' }];
    const part = { programmes: [{ id: 'x', title: 'X', state: 'running', history }] };
    const rules = defaultRules.filter(({ code }) => code === 'lifecycle-implausible');
    const codes = (path: readonly (string | number)[]) =>
      auditPlan(reading(part, path), { rules }).issues.map(({ code }) => code);
    expect(codes(['programmes', 0, 'history', 1])).toEqual(['unread-part']);
    expect(codes(['programmes', 0, 'nextSteps', 1])).toEqual(['lifecycle-implausible']);
  });

  it('is told once for each entity and each rule, with how often and what to mend first', () => {
    const theme = { theme: 'A1' };
    const part = {
      constats: [
        { id: 'c', text: 'Peu', ...theme },
        { id: 'd', text: 'Loin', ...theme },
      ],
      projects: [
        { id: 'P', title: 'P', ...theme, fiche: { title: 'P', stakeholders: [{ name: 'ARS' }, { name: 'CPTS' }] } },
      ],
    };
    const rules = defaultRules.filter(({ code }) => ['dangling-reference', 'stakeholder-without-role'].includes(code));
    const of = (...leftOut: object[]) =>
      auditPlan({ ...reading(part, []), leftOut: leftOut as never }, { rules, locale: 'en' }).issues.map((issue) => [
        issue.path.join('.'),
        issue.params,
      ]);
    const axis = { path: ['orientations', 0], id: 'A1', place: 'orientation A1, title' };
    const entity = { collection: 'orientations', id: 'A1' };
    expect(of(axis).slice(-1)).toEqual([['constats.0.theme', { about: 'A1', count: 3, fault: axis.place, ...entity }]]);
    const role = { path: ['projects', 0, 'fiche', 'stakeholders', 0, 'role'], place: 'actor 1, role' };
    const whole = { path: [], place: 'plan' };
    expect(of(role).map(([path]) => path)).toContain('projects.0.fiche.stakeholders.1');
    expect(of(whole)).toEqual([
      ['constats.0.theme', { about: 'A1', count: 3, fault: 'plan', ...entity }],
      ['', { about: 'stakeholder-without-role', count: 2, fault: 'plan' }],
    ]);
  });
});

describe('a report', () => {
  const loud = (code: string, severities: readonly ('error' | 'warning' | 'info' | undefined)[], category = 'dates') =>
    defineRule({
      code,
      severity: 'info',
      category: category as never,
      level: 'draft',
      docs: `rules/${code}.md`,
      text: {
        fr: { one: 'Un', many: '# : {subjects}' },
        en: { one: 'One', many: '{subjects}' },
        de: { one: 'Eins', many: '{subjects}' },
      },
      check({ report }) {
        severities.forEach((severity, i) => {
          report({ path: ['projects', i], subject: `S${i}`, ...(severity && { severity }) });
        });
      },
    });
  const plan = parsePlan({ id: 'p', title: 'Plan' });

  it('has the gravest groups first, each as grave as its gravest finding', () => {
    const rules = [
      loud('a', [undefined]),
      loud('b', ['info', 'error', 'warning'], 'budget'),
      loud('c', ['info', 'warning']),
      loud('d', []),
    ];
    const { groups, counts } = auditPlan(plan, { rules, locale: 'en' });
    expect(groups.map(({ code, severity, count }) => [code, severity, count])).toEqual([
      ['b', 'error', 3],
      ['c', 'warning', 2],
      ['a', 'info', 1],
    ]);
    expect(counts).toEqual({
      total: 6,
      bySeverity: { error: 1, warning: 2, info: 3 },
      byCategory: { dates: 3, budget: 3 },
      byRule: { a: 1, b: 3, c: 2 },
    });
  });

  it('names twelve subjects in a sentence and a hundred in the list', () => {
    const group = (count: number) =>
      auditPlan(plan, {
        rules: [
          loud(
            'a',
            Array.from({ length: count }, () => undefined),
          ),
        ],
        locale: 'en',
      }).groups[0];
    const names = (count: number) => Array.from({ length: count }, (_, i) => `S${i}`).join(', ');
    expect(group(12)?.message).toBe(names(12));
    expect(group(13)?.message).toBe(`${names(12)} …`);
    expect(group(100)?.subjects).toHaveLength(100);
    expect(group(101)).toMatchObject({ count: 101, subjects: { length: 100 } });
  });

  it('tells up to the limit, and three of each rule in any case', () => {
    const five = ['a', 'b', 'c'].map((code) =>
      loud(
        code,
        Array.from({ length: 5 }, () => undefined),
      ),
    );
    const told = (maxIssues?: number) => {
      const { issues, counts } = auditPlan(plan, { rules: five, ...(maxIssues !== undefined && { maxIssues }) });
      expect(counts.total).toBe(15);
      return five.map(({ code }) => issues.filter((issue) => issue.code === code).length);
    };
    expect(told(0)).toEqual([3, 3, 3]);
    expect(told(7)).toEqual([5, 3, 3]);
    expect(told(9)).toEqual([5, 4, 3]);
    expect(told(15)).toEqual([5, 5, 5]);
    expect(told()).toEqual([5, 5, 5]);
    for (const wrong of [-1, Number.NaN]) expect(() => told(wrong)).toThrow('maxIssues as a number');
  });

  it('says by what it was made', () => {
    const {
      plan: about,
      conventions,
      completeness,
    } = auditPlan(plan, { rules: [loud('a', [])], asOf: '2024-01-01', locale: 'de' });
    expect(about).toEqual({ id: 'p', title: 'Plan', formatVersion: '1.0.0' });
    expect(conventions).toEqual({
      locale: 'de',
      asOf: '2024-01-01',
      level: 'auditable',
      rules: [{ code: 'a', severity: 'info', category: 'dates', level: 'draft', docs: 'rules/a.md', options: {} }],
    });
    expect(conventions).not.toEqual(auditPlan(plan).conventions);
    expect(completeness.missing[0]?.what).not.toBe(auditPlan(plan, { locale: 'en' }).completeness.missing[0]?.what);
    expect(auditPlan(plan).conventions).not.toHaveProperty('asOf');
  });

  it('speaks of a day, whole and real', () => {
    for (const asOf of ['2024-01', '2024-01-01T10:00', '../2024-01-01', '2024-13-01', '']) {
      expect(() => auditPlan(plan, { asOf }), asOf).toThrow('asOf as a day, YYYY-MM-DD');
    }
    expect(() => auditPlan(plan, { level: 'best' as never })).toThrow(
      'a level of draft, presentable, priority-ready, auditable',
    );
    for (const wrong of [undefined, null, 5, 'plan', {}])
      expect(() => auditPlan(wrong as never)).toThrow('auditPlan: ');
  });

  it('says a code that a rule of ours has no words for, rather than nothing', () => {
    const silent = (code: string) => ({ ...loud(code, [undefined]), text: undefined }) as never;
    const { issues, groups } = auditPlan(plan, { rules: [silent('no-words')] });
    expect(issues[0]?.message).toBe('no-words');
    expect(plainSpaces(groups[0]?.message ?? '')).toBe('no-words : S0');
    const [known] = tuneRules(
      defaultRules.filter(({ code }) => code === 'empty-section'),
      { 'empty-section': 'error' },
    );
    expect(known?.severity).toBe('error');
  });

  it('leaves a code, a number and an amount that it cannot put into words as they are', () => {
    const odd = defineRule({
      ...loud('odd', []),
      text: {
        fr: { one: '{state} {found} {amount} {date} {problem}', many: '' },
        en: { one: '{state} {found} {amount} {date} {problem}', many: '' },
        de: { one: '{state} {found} {amount} {date} {problem}', many: '' },
      },
      check({ report }) {
        report({ path: [], params: { state: 'toString', found: 'x', amount: 'y', date: 3, problem: 'toString' } });
        report({
          path: [],
          params: { state: 'todo', found: 1000, unit: 5, amount: 1000, currency: 7, date: '2024', problem: 4 },
        });
      },
    });
    const { issues } = auditPlan(plan, { rules: [odd], locale: 'en' });
    expect(issues.map(({ message }) => plainSpaces(message))).toEqual([
      'toString x y 3 toString',
      'to do 1,000 1,000 2024 4',
    ]);
  });
});
