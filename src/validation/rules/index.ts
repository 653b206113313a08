import { ambiguousAcronym } from './ambiguous-acronym.ts';
import { beneficiaryIsTopic } from './beneficiary-is-topic.ts';
import { beneficiaryWithoutBenefit } from './beneficiary-without-benefit.ts';
import { beneficiaryWithoutName } from './beneficiary-without-name.ts';
import { budgetDoubleCount } from './budget-double-count.ts';
import { budgetPartsAboveWhole } from './budget-parts-above-whole.ts';
import { claimDoesNotReconcile } from './claim-does-not-reconcile.ts';
import { constatUnanswered } from './constat-unanswered.ts';
import { danglingReference } from './dangling-reference.ts';
import { dateAutofillDrift } from './date-autofill-drift.ts';
import { duplicateId } from './duplicate-id.ts';
import { emptySection } from './empty-section.ts';
import { figureWithoutSource } from './figure-without-source.ts';
import { implausibleDate } from './implausible-date.ts';
import { implausibleFigure } from './implausible-figure.ts';
import { lifecycleImplausible } from './lifecycle-implausible.ts';
import { milestonesOutOfOrder } from './milestones-out-of-order.ts';
import { nearDuplicateText } from './near-duplicate-text.ts';
import { overdueNextStep } from './overdue-next-step.ts';
import { personalData } from './personal-data.ts';
import { projectWithoutConstat } from './project-without-constat.ts';
import { referenceCycle } from './reference-cycle.ts';
import { roleCopied } from './role-copied.ts';
import { stakeholderWithoutRole } from './stakeholder-without-role.ts';
import { territoryCodeMismatch } from './territory-code-mismatch.ts';
import { titleDrift } from './title-drift.ts';
import { unknownAcronym } from './unknown-acronym.ts';
import { unknownCode } from './unknown-code.ts';
import { unusableText } from './unusable-text.ts';

/** Every rule of the audit, in the order they are told. */
export const defaultRules = [
  danglingReference,
  duplicateId,
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
  constatUnanswered,
  projectWithoutConstat,
  unknownAcronym,
  ambiguousAcronym,
  unknownCode,
  territoryCodeMismatch,
  dateAutofillDrift,
  implausibleDate,
  implausibleFigure,
  milestonesOutOfOrder,
  budgetPartsAboveWhole,
  budgetDoubleCount,
  overdueNextStep,
  personalData,
  figureWithoutSource,
  claimDoesNotReconcile,
  lifecycleImplausible,
] as const;
