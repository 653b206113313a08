/**
 * The everyday API: read a plan, audit it, rank its projects, write and read fiches.
 *
 * File formats and the optimiser have entries of their own (`plan-sante/docx`, `plan-sante/pptx`, `plan-sante/portfolio`), and so
 * do the raw methods (`plan-sante/mcda`), the document tree (`plan-sante/document`) and the reference plans (`plan-sante/plans`).
 *
 * @packageDocumentation
 */

export { rankingChart } from './charts/index.ts';
export type { DocumentNode } from './document/index.ts';
export { parseHtml, parseMarkdown, renderHtml, renderMarkdown, sameContent } from './document/index.ts';
export type { Issue, PlanSanteErrorCode, Position, Result, Severity } from './errors/index.ts';
export { PlanSanteError } from './errors/index.ts';
export type { FicheTemplate } from './fiche/index.ts';
export {
  blankFiche,
  composeFiche,
  defineFicheTemplate,
  ficheTemplates,
  readFiche,
  readFicheText,
  renderFiche,
} from './fiche/index.ts';
export type { Locale } from './i18n/index.ts';
export { LOCALES } from './i18n/index.ts';
export { weightedSum } from './mcda/index.ts';
export type {
  Claim,
  Constat,
  Fiche,
  FicheInput,
  Measure,
  PartialDate,
  Piste,
  Plan,
  PlanInput,
  Project,
  Quantity,
} from './model/index.ts';
export {
  FicheSchema,
  FORMAT_VERSION,
  PlanSchema,
  readAmountColumn,
  readDateColumn,
  readMoney,
  readNumber,
  readPartialDate,
  readPercent,
  readQuantity,
  writeMoney,
  writeNumber,
  writePartialDate,
  writePercent,
  writeQuantity,
} from './model/index.ts';
export { composeAudit, composePrioritisation } from './report/index.ts';
export type { Alternative, Prioritisation, PrioritisationModel } from './scoring/index.ts';
export {
  decisionRecord,
  definePrioritisation,
  describeChange,
  describeExclusion,
  describePair,
  describeStability,
  explainChange,
  explainExclusion,
  explainPair,
  prioritise,
  prioritisePlan,
  rankAcceptability,
  rankIntervals,
  replayDecision,
  smallestFlip,
  weightStability,
} from './scoring/index.ts';
export type {
  AuditReport,
  ClaimVerdict,
  CompletenessLevel,
  FicheReading,
  PlanReading,
  Rule,
} from './validation/index.ts';
export {
  auditPlan,
  checkClaims,
  completeness,
  defaultRules,
  defineRule,
  parseContributions,
  parseFiche,
  parsePlan,
  planJsonSchema,
  safeParseFiche,
  safeParseFicheText,
  safeParsePlan,
  safeParsePlanText,
  tuneRules,
  upgradePlan,
} from './validation/index.ts';
