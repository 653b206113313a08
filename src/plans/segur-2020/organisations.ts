import type { PlanPart } from '../plan-part.ts';
import { article, relatedArticle } from './sources.ts';

const RECAP = 'Récapitulatif des conclusions';
const MEASURES = 'Mesures 24 et 26';

/** The bodies that the news and its related items name. */
export const organisations = [
  {
    id: 'ministere-solidarites-sante',
    name: 'Ministère des Solidarités et de la Santé',
    kind: 'state',
    level: 'national',
    territory: 'france',
    sources: article('Introduction'),
  },
  {
    id: 'ministere-enseignement-superieur',
    name: "Ministère chargé de l'enseignement supérieur, de la recherche et de l'innovation",
    kind: 'state',
    level: 'national',
    territory: 'france',
    sources: article(`${RECAP} – Pilier 1`),
  },
  {
    id: 'comite-segur-national',
    name: 'Comité Ségur national',
    kind: 'coordination',
    level: 'national',
    territory: 'france',
    sources: relatedArticle('11006'),
  },
  {
    id: 'groupe-national-carrieres',
    name: 'Groupe national carrières rémunérations',
    kind: 'coordination',
    level: 'national',
    territory: 'france',
    sources: relatedArticle('11006'),
  },
  {
    id: 'partenaires-conventionnels',
    name: 'Partenaires conventionnels',
    kind: 'insurance',
    level: 'national',
    mandate: 'Fixer la rémunération de la télésurveillance, une fois son périmètre arrêté.',
    sources: article(MEASURES),
  },
  {
    id: 'organismes-complementaires',
    name: 'Organismes complémentaires',
    kind: 'insurance',
    mandate:
      'Participer au financement de la prise en charge intégrale de la télémédecine : une mesure est à calibrer.',
    sources: article(MEASURES),
  },
  {
    id: 'samu',
    name: "Service d'aide médicale urgente",
    acronym: 'Samu',
    kind: 'care-provider',
    mandate: "Partenaire, avec la médecine de ville, de la plateforme numérique du service d'accès aux soins.",
    sources: article(MEASURES),
  },
  {
    id: 'ars',
    name: 'Agences régionales de santé',
    acronym: 'ARS',
    kind: 'agency',
    level: 'region',
    sources: article(`${RECAP} – Pilier 4`),
  },
  {
    id: 'crsa',
    name: "Conférences régionales de la santé et de l'autonomie",
    acronym: 'CRSA',
    kind: 'coordination',
    level: 'region',
    sources: article(`${RECAP} – Pilier 4`),
  },
  { id: 'cfdt', name: 'CFDT', kind: 'union', level: 'national', sources: relatedArticle('11286') },
  { id: 'fo', name: 'FO', kind: 'union', level: 'national', sources: relatedArticle('11286') },
  { id: 'unsa', name: 'Unsa', kind: 'union', level: 'national', sources: relatedArticle('11286') },
  {
    id: 'cnom',
    name: "Conseil national de l'Ordre des médecins",
    acronym: 'Cnom',
    kind: 'professional-body',
    level: 'national',
    sources: relatedArticle('11234'),
  },
  {
    id: 'fhf',
    name: 'Fédération hospitalière de France',
    acronym: 'FHF',
    kind: 'association',
    level: 'national',
    sources: relatedArticle('11002'),
  },
  {
    id: 'france-assos-sante',
    name: 'France Assos Santé',
    kind: 'association',
    level: 'national',
    sources: relatedArticle('11185'),
  },
] as const satisfies readonly PlanPart<'organisations'>[];
