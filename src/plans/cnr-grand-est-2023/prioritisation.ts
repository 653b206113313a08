import type { PlanInput } from '../../model/index.ts';
import { criteria } from './criteria.ts';
import { gateVerdicts } from './gate-verdicts.ts';
import { gates } from './gates.ts';
import { scores } from './scores.ts';
import { deck } from './sources.ts';

/** How priority projects are chosen: the five conditions of the deck, and an illustrative panel. */
export const prioritisation = {
  gates,
  criteria,
  gateVerdicts,
  scores,
  note: "Le diaporama énonce cinq conditions, toutes à remplir, sans poids, ni échelle, ni règle de départage ; il annonce un projet prioritaire par département, choisi lors des webinaires et suivi par les Conseils Territoriaux de Santé. Les critères, leurs poids, les échelles et les notes sont inventés pour la démonstration (provenance « illustrative ») : ils n'engagent personne et ne disent rien de la valeur des projets.",
  sources: deck('Une mise en œuvre territoriale – Déployer des projets'),
} satisfies PlanInput['prioritisation'];
