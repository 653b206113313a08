export { cnrGrandEst2023Model } from './models/cnr-grand-est-2023.ts';
export { contratLocalDeSanteModel } from './models/contrat-local-de-sante.ts';
export { type FicheExpectations, type NationalDependence, nationalDependence } from './national-dependence.ts';
export type {
  CountedCriterion,
  CriterionShare,
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
  type PlanProblem,
  type PrioritisedPlan,
  type PrioritisePlanOptions,
  type ProjectDependence,
  planProblem,
  prioritisePlan,
} from './prioritise-plan.ts';
