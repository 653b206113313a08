import { defined } from '../../internal/defined.ts';
import type { PlanInput } from '../../model/index.ts';
import { roundSum } from './amounts.ts';
import { monthAfter } from './dates.ts';
import type { Arbitrary, FastCheckLibrary } from './fast-check.ts';
import { ficheOf } from './fiches.ts';
import { frenchText } from './french-text.ts';

/** How long the lists of a plan are: at least, at most. */
export interface PlanSize {
  readonly least?: number;
  readonly most?: number;
}

/** Years that a plan covers. */
const YEARS = 5;

/** Departments of one region with their official codes. */
const DEPARTMENTS = [
  ['67', 'Bas-Rhin'],
  ['57', 'Moselle'],
  ['55', 'Meuse'],
  ['10', 'Aube'],
] as const;
const THEMES = ['Prévention', 'Accès aux soins', 'Attractivité des métiers', 'Parcours'] as const;

/** The ids of one collection: `C1`, `C2` … */
const ids = (letter: string, list: readonly unknown[]): readonly string[] => list.map((_, i) => `${letter}${i + 1}`);
/** One of the ids, by a number that was drawn; nothing where there are none. */
const pick = (list: readonly string[], turn: number): string | undefined => list[turn % Math.max(1, list.length)];
const source = [{ source: 'S1' }];

/** Everything that is drawn for a plan; references are numbers here, and become ids of what there is. */
function drawnParts(fc: FastCheckLibrary, { least = 0, most = 4 }: PlanSize) {
  const { deed, finding, partner } = frenchText(fc);
  const list = <T>(one: Arbitrary<T>): Arbitrary<T[]> => fc.array(one, { minLength: least, maxLength: most });
  const turn = fc.nat(99);
  const grade = fc.integer({ min: 1, max: 5 });
  return fc.record({
    year: fc.integer({ min: 2005, max: 2035 }),
    title: deed,
    kind: fc.constantFrom('national-plan', 'regional-plan', 'local-contract', 'roadmap', 'strategy'),
    themes: fc.integer({ min: 1, max: THEMES.length }),
    departments: fc.nat(DEPARTMENTS.length),
    organisations: fc.array(partner, { minLength: 1, maxLength: 3 }),
    constats: list(fc.record({ text: finding, turn })),
    pistes: list(fc.record({ text: deed, turn, lever: fc.constantFrom('local', 'national') })),
    dispositifs: list(fc.record({ title: deed, turn })),
    projects: list(
      fc.record({ title: deed, turn, fiche: ficheOf(fc), objectives: list(deed), grades: fc.tuple(grade, grade) }),
    ),
    measures: list(fc.record({ text: deed, turn, actions: list(deed), months: fc.nat(YEARS * 12 - 1) })),
    programmes: list(fc.record({ title: deed, events: fc.array(deed, { minLength: 1, maxLength: 3 }) })),
    budgets: list(
      fc.record({ title: deed, parts: fc.array(roundSum(fc), { maxLength: 3 }), rest: roundSum(fc), turn }),
    ),
    milestones: list(fc.record({ title: deed, months: fc.integer({ min: 1, max: 9 }), turn })),
    indicators: list(
      fc.record({
        title: finding,
        start: fc.integer({ min: 100, max: 500 }),
        steps: fc.array(grade, { maxLength: 4 }),
        up: fc.boolean(),
        turn,
      }),
    ),
    followUps: list(
      fc.record({ title: deed, proposed: deed, done: fc.array(deed, { maxLength: 2 }), remaining: deed, turn }),
    ),
    figures: list(fc.record({ title: finding, value: fc.integer({ min: 1, max: 5_000 }) })),
    meetings: list(fc.record({ turn, attendance: fc.integer({ min: 5, max: 300 }) })),
  });
}
type Drawn = ReturnType<typeof drawnParts> extends Arbitrary<infer Parts> ? Parts : never;

/**
 * Plans without a defect, as a file holds them: every reference resolves, parts add up to their whole, dates are in their order and
 * inside the period, claims are true, scores stay on their scales.
 */
export function soundPlanInput(fc: FastCheckLibrary, size: PlanSize = {}): Arbitrary<PlanInput> {
  return drawnParts(fc, size).map((drawn) => ({
    ...head(drawn),
    ...content(drawn),
    ...money(drawn),
    ...life(drawn),
    ...choice(drawn),
  }));
}

/** Plan, places, people and themes: what everything else refers to. */
function head({ year, title, kind, themes, departments, organisations }: Drawn): PlanInput {
  return {
    id: 'plan',
    title,
    kind,
    language: 'fr',
    currency: 'EUR',
    jurisdiction: 'region',
    period: `${year}/${year + YEARS - 1}`,
    sources: [{ id: 'S1', title: 'Le document du plan', kind: 'deck', date: `${year}` }],
    territories: [
      { id: 'region', name: 'Grand Est', level: 'region', code: '44' },
      ...DEPARTMENTS.slice(0, departments).map(([code, name]) => ({
        id: `dep-${code}`,
        name,
        level: 'department' as const,
        code,
        parent: 'region',
      })),
    ],
    organisations: organisations.map((name, i) => ({ id: `O${i + 1}`, name: `${name} n° ${i + 1}` })),
    publishers: ['O1'],
    orientations: THEMES.slice(0, themes).map((name, i) => ({
      id: `T${i + 1}`,
      kind: 'theme',
      title: name,
      order: i + 1,
    })),
  };
}

/** What was found, what could be done about it, what is done. */
function content(drawn: Drawn): Partial<PlanInput> {
  const themes = ids('T', THEMES.slice(0, drawn.themes));
  const constats = ids('C', drawn.constats);
  const answers = (turn: number): string[] => [pick(constats, turn)].flatMap((id) => id ?? []);
  const theme = (turn: number): { theme: string } => ({ theme: pick(themes, turn) ?? 'T1' });
  return {
    constats: drawn.constats.map(({ text, turn }, i) => ({ id: `C${i + 1}`, text, ...theme(turn), sources: source })),
    pistes: drawn.pistes.map(({ text, turn, lever }, i) => ({
      id: `I${i + 1}`,
      text,
      lever,
      ...theme(turn),
      answers: answers(turn),
    })),
    dispositifs: drawn.dispositifs.map(({ title, turn }, i) => ({
      id: `D${i + 1}`,
      title,
      ...theme(turn),
      territories: ['region'],
    })),
    projects: drawn.projects.map(({ title, turn, fiche, objectives }, i) => ({
      id: `P${i + 1}`,
      number: i + 1,
      title: `${title} (projet ${i + 1})`,
      kind: 'project',
      ...theme(turn),
      objectives,
      answers: answers(turn),
      leads: ['O1'],
      due: monthAfter(drawn.year, (turn % (YEARS * 12 - 1)) + 1),
      territories: ['region'],
      fiche: fiche(`${title} (projet ${i + 1})`),
    })),
    measures: drawn.measures.map(({ text, turn, actions, months }, i) => ({
      id: `M${i + 1}`,
      number: i + 1,
      orientation: pick(themes, turn) ?? 'T1',
      text: `${text} (mesure ${i + 1})`,
      actions: actions.map((what, k) => ({ number: k + 1, text: `${what} (action ${k + 1} de la mesure ${i + 1})` })),
      due: monthAfter(drawn.year, months),
      state: 'announced',
    })),
    consultations: drawn.meetings.length === 0 ? [] : [consultation(drawn, themes)],
    links: links(drawn),
    glossary: [{ short: 'CPTS', expansions: [{ text: 'communauté professionnelle territoriale de santé' }] }],
  };
}

function consultation({ year, meetings }: Drawn, themes: readonly string[]) {
  return {
    id: 'K1',
    title: 'Les dialogues',
    period: `${year}`,
    organisers: ['O1'],
    meetings: meetings.map(({ turn, attendance }, i) => ({
      id: `R${i + 1}`,
      level: 'department',
      date: monthAfter(year, i),
      attendance: { value: attendance },
      themes: [pick(themes, turn) ?? 'T1'],
    })),
  };
}

/** Which project does what a measure asks. */
function links({ measures, projects }: Drawn) {
  return measures.flatMap(({ turn }, i) => {
    const project = pick(ids('P', projects), turn);
    if (project === undefined) return [];
    const to = { collection: 'measures' as const, id: `M${i + 1}` };
    return [{ kind: 'implements' as const, from: { collection: 'projects' as const, id: project }, to }];
  });
}

/** Wholes with parts that make them, and claims that say so. */
function money({ budgets, projects, figures }: Drawn): Partial<PlanInput> {
  const euros = (value: number) => ({ amount: { value, currency: 'EUR' } });
  const whole = ({ parts, rest }: Drawn['budgets'][number]): number =>
    parts.length === 0 ? rest : parts.reduce((sum, part) => sum + part, 0);
  return {
    budgetLines: budgets.flatMap((budget, i) => {
      const id = `B${i + 1}`;
      const project = pick(ids('P', projects), budget.turn);
      return [
        { id, title: `${budget.title} (ligne ${i + 1})`, ...euros(whole(budget)), stage: 'announced', sources: source },
        ...budget.parts.map((value, k) => ({
          id: `${id}-${k + 1}`,
          title: `Part ${k + 1} de la ligne ${i + 1}`,
          partOf: id,
          stage: 'announced',
          ...euros(value),
          ...defined({ project }),
          sources: source,
        })),
      ];
    }),
    figures: figures.map(({ title, value }, i) => ({ id: `F${i + 1}`, title, value, sources: source })),
    claims: [...sumClaims(budgets, whole), ...figureClaims(figures)],
  };
}

function sumClaims(budgets: Drawn['budgets'], whole: (budget: Drawn['budgets'][number]) => number) {
  return budgets.flatMap((budget, i) => {
    const { parts } = budget;
    if (parts.length < 2) return [];
    const operands = parts.map((_, k) => ({ budgetLine: `B${i + 1}-${k + 1}` }));
    const stated = { quantity: { value: whole(budget), unit: 'EUR' } };
    return [
      { id: `A${i + 1}`, kind: 'sum' as const, statement: `Le total de la ligne ${i + 1}`, parts: operands, stated },
    ];
  });
}

function figureClaims(figures: Drawn['figures']) {
  if (figures.length < 2) return [];
  const total = figures.reduce((sum, { value }) => sum + value, 0);
  const parts = figures.map((_, i) => ({ figure: `F${i + 1}` }));
  return [
    {
      id: 'A0',
      kind: 'sum' as const,
      statement: 'Le total des chiffres',
      parts,
      stated: { quantity: { value: total } },
    },
  ];
}

/** Milestones in their order, indicators on their way, what is followed. */
function life(drawn: Drawn): Partial<PlanInput> {
  const { year, milestones, indicators, followUps, programmes } = drawn;
  const projects = ids('P', drawn.projects);
  const constats = ids('C', drawn.constats);
  const of = (turn: number) =>
    [pick(projects, turn)].flatMap((project) => (project === undefined ? [] : [{ project }]))[0];
  let months = 0;
  return {
    milestones: milestones.map(({ title, months: later, turn }, i) => {
      months = Math.min(months + later, YEARS * 12 - 1);
      return {
        id: `J${i + 1}`,
        title: `${title} (étape ${i + 1})`,
        planned: monthAfter(year, months),
        ...of(turn),
        ...(i > 0 && { after: [`J${i}`] }),
      };
    }),
    indicators: indicators.map((drawnOne, i) => ({
      id: `N${i + 1}`,
      ...indicatorOnItsWay(drawnOne, year),
      ...of(drawnOne.turn),
      sources: source,
    })),
    followUps: followUps.map(({ title, proposed, done, remaining, turn }, i) => {
      const constat = pick(constats, turn);
      return {
        id: `V${i + 1}`,
        title: `${title} (suivi ${i + 1})`,
        rows: [{ proposed, done, remaining: [remaining], ...defined({ constat }), ...of(turn) }],
      };
    }),
    judgements: followUps.map(({ turn, remaining }, i) => ({
      id: `U${i + 1}`,
      date: monthAfter(year, 12 + i),
      office: 'Délégation territoriale',
      organisation: 'O1',
      outlook: 'at-risk',
      text: `${remaining} (jugement ${i + 1})`,
      ...of(turn),
    })),
    decisions: followUps.map(({ turn, remaining }, i) => ({
      id: `X${i + 1}`,
      title: `${remaining} (décision ${i + 1})`,
      date: monthAfter(year, 13 + i),
      decidedBy: 'Comité de pilotage',
      ...of(turn),
    })),
    programmes: programmes.map(({ title, events }, i) => ({
      id: `G${i + 1}`,
      title: `${title} (programme ${i + 1})`,
      order: i + 1,
      events: events.map((text, k) => ({ date: monthAfter(year, k), text })),
    })),
  };
}

function indicatorOnItsWay({ title, start, steps, up }: Drawn['indicators'][number], year: number) {
  const sum = (upTo: number): number => steps.slice(0, upTo).reduce((all, step) => all + step, 0);
  const values = steps.map((_, k) => start + (up ? sum(k + 1) : -sum(k + 1)));
  return {
    title,
    unit: 'consultations',
    direction: up ? ('increase' as const) : ('decrease' as const),
    baseline: { asOf: `${year}`, quantity: { value: start } },
    // Further than any value: it is still to be reached.
    targets: [{ asOf: `${year + YEARS - 1}`, quantity: { value: start + (up ? 50 : -50) } }],
    rhythmMonths: 12,
    acrossTerritories: 'sum' as const,
    values: values.map((value, k) => ({ asOf: `${year + k + 1}`, quantity: { value } })),
  };
}

/** What the choice between the projects rests on. */
function choice({ projects, year }: Drawn): Partial<PlanInput> {
  if (projects.length < 2) return {};
  const scale = { min: 1, max: 5 };
  const stated = { provenance: 'stated' as const };
  return {
    prioritisation: {
      decidedOn: `${year}`,
      gates: [{ id: 'local', label: 'Déployable ici' }],
      gateVerdicts: projects.map((_, i) => ({
        project: `P${i + 1}`,
        gate: 'local',
        verdict: 'met' as const,
        ...stated,
      })),
      criteria: [
        { id: 'need', label: 'Besoin', direction: 'max', weight: 60, scale },
        { id: 'effort', label: 'Effort', direction: 'min', weight: 40, scale },
      ],
      scores: projects.flatMap(({ grades }, i) =>
        (['need', 'effort'] as const).map((criterion, k) => ({
          project: `P${i + 1}`,
          criterion,
          value: grades[k === 0 ? 0 : 1],
          ...stated,
        })),
      ),
    },
  };
}
