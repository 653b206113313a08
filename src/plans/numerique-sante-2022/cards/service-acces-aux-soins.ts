import type { PlanPart } from '../../plan-part.ts';
import { SAS } from '../places.ts';
import { article } from '../sources.ts';

/** The service that gives access to care, which measure 26 of the Ségur puts into practice. */
export const serviceAccesAuxSoins = {
  id: 'carte-10',
  title: "Service d'accès aux soins (SAS)",
  order: 10,
  focus: false,
  state: 'under-evaluation',
  history: [
    { state: 'announced', date: '2019-09' },
    { state: 'pilot', date: '2020-end', note: '22 sites choisis' },
    { state: 'late', date: '2021-11', note: '15 sites lancés sur 22' },
    { state: 'pilot' },
    { state: 'under-evaluation', note: "Avant toute décision d'extension" },
  ],
  events: [
    {
      date: '2019-09',
      kind: 'presentation',
      text: "Un service à distance, universel et permanent, figure parmi les 12 mesures clés du « Plan de refondation des urgences » ; attendu à l'été 2020, il devait être généralisé en 2022.",
    },
    {
      date: '2020-end',
      kind: 'selection',
      text: '22 sites pilotes sont choisis dans 13 régions, où vivent 40 % des habitants.',
    },
    {
      date: '2021-11',
      kind: 'review',
      text: 'La DGOS reconnaît « un peu de retard » : 15 des 22 projets pilotes sont lancés, dont plusieurs « bloqués » ou « en stand-by ».',
    },
    {
      date: '2022-start',
      kind: 'other',
      text: "L'ANS met en concertation les spécifications d'interopérabilité du service qui rassemblera les créneaux disponibles dans la plateforme du SAS.",
    },
    {
      date: '2022-03',
      kind: 'decree',
      text: "Un décret crée la plateforme numérique du SAS, traitement automatisé de données personnelles : ceux qui orientent les patients en ambulatoire y verront toute l'offre et les créneaux de soins non programmés.",
    },
  ],
  nextSteps: [{ text: "Évaluer les 22 sites pilotes, puis décider de l'extension ou de la généralisation" }],
  legalActs: [{ kind: 'decree', title: 'Décret qui crée la plateforme numérique du SAS', date: '2022-03' }],
  figures: ['fig-sas-pilotes', 'fig-sas-lances', 'sas-regions', 'sas-population'],
  sources: article(SAS),
} as const satisfies PlanPart<'programmes'>;
