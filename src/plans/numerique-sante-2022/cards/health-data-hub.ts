import type { PlanPart } from '../../plan-part.ts';
import { HDH } from '../places.ts';
import { article } from '../sources.ts';

/** The platform of health data. */
export const healthDataHub = {
  id: 'carte-11',
  title: 'Health Data Hub',
  order: 11,
  focus: false,
  state: 'running',
  supersedes: ['Institut national des données de santé (INDS)'],
  events: [
    {
      date: '2019-11',
      kind: 'creation',
      text: "Création officielle : le Health Data Hub (HDH) succède à l'INDS, avec plus de services à qui demande des données de santé.",
      details: [
        'Guichet unique',
        "Plateforme sécurisée, au niveau de l'état de l'art",
        'Catalogue documenté, enrichi peu à peu',
        'Outils de mise en relation des acteurs du secteur',
      ],
    },
    {
      date: '2021-12',
      kind: 'review',
      text: 'Bilan : 2 001 dossiers reçus, 1 952 instruits, 1 448 soumis au comité (1 170 avis favorables, 87 défavorables) ; sur les 1 083 portés devant la Cnil, 805 autorisés et 31 refusés.',
    },
  ],
  nextSteps: [
    { date: '2022', text: 'Base principale et catalogue : intégrer, enrichir, valoriser' },
    { date: '2022', text: "Accès aux données : des délais plus courts, davantage d'« impactants »" },
    {
      date: '2022',
      text: 'Plateforme technologique : la consolider, réversible et conforme à la stratégie nationale du cloud',
    },
    { date: '2022', text: 'Société civile : écouter, bâtir ensemble une culture de la donnée de santé' },
    { date: '2022', text: 'Bases de données de santé : contribuer à une stratégie de financement' },
    { date: '2022', text: 'Espace européen des données de santé (EEDS) : aider à le préfigurer' },
    { date: '2022', text: 'Organisation interne : continuer de la structurer' },
  ],
  figures: [
    'fig-hdh-deposes',
    'fig-hdh-instruits',
    'fig-hdh-comite',
    'fig-hdh-favorables',
    'fig-hdh-defavorables',
    'fig-hdh-cnil',
    'fig-hdh-autorises',
    'fig-hdh-refuses',
    'fig-hdh-favorables-taux',
    'fig-hdh-defavorables-taux',
    'fig-hdh-autorises-taux',
    'fig-hdh-refuses-taux',
  ],
  sources: article(HDH),
} as const satisfies PlanPart<'programmes'>;
