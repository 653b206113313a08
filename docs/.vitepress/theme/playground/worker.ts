import { type Wording, writePartialDate } from 'plan-sante/model';
import { auditPlan, type Issue, type Locale, type Plan } from 'plan-sante/validation';
import type { Answers, BundledName, DownloadKind, Opened, Question, Ranked, Reply } from './questions.ts';
import { FILE_ENDINGS, readFile } from './read-file.ts';
import { type CellCount, flipSentence, stepSentence, WORDS } from './words.ts';

/** The plan that is open; the page asks one question after the other. */
let open: Plan | undefined;
/** The file that it came from, to be given back with what was found. */
let file: { readonly name: string; readonly annotate: () => Uint8Array | undefined } | undefined;

type Handlers = {
  readonly [Ask in Question['ask']]: (question: Extract<Question, { ask: Ask }>) => Promise<Answers[Ask]>;
};

const HANDLERS: Handlers = {
  async open({ name, bytes, locale }) {
    const reading = await readFile(name, bytes, locale);
    if (reading === undefined) throw new Error(WORDS[locale].unknownFile(name, FILE_ENDINGS));
    open = reading.plan;
    file = reading.annotate && { name, annotate: reading.annotate };
    return opened(reading.issues, reading.cells);
  },
  async bundled({ name }) {
    open = await bundledPlan(name);
    file = undefined;
    return opened([]);
  },
  async audit({ asOf, locale }) {
    const { issues, groups, counts } = auditPlan(planNow(locale), { locale, ...(asOf !== '' && { asOf }) });
    return { issues, groups, counts };
  },
  async rank({ weights, locale }) {
    return ranked(planNow(locale), weights, locale);
  },
  async follow({ asOf, locale }) {
    const { nextSteps } = await import('plan-sante/tracking');
    const { overdue, due, later, undated, closed } = nextSteps(planNow(locale), { asOf, withinDays: 90 });
    const said = (step: (typeof due)[number]) => stepSentence(step, writePartialDate(step.due, locale), locale);
    return { overdue: overdue.map(said), due: due.map(said), later, undated, closed };
  },
  async fiche({ project, locale }) {
    const found = planNow(locale).projects.find(({ id }) => id === project);
    if (found?.fiche === undefined) return '';
    const [{ renderHtml }, { cnrGrandEst, composeFiche }] = await Promise.all([
      import('plan-sante/document'),
      import('plan-sante/fiche'),
    ]);
    return renderHtml(composeFiche(found.fiche, cnrGrandEst, { locale, id: project }));
  },
  async download({ what, locale }) {
    return DOWNLOADS[what](planNow(locale), locale);
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

function opened(issues: readonly Issue[], cells?: Readonly<Record<CellCount, number>>): Opened {
  const lists = Object.entries(open ?? {}).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  const projects = open?.projects ?? [];
  return {
    title: open?.title,
    counts: lists.filter(([, list]) => list.length > 0).map(([name, list]) => [name, list.length]),
    issues,
    ...(cells && { cells }),
    fiches: projects.filter(({ fiche }) => fiche !== undefined).map(({ id, title }) => ({ id, title })),
    canRank: open?.prioritisation !== undefined,
    canAnnotate: file !== undefined,
  };
}

async function ranked(plan: Plan, weights: Readonly<Record<string, number>>, locale: Locale): Promise<Ranked> {
  const [{ describePair, explainPair, planProblem, prioritise, smallestFlip }, { rankingChart }, { renderSvg }] =
    await Promise.all([import('plan-sante/scoring'), import('plan-sante/charts'), import('plan-sante/document')]);
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
    ranking: result.ranking.map(({ id, rank, score }) => ({ ...titled(id), rank, score })),
    left: result.excluded.map((one) => ({
      ...titled(one.id),
      why: one.reasons.map((reason) => ('label' in reason ? inLocale(reason.label, locale) : reason.kind)).join(', '),
    })),
    illustrative: result.illustrative,
    why: parted ? describePair(explainPair(result, first.id, second.id), { locale, names: 'ids' }) : [],
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

function inLocale(wording: Wording, locale: Locale): string {
  return typeof wording === 'string' ? wording : (wording[locale] ?? wording.fr ?? '');
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** What can be taken away, each written where it is asked for. */
const DOWNLOADS: Readonly<Record<DownloadKind, (plan: Plan, locale: Locale) => Promise<Answers['download']>>> = {
  annotated: async (_, locale) => {
    const bytes = file?.annotate();
    if (file === undefined || bytes === undefined) throw new Error(WORDS[locale].nothingOpen);
    return { name: file.name.replace(/(\.\w+)$/, '-annote$1'), type: 'application/octet-stream', bytes };
  },
  'plan-json': async (plan) => ({
    name: `${plan.id}.json`,
    type: 'application/json',
    bytes: new TextEncoder().encode(JSON.stringify(plan, null, 2)),
  }),
  'audit-docx': async (plan, locale) => {
    const [{ renderDocx }, { composeAudit }] = await reportTo(() => import('plan-sante/docx'));
    return {
      name: `${plan.id}-audit.docx`,
      type: DOCX,
      bytes: renderDocx(composeAudit(auditPlan(plan, { locale }), { locale })),
    };
  },
  'ranking-docx': async (plan, locale) => {
    const [{ renderDocx }, { composePrioritisation }] = await reportTo(() => import('plan-sante/docx'));
    const { prioritisePlan } = await import('plan-sante/scoring');
    const result = prioritisePlan(plan, { locale });
    return {
      name: `${plan.id}-ranking.docx`,
      type: DOCX,
      bytes: renderDocx(composePrioritisation(result, { locale })),
    };
  },
  'restitution-pptx': async (plan, locale) => {
    const [{ renderPptx }, { composeRestitution }] = await reportTo(() => import('plan-sante/pptx'));
    return { name: `${plan.id}-restitution.pptx`, type: PPTX, bytes: renderPptx(composeRestitution(plan, { locale })) };
  },
};

function reportTo<Writer>(writer: () => Promise<Writer>) {
  return Promise.all([writer(), import('plan-sante/report')]);
}

self.onmessage = async ({ data }: MessageEvent<{ readonly id: number; readonly question: Question }>) => {
  const { id, question } = data;
  let reply: Reply;
  try {
    const handle = HANDLERS[question.ask] as (question: Question) => Promise<Answers[keyof Answers]>;
    reply = { id, answer: await handle(question) };
  } catch (error) {
    reply = { id, problem: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(reply);
};
