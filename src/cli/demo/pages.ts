import {
  acceptabilityChart,
  budgetChart,
  progressChart,
  rankingChart,
  timelineChart,
  traceChart,
  weightStabilityChart,
} from '../../charts/index.ts';
import type { Chart, DocumentNode } from '../../document/index.ts';
import type { Locale } from '../../i18n/index.ts';
import type { Plan } from '../../model/index.ts';
import { numeriqueSante2022 } from '../../plans/index.ts';
import {
  composeAudit,
  composeFollowUp,
  composeKeyFigures,
  composePrioritisation,
  composeProgrammeReview,
  composeProjectList,
  composeRestitution,
  composeSynthesis,
} from '../../report/index.ts';
import { moneyOf, rollUp, tracePlan } from '../../tracking/index.ts';
import type { AuditReport } from '../../validation/index.ts';
import type { Format } from '../document-format.ts';
import type { DefendedRanking } from '../ranking.ts';

/** What the demonstration shows, computed once. */
export interface Shown {
  readonly plan: Plan;
  readonly audit: AuditReport;
  readonly ranking: DefendedRanking;
  /** The day it looks at. */
  readonly asOf: string;
  readonly locale: Locale;
}

/** A document of the demonstration: its name, how it is composed, the formats that people would want it in. */
interface DemoPage {
  readonly name: string;
  readonly formats: readonly Format[];
  readonly compose: (shown: Shown) => DocumentNode;
}

const EVERY_FORMAT = ['pptx', 'docx', 'html', 'markdown'] as const;
const TO_READ = ['docx', 'html'] as const;

/** The documents, the deck first. */
export const DEMO_PAGES: readonly DemoPage[] = [
  {
    name: 'restitution',
    formats: EVERY_FORMAT,
    compose: ({ plan, audit, locale }) => composeRestitution(plan, { audit, locale, audience: 'committee' }),
  },
  {
    name: 'restitution-minister',
    formats: ['pptx'],
    compose: ({ plan, audit, locale }) => composeRestitution(plan, { audit, locale, audience: 'minister' }),
  },
  {
    name: 'restitution-region',
    formats: ['pptx'],
    compose: ({ plan, audit, locale }) => composeRestitution(plan, { audit, locale, audience: 'region' }),
  },
  {
    name: 'synthesis',
    formats: TO_READ,
    compose: ({ plan, locale }) => composeSynthesis(plan, { locale }),
  },
  {
    name: 'ranking',
    formats: ['docx', 'html', 'markdown'],
    compose: ({ ranking: { result, stability, acceptability, why }, locale }) =>
      composePrioritisation(result, {
        locale,
        why,
        ...(stability && { stability }),
        ...(acceptability && { acceptability }),
      }),
  },
  {
    name: 'audit',
    formats: ['docx', 'html', 'markdown'],
    compose: ({ audit, locale }) => composeAudit(audit, { locale }),
  },
  { name: 'follow-up', formats: TO_READ, compose: ({ plan, asOf, locale }) => composeFollowUp(plan, { asOf, locale }) },
  { name: 'projects', formats: TO_READ, compose: ({ plan, locale }) => composeProjectList(plan, { locale }) },
  { name: 'key-figures', formats: TO_READ, compose: ({ plan, locale }) => composeKeyFigures(plan, { locale }) },
  // The Grand Est plan has one programme: that on digital health has fifteen.
  {
    name: 'programmes',
    formats: TO_READ,
    compose: ({ locale }) => composeProgrammeReview(numeriqueSante2022, { locale }),
  },
];

/** The charts: those of the ranking and of the needs of the Grand Est plan, those of money and time of the one on digital health. */
export const DEMO_CHARTS: readonly { readonly name: string; readonly draw: (shown: Shown) => Chart | undefined }[] = [
  { name: 'ranking', draw: ({ ranking: { result }, locale }) => rankingChart(result, { locale }) },
  {
    name: 'stability',
    draw: ({ ranking: { result, stability }, locale }) =>
      stability && weightStabilityChart(result, stability, { locale }),
  },
  {
    name: 'acceptability',
    draw: ({ ranking: { result, acceptability }, locale }) =>
      acceptability && acceptabilityChart(result, acceptability, { locale }),
  },
  { name: 'needs', draw: ({ plan, locale }) => traceChart(tracePlan(plan), { locale, themes: themesOf(plan) }) },
  { name: 'milestones', draw: ({ plan, asOf, locale }) => timelineChart(plan, { asOf, locale }) },
  {
    name: 'progress',
    draw: ({ asOf, locale }) => progressChart(rollUp(numeriqueSante2022, { by: 'orientation', asOf }), { locale }),
  },
  {
    name: 'money',
    draw: ({ locale }) => budgetChart(moneyOf(numeriqueSante2022, { by: 'programme' }), { locale }),
  },
];

function themesOf({ orientations }: Plan): Readonly<Record<string, string>> {
  return Object.fromEntries(orientations.map(({ id, title, shortTitle }) => [id, shortTitle ?? title]));
}
