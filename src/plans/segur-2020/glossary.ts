import type { PlanPart } from '../plan-part.ts';

/** The short forms of the news. */
export const glossary = [
  { short: 'ARS', expansions: [{ text: 'agence régionale de santé' }] },
  { short: 'CFDT', expansions: [{ text: 'Confédération française démocratique du travail' }] },
  { short: 'CHU', expansions: [{ text: 'centre hospitalier universitaire' }] },
  { short: 'Cnom', expansions: [{ text: "Conseil national de l'Ordre des médecins" }] },
  { short: 'CRSA', expansions: [{ text: "conférence régionale de la santé et de l'autonomie" }] },
  { short: 'DIM', expansions: [{ text: "département d'information médicale" }] },
  { short: 'DMP', expansions: [{ text: 'dossier médical partagé' }] },
  { short: 'FHF', expansions: [{ text: 'Fédération hospitalière de France' }] },
  { short: 'FO', expansions: [{ text: 'Force ouvrière' }] },
  { short: 'HPST', expansions: [{ text: 'hôpital, patients, santé et territoires' }] },
  { short: 'IPA', expansions: [{ text: 'infirmier en pratique avancée' }] },
  { short: 'Ondam', expansions: [{ text: "objectif national des dépenses d'assurance maladie" }] },
  { short: 'SAS', expansions: [{ text: "service d'accès aux soins" }] },
  { short: 'T2A', expansions: [{ text: "tarification à l'activité" }] },
  { short: 'Unsa', expansions: [{ text: 'Union nationale des syndicats autonomes' }] },
] as const satisfies readonly PlanPart<'glossary'>[];
