export { cnrGrandEst2023Model } from './models/cnr-grand-est-2023.ts';
export { contratLocalDeSanteModel } from './models/contrat-local-de-sante.ts';
export { type FicheExpectations, type NationalDependence, nationalDependence } from './national-dependence.ts';
export type {
  Contribution,
  CountedCriterion,
  ExcludedAlternative,
  ExclusionReason,
  GroupSelection,
  IncompleteAlternative,
  MissingPolicy,
  Prioritisation,
  PrioritisationConventions,
  RankedAlternative,
  UndecidedGatePolicy,
} from './prioritisation.ts';
export { type PrioritiseOptions, prioritise } from './prioritise.ts';
export {
  dependenceCriterion,
  NATIONAL_DEPENDENCE,
  type PlanPrioritisation,
  type PlanProblem,
  type PrioritisePlanOptions,
  type ProjectDependence,
  planProblem,
  prioritisePlan,
} from './prioritise-plan.ts';
