import type { DocumentNode } from 'plan-sante/document';
import { type Wording, writePartialDate } from 'plan-sante/model';
import type { Prioritisation } from 'plan-sante/scoring';
import { auditPlan, type Issue, type Locale, type Plan } from 'plan-sante/validation';
import type { Answers, BundledName, DownloadKind, Opened, Question, Ranked, Reply, Stage } from './questions.ts';
import { FILE_ENDINGS, readFile, type Tell } from './read-file.ts';
import { type CellCount, flipSentence, stepSentence, WORDS } from './words.ts';

/** The plan that is open; the page asks one question after the other. */
let open: Plan | undefined;
/** The file that it came from, to be given back with what was found. */
let file: { readonly name: string; readonly annotate: () => Uint8Array | undefined } | undefined;
/** What its reading found. */
let found: readonly Issue[] = [];

type Handlers = {
  readonly [Ask in Question['ask']]: (question: Extract<Question, { ask: Ask }>, tell: Tell) => Promise<Answers[Ask]>;
};

/** What a question passes through, in order: that is what the page shows as progress. */
const STAGES: Readonly<Record<Question['ask'], readonly Stage[]>> = {
  open: ['tools', 'read', 'plan', 'check'],
  bundled: ['tools', 'check'],
  prepare: [],
  audit: ['check'],
  rank: ['tools', 'compute'],
  follow: ['tools', 'compute'],
  fiche: ['tools', 'write'],
  download: ['tools', 'write'],
};

/** Everything that is loaded on demand. */
const TOOLS: readonly (() => Promise<unknown>)[] = [
  () => import('plan-sante/tables'),
  () => import('plan-sante/xlsx'),
  () => import('plan-sante/document'),
  () => import('plan-sante/scoring'),
  () => import('plan-sante/charts'),
  () => import('plan-sante/tracking'),
  () => import('plan-sante/fiche'),
  () => import('plan-sante/docx'),
  () => import('plan-sante/pptx'),
  () => import('plan-sante/report'),
  () => import('plan-sante/yaml'),
  () => import('plan-sante/plans'),
  () => import('./remarks.ts'),
];

const HANDLERS: Handlers = {
  async open({ name, bytes, locale }, tell) {
    tell('tools');
    const reading = await readFile({ name, bytes, locale }, tell);
    if (reading === undefined) throw new Error(WORDS[locale].unknownFile(name, FILE_ENDINGS));
    tell('check');
    [open, found] = [reading.plan, reading.issues];
    file = reading.annotate && { name, annotate: reading.annotate };
    return opened(reading.cells);
  },
  async bundled({ name }, tell) {
    tell('tools');
    [open, found] = [await bundledPlan(name), []];
    file = undefined;
    tell('check');
    return opened();
  },
  async prepare() {
    for (const load of TOOLS) await load();
    return true;
  },
  async audit({ asOf, locale }, tell) {
    tell('check');
    const { issues, completeness } = auditPlan(planNow(locale), { locale, ...(asOf !== '' && { asOf }) });
    return { issues, level: completeness.level };
  },
  async rank({ weights, locale }, tell) {
    tell('tools');
    return ranked(planNow(locale), weights, { locale, tell });
  },
  async follow({ asOf, locale }, tell) {
    tell('tools');
    const { nextSteps } = await import('plan-sante/tracking');
    tell('compute');
    const { overdue, due, later, undated, closed } = nextSteps(planNow(locale), { asOf, withinDays: 90 });
    const said = (step: (typeof due)[number]) => stepSentence(step, writePartialDate(step.due, locale), locale);
    return { overdue: overdue.map(said), due: due.map(said), later, undated, closed };
  },
  async fiche({ project, locale }, tell) {
    tell('tools');
    const [{ renderHtml }, form] = await Promise.all([
      import('plan-sante/document'),
      formOf(planNow(locale), project, locale),
    ]);
    tell('write');
    return form === undefined ? '' : renderHtml(form);
  },
  async download({ what, asOf, project, locale }, tell) {
    tell('tools');
    return DOWNLOADS[what](planNow(locale), { locale, asOf, project, tell });
  },
};

/** The bundled plans are large: they come when one is asked for. */
async function bundledPlan(name: BundledName): Promise<Plan> {
  const plans = await import('plan-sante/plans');
  return plans[name];
}

function planNow(locale: Locale): Plan {
  if (open === undefined) throw new Error(WORDS[locale].nothingOpen);
  return open;
}

function opened(cells?: Readonly<Record<CellCount, number>>): Opened {
  const lists = Object.entries(open ?? {}).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  const projects = open?.projects ?? [];
  return {
    title: open?.title,
    counts: lists.filter(([, list]) => list.length > 0).map(([name, list]) => [name, list.length]),
    issues: found,
    ...(cells && { cells }),
    fiches: projects.filter(({ fiche }) => fiche !== undefined).map(({ id, title }) => ({ id, title })),
    canRank: open?.prioritisation !== undefined,
    canAnnotate: file !== undefined,
  };
}

async function ranked(
  plan: Plan,
  weights: Readonly<Record<string, number>>,
  { locale, tell }: { readonly locale: Locale; readonly tell: Tell },
): Promise<Ranked> {
  const [scoring, { rankingChart }, { renderSvg }] = await Promise.all([
    import('plan-sante/scoring'),
    import('plan-sante/charts'),
    import('plan-sante/document'),
  ]);
  const { describePair, describeStability, explainPair, planProblem, prioritise, smallestFlip, weightStability } =
    scoring;
  tell('compute');
  const { model, alternatives } = planProblem(plan, { locale });
  const criteria = model.criteria.map((criterion) => ({
    ...criterion,
    weight: weights[criterion.id] ?? criterion.weight,
  }));
  const result = prioritise({ ...model, criteria }, alternatives, { locale });
  const titles = new Map(plan.projects.map(({ id, title }) => [id, title]));
  const titled = (id: string) => ({ id, title: titles.get(id) ?? id });
  const [first, second] = result.ranking;
  const parted = first !== undefined && second !== undefined && first.rank !== second.rank;
  return {
    criteria: criteria.map(({ id, label, weight }) => ({ id, title: inLocale(label, locale), weight })),
    ranking: result.ranking.map((line) => ({ ...titled(line.id), ranks: ranksOf(line), score: line.score })),
    left: result.excluded.map((one) => ({
      ...titled(one.id),
      why: one.reasons.map((reason) => ('label' in reason ? inLocale(reason.label, locale) : reason.kind)).join(', '),
    })),
    illustrative: result.illustrative,
    why: parted ? describePair(explainPair(result, first.id, second.id), { locale, names: 'ids' }) : [],
    stability:
      result.table === null ? [] : describeStability(result, weightStability(result.table), { locale, names: 'ids' }),
    flip:
      parted && result.table !== null
        ? flipSentence(
            smallestFlip(result.table),
            criteria.map(({ label }) => inLocale(label, locale)),
            locale,
          )
        : undefined,
    chart: renderSvg(rankingChart(result, { locale })),
  };
}

/** As the picture beside it says it: "4", "4–6", "4?". */
function ranksOf({ bestRank, worstRank, provisional }: Prioritisation['ranking'][number]): string {
  const ranks = bestRank === worstRank ? String(bestRank) : `${bestRank}–${worstRank}`;
  return provisional ? `${ranks}?` : ranks;
}

function inLocale(wording: Wording, locale: Locale): string {
  return typeof wording === 'string' ? wording : (wording[locale] ?? wording.fr ?? '');
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

interface Writing {
  readonly locale: Locale;
  readonly asOf: string;
  readonly project: string;
  readonly tell: Tell;
}

const audited = (plan: Plan, { locale, asOf }: Writing) => auditPlan(plan, { locale, ...(asOf !== '' && { asOf }) });

/** What can be taken away, each written where it is asked for. */
const DOWNLOADS: Readonly<Record<DownloadKind, (plan: Plan, writing: Writing) => Promise<Answers['download']>>> = {
  annotated: async (_, { locale, tell }) => {
    tell('write');
    const bytes = file?.annotate();
    if (file === undefined || bytes === undefined) throw new Error(WORDS[locale].nothingOpen);
    return { name: file.name.replace(/(\.\w+)$/, '-annote$1'), type: 'application/octet-stream', bytes };
  },
  'remarks-docx': async (plan, writing) => {
    const [{ renderDocx }, { remarksOf }] = await Promise.all([import('plan-sante/docx'), import('./remarks.ts')]);
    writing.tell('write');
    const { issues } = audited(plan, writing);
    return {
      name: `${plan.id}-remarques.docx`,
      type: DOCX,
      bytes: renderDocx(remarksOf(plan.title, { reading: found, audit: issues }, writing.locale)),
    };
  },
  'plan-json': async (plan, { tell }) => {
    tell('write');
    const bytes = new TextEncoder().encode(JSON.stringify(plan, null, 2));
    return { name: `${plan.id}.json`, type: 'application/json', bytes };
  },
  'audit-docx': async (plan, writing) => {
    const [{ renderDocx }, { composeAudit }] = await reportTo(() => import('plan-sante/docx'));
    writing.tell('write');
    const { locale } = writing;
    return {
      name: `${plan.id}-audit.docx`,
      type: DOCX,
      bytes: renderDocx(composeAudit(audited(plan, writing), { locale })),
    };
  },
  'ranking-docx': async (plan, { locale, tell }) => {
    const [{ renderDocx }, { composePrioritisation }] = await reportTo(() => import('plan-sante/docx'));
    const { prioritisePlan } = await import('plan-sante/scoring');
    tell('write');
    const result = prioritisePlan(plan, { locale });
    return {
      name: `${plan.id}-ranking.docx`,
      type: DOCX,
      bytes: renderDocx(composePrioritisation(result, { locale })),
    };
  },
  'restitution-pptx': async (plan, { locale, tell }) => {
    const [{ renderPptx }, { composeRestitution }] = await reportTo(() => import('plan-sante/pptx'));
    tell('write');
    return { name: `${plan.id}-restitution.pptx`, type: PPTX, bytes: renderPptx(composeRestitution(plan, { locale })) };
  },
  'fiche-docx': async (plan, { locale, project, tell }) => {
    const [{ renderDocx }, form] = await Promise.all([import('plan-sante/docx'), formOf(plan, project, locale)]);
    tell('write');
    if (form === undefined) throw new Error(WORDS[locale].noFiche);
    return { name: `${plan.id}-${project}.docx`, type: DOCX, bytes: renderDocx(form) };
  },
};

/** The form that a fiche is shown and written on. */
async function formOf(plan: Plan, project: string, locale: Locale): Promise<DocumentNode | undefined> {
  const fiche = plan.projects.find(({ id }) => id === project)?.fiche;
  if (fiche === undefined) return undefined;
  const { cnrGrandEst, composeFiche } = await import('plan-sante/fiche');
  return composeFiche(fiche, cnrGrandEst, { locale, id: project });
}

function reportTo<Writer>(writer: () => Promise<Writer>) {
  return Promise.all([writer(), import('plan-sante/report')]);
}

async function handle({ id, question }: Asked): Promise<void> {
  const stages = STAGES[question.ask];
  const tell: Tell = (stage) => answer({ id, stage, done: Math.max(0, stages.indexOf(stage)), of: stages.length });
  try {
    const handler = HANDLERS[question.ask] as (question: Question, tell: Tell) => Promise<Answers[keyof Answers]>;
    answer({ id, answer: await handler(question, tell) });
  } catch (error) {
    answer({ id, problem: error instanceof Error ? error.message : String(error) });
  }
}

interface Asked {
  readonly id: number;
  readonly question: Question;
}

/** One question after the other: each may change what is open. Only what prepares for later waits for nobody and keeps nobody waiting. */
let queue = Promise.resolve();
self.onmessage = ({ data }: MessageEvent<Asked>) => {
  if (data.question.ask === 'prepare') void handle(data);
  else queue = queue.then(() => handle(data));
};

function answer(reply: Reply): void {
  self.postMessage(reply);
}

// It lives.
answer({ id: 0, answer: true });
