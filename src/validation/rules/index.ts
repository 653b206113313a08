import { ambiguousAcronym } from './ambiguous-acronym.ts';
import { beneficiaryIsTopic } from './beneficiary-is-topic.ts';
import { beneficiaryWithoutBenefit } from './beneficiary-without-benefit.ts';
import { beneficiaryWithoutName } from './beneficiary-without-name.ts';
import { budgetCurrenciesMixed } from './budget-currencies-mixed.ts';
import { budgetDoubleCount } from './budget-double-count.ts';
import { budgetPartsAboveWhole } from './budget-parts-above-whole.ts';
import { budgetPartsBelowWhole } from './budget-parts-below-whole.ts';
import { budgetSameAsDiffers } from './budget-same-as-differs.ts';
import { budgetShareDiffers } from './budget-share-differs.ts';
import { budgetStageExceeded } from './budget-stage-exceeded.ts';
import { budgetTaxesMixed } from './budget-taxes-mixed.ts';
import { budgetToldTwice } from './budget-told-twice.ts';
import { budgetYearsNotParts } from './budget-years-not-parts.ts';
import { claimDoesNotReconcile } from './claim-does-not-reconcile.ts';
import { constatUnanswered } from './constat-unanswered.ts';
import { danglingReference } from './dangling-reference.ts';
import { dateAutofillDrift } from './date-autofill-drift.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateNumber } from './duplicate-number.ts';
import { emptySection } from './empty-section.ts';
import { endBeforeStart } from './end-before-start.ts';
import { figureWithoutSource } from './figure-without-source.ts';
import { funderSharesDiffer } from './funder-shares-differ.ts';
import { implausibleDate } from './implausible-date.ts';
import { implausibleFigure } from './implausible-figure.ts';
import { indicatorWithoutUnit } from './indicator-without-unit.ts';
import { judgementContradictsFigures } from './judgement-contradicts-figures.ts';
import { lifecycleImplausible } from './lifecycle-implausible.ts';
import { milestoneMoved } from './milestone-moved.ts';
import { milestonesOutOfOrder } from './milestones-out-of-order.ts';
import { moneyWithoutCurrency } from './money-without-currency.ts';
import { nearDuplicateText } from './near-duplicate-text.ts';
import { noProjectAdmitted } from './no-project-admitted.ts';
import { outsidePlanPeriod } from './outside-plan-period.ts';
import { overdueNextStep } from './overdue-next-step.ts';
import { percentAbove100 } from './percent-above-100.ts';
import { personalData } from './personal-data.ts';
import { prioritisationNotUsable } from './prioritisation-not-usable.ts';
import { projectWithoutConstat } from './project-without-constat.ts';
import { referenceCycle } from './reference-cycle.ts';
import { roleCopied } from './role-copied.ts';
import { sentenceDoesNotReconcile } from './sentence-does-not-reconcile.ts';
import { stakeholderWithoutRole } from './stakeholder-without-role.ts';
import { staleValue } from './stale-value.ts';
import { targetBeforeBaseline } from './target-before-baseline.ts';
import { targetDrift } from './target-drift.ts';
import { targetEqualsBaseline } from './target-equals-baseline.ts';
import { targetMissed } from './target-missed.ts';
import { territoryCodeMismatch } from './territory-code-mismatch.ts';
import { titleDrift } from './title-drift.ts';
import { unknownAcronym } from './unknown-acronym.ts';
import { unknownCode } from './unknown-code.ts';
import { unusableText } from './unusable-text.ts';

/** Every rule of the audit, in the order they are told. */
export const defaultRules = [
  danglingReference,
  duplicateId,
  duplicateNumber,
  referenceCycle,
  nearDuplicateText,
  emptySection,
  unusableText,
  beneficiaryWithoutBenefit,
  beneficiaryWithoutName,
  beneficiaryIsTopic,
  stakeholderWithoutRole,
  roleCopied,
  titleDrift,
  targetDrift,
  constatUnanswered,
  projectWithoutConstat,
  unknownAcronym,
  ambiguousAcronym,
  unknownCode,
  territoryCodeMismatch,
  dateAutofillDrift,
  implausibleDate,
  implausibleFigure,
  percentAbove100,
  targetEqualsBaseline,
  indicatorWithoutUnit,
  milestonesOutOfOrder,
  endBeforeStart,
  targetBeforeBaseline,
  outsidePlanPeriod,
  milestoneMoved,
  moneyWithoutCurrency,
  budgetCurrenciesMixed,
  budgetTaxesMixed,
  budgetPartsAboveWhole,
  budgetPartsBelowWhole,
  budgetYearsNotParts,
  budgetShareDiffers,
  funderSharesDiffer,
  budgetSameAsDiffers,
  budgetStageExceeded,
  budgetToldTwice,
  budgetDoubleCount,
  overdueNextStep,
  targetMissed,
  staleValue,
  judgementContradictsFigures,
  prioritisationNotUsable,
  noProjectAdmitted,
  personalData,
  figureWithoutSource,
  claimDoesNotReconcile,
  sentenceDoesNotReconcile,
  lifecycleImplausible,
] as const;
