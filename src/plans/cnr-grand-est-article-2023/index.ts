import type { PlanInput } from '../../model/index.ts';
import { claims, figures } from './claims.ts';
import { consultations } from './consultation.ts';
import { orientations } from './orientations.ts';
import { projects } from './projects.ts';
import { ARTICLE_TITLE, article, sources } from './sources.ts';

/** What the article of the ARS tells of the CNR Santé in Grand Est: the same sixteen solutions, by axis and in its own order. */
export const cnrGrandEstArticle2023Data = {
  id: 'cnr-grand-est-article-2023',
  title: ARTICLE_TITLE,
  acronym: 'CNR Santé',
  kind: 'consultation',
  language: 'fr',
  currency: 'EUR',
  jurisdiction: 'grand-est',
  period: '2022-11-08/2023-02-07',
  publishers: ['ars-grand-est'],
  parentPlan: { title: 'Projet régional de santé (PRS)', sources: article('Quelles sont les perspectives ?') },
  summary:
    "L'article présente 16 solutions explorées au niveau régional, réparties en quatre axes, puis les suites données : constats et pistes transmis au ministère et versés à la révision du PRS de 2023, webinaires départementaux à venir.",
  notes: [
    "Les titres des axes et des solutions sont ceux de l'article ; ses phrases sont reformulées.",
    "Les identifiants des solutions sont ceux du plan cnr-grand-est-2023, tiré du diaporama, pour que les deux se comparent : l'article ne les numérote pas.",
    "L'article n'est pas daté ; il parle au passé de la réunion du 7 février 2023.",
  ],
  sources,
  territories: [{ id: 'grand-est', level: 'region', name: 'Grand Est', code: '44', sources: article('Titre') }],
  organisations: [
    {
      id: 'ars-grand-est',
      name: 'ARS Grand Est',
      kind: 'agency',
      level: 'region',
      territory: 'grand-est',
      sources: article("47 rencontres menées pendant plus d'un mois"),
    },
    {
      id: 'prefectures',
      name: 'Préfectures de département',
      kind: 'state',
      level: 'department',
      sources: article("47 rencontres menées pendant plus d'un mois"),
    },
    {
      id: 'assurance-maladie',
      name: 'Assurance Maladie',
      kind: 'insurance',
      sources: article("47 rencontres menées pendant plus d'un mois"),
    },
  ],
  orientations,
  consultations,
  projects,
  figures,
  claims,
  glossary: [
    { short: 'ARS', expansions: [{ text: 'agence régionale de santé' }] },
    { short: 'CNR', expansions: [{ text: 'Conseil national de la refondation' }] },
    { short: 'CRRA', expansions: [{ text: 'centre de réception et de régulation des appels' }] },
    { short: 'DAC', expansions: [{ text: "dispositif d'appui à la coordination" }] },
    { short: 'PDSA', expansions: [{ text: 'permanence des soins ambulatoires' }] },
    { short: 'PRS', expansions: [{ text: 'projet régional de santé' }] },
    { short: 'SAS', expansions: [{ text: "service d'accès aux soins" }] },
  ],
  provenance: article("Ensemble de l'article"),
} satisfies PlanInput;
