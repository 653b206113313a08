import type { PlanPart } from '../plan-part.ts';
import { deck } from './sources.ts';

const WELCOME = 'Mots de bienvenue';
const LIST = 'Liste des projets';

/** The ministries that hold the synthesis, the working groups, and the two bodies that projects 2 and 3 reform. */
export const organisations = [
  {
    id: 'gouvernement',
    name: 'Gouvernement du Grand-Duché de Luxembourg',
    kind: 'state',
    level: 'country',
    territory: 'luxembourg',
    sources: deck('Page de titre'),
  },
  {
    id: 'ministere-sante',
    name: 'Ministère de la Santé',
    kind: 'state',
    level: 'country',
    territory: 'luxembourg',
    sources: deck(WELCOME),
  },
  {
    id: 'ministere-securite-sociale',
    name: 'Ministère de la Sécurité sociale',
    kind: 'state',
    level: 'country',
    territory: 'luxembourg',
    sources: deck(WELCOME),
  },
  {
    id: 'groupes-de-travail',
    name: 'Groupes de travail du Gesondheetsdësch',
    kind: 'coordination',
    territory: 'luxembourg',
    mandate: 'Trois groupes, dont la séance rend compte des premières réunions.',
    sources: [...deck('Page de titre'), ...deck(WELCOME)],
  },
  {
    id: 'gt-1',
    name: 'Groupe de travail 1',
    acronym: 'GT1',
    kind: 'coordination',
    territory: 'luxembourg',
    mandate:
      "A discuté des scénarios ; les scénarios 2 et 3 sont à étudier de plus près. Le diaporama n'en dit pas davantage.",
    sources: deck('Détails des projets – Projet 7'),
  },
  {
    id: 'college-medical',
    name: 'Collège médical',
    kind: 'professional-body',
    territory: 'luxembourg',
    sources: deck(LIST),
  },
  {
    id: 'conseil-superieur',
    name: 'Conseil supérieur de certaines professions de santé',
    kind: 'professional-body',
    territory: 'luxembourg',
    sources: deck(LIST),
  },
] as const satisfies readonly PlanPart<'organisations'>[];
