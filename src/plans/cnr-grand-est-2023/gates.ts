import type { PrioritisationPart } from './prioritisation-part.ts';
import { deck } from './sources.ts';

const CONDITIONS = deck('Une mise en œuvre territoriale – Déployer des projets');

/** The five conditions that a priority project meets, all of them. */
export const gates = [
  {
    id: 'coherence',
    label: {
      fr: 'Cohérent avec les orientations régionales (SRS/PRS) et nationales',
      en: 'Consistent with regional (SRS/PRS) and national orientations',
      de: 'Im Einklang mit den regionalen (SRS/PRS) und nationalen Leitlinien',
    },
    sources: CONDITIONS,
  },
  {
    id: 'concrete',
    label: {
      fr: 'Existe déjà sous une forme concrète',
      en: 'Already has a concrete form',
      de: 'Hat bereits eine konkrete Form',
    },
    sources: CONDITIONS,
  },
  {
    id: 'answers-constats',
    label: {
      fr: 'Répond à des constats exprimés dans les dialogues',
      en: 'Answers findings voiced in the dialogues',
      de: 'Antwortet auf Feststellungen aus den Dialogen',
    },
    sources: CONDITIONS,
  },
  {
    id: 'local-hands',
    label: {
      fr: 'Déploiement à la main du territoire (peu de leviers nationaux)',
      en: 'Deployment in local hands (few national levers)',
      de: 'Umsetzung in lokaler Hand (wenige nationale Hebel)',
    },
    sources: CONDITIONS,
  },
  {
    id: 'replicable',
    label: {
      fr: 'Réplicable un minimum, même si des actions sont propres à un territoire',
      en: 'Replicable to a degree, even if some actions are specific to a territory',
      de: 'In einem Mindestmaß übertragbar, auch wenn einzelne Maßnahmen ortsgebunden sind',
    },
    sources: CONDITIONS,
  },
] as const satisfies PrioritisationPart<'gates'>;
