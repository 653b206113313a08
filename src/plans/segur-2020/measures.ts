import type { PlanPart } from '../plan-part.ts';
import { article } from './sources.ts';

type Measure = PlanPart<'measures'>;
type Entry = string | (Omit<Measure, 'id' | 'number' | 'orientation' | 'sources'> & { readonly detailed?: true });

const RECAP = 'Récapitulatif des conclusions';

const professions: readonly Entry[] = [
  {
    text: "Revaloriser les professionnels de santé et rendre l'hôpital public plus attractif : 8,2 milliards d'euros",
    budgetLines: ['bl-revalorisation'],
  },
  'Laisser chaque établissement public de santé négocier et aménager son temps de travail',
  "En finir avec le mercenariat de l'intérim médical",
  'Former chaque année plus de professionnels paramédicaux',
  "Consolider, avec le ministère de l'Enseignement supérieur, les réseaux d'enseignement et de recherche des territoires",
  'Déployer plus vite les infirmiers en pratique avancée (IPA)',
  "Réfléchir à la création d'une profession médicale intermédiaire",
  "Encourager les médecins à exercer à la fois en ville et à l'hôpital",
];

const investment: readonly Entry[] = [
  {
    text: "Investir 19 milliards d'euros de plus dans la santé : ville, hôpital, médico-social",
    budgetLines: ['bl-investissements'],
  },
  "Confier aux territoires la décision en matière d'investissement",
  'Réduire plus vite la part de la T2A',
  { text: 'Financer 4000 lits « à la demande », ouverts ou rouverts', figures: ['lits'] },
  "Rénover l'Ondam, au service d'une politique de long terme",
  "Accélérer la transition écologique de l'hôpital et du médico-social",
  'Rendre les soins meilleurs et plus pertinents, avec une part de la rémunération des médecins spécialistes liée à la qualité',
  'Soutenir la recherche en santé',
  'Développer les hôtels hospitaliers',
];

const simplification: readonly Entry[] = [
  "Rendre au service son rôle et sa place dans l'hôpital, contre les excès de la loi HPST",
  'Laisser établissements et territoires adapter les règles posées par le code de la santé publique',
  'Simplifier les procédures et rendre du temps aux professionnels',
  'Ajuster la commande publique aux besoins des établissements dans leur territoire',
  "Donner plus de place aux soignants et aux usagers dans la vie de l'hôpital",
  'Prévenir mieux les conflits hospitaliers',
];

const territories: readonly Entry[] = [
  {
    text: 'Développer la télésanté dans tous les territoires',
    numbered: true,
    detailed: true,
    budgetLines: ['bl-telemedecine'],
    contributors: [{ organisation: 'organismes-complementaires', role: 'funding' }],
    actions: [
      {
        text: 'Assouplir la règle de la connaissance préalable du patient, et admettre sous conditions des téléconsultations hors du parcours coordonné',
      },
      {
        text: 'Ouvrir la télé-expertise à tous les patients, et sa demande aux professionnels de santé non médicaux',
      },
      {
        text: 'Faire prendre en charge par convention les actes de télémédecine des sages-femmes et des chirurgiens-dentistes',
      },
      {
        text: 'Arrêter le périmètre et les principes de financement de la télésurveillance, puis en négocier la rémunération',
        responsible: 'Partenaires conventionnels, pour la rémunération',
      },
    ],
  },
  "Faciliter l'accès aux soins non programmés grâce à l'exercice coordonné",
  {
    text: "Concrétiser le Service d'accès aux soins (SAS)",
    numbered: true,
    detailed: true,
    actions: [
      {
        text: "Déployer, entre le Samu et la ville, une plateforme numérique d'information et d'accès aux soins non programmés, rendez-vous compris",
        due: '../2020-end',
      },
      {
        text: 'Expérimenter des organisations mixtes, ville et hôpital, qui prennent en charge les appels urgents ou non programmés',
      },
    ],
  },
  'Lutter contre les inégalités de santé',
  'Proposer aux personnes âgées une prise en charge intégrée : ville, hôpital, médico-social',
  "Améliorer l'accès aux soins des personnes en situation de handicap",
  'Faire des hôpitaux de proximité un laboratoire de la coopération territoriale',
  'Étoffer le soutien psychiatrique et psychologique à la population',
  "Renforcer les missions et l'indépendance des CRSA, pour qu'elles deviennent de vrais « parlements de santé »",
  'Faire évoluer les ARS : échelon départemental renforcé, élus associés',
];

/** The four lists, in the order of the pillars. */
const lists = [professions, investment, simplification, territories];

/** Measures are numbered through all pillars; the news prints the numbers 24 and 26 only, and it details these two. */
export const measures: readonly Measure[] = lists.flatMap((entries, pillar) => {
  const before = lists.slice(0, pillar).reduce((sum, list) => sum + list.length, 0);
  return entries.map((entry, index): Measure => {
    const { detailed, ...measure } = typeof entry === 'string' ? { text: entry } : entry;
    const number = before + index + 1;
    return {
      ...measure,
      id: `M${number}`,
      number,
      numbered: measure.numbered ?? false,
      orientation: `pilier-${pillar + 1}`,
      state: 'announced',
      sources: [
        ...article(`${RECAP} – Pilier ${pillar + 1}, point ${index + 1}`),
        ...(detailed ? article('Mesures 24 et 26') : []),
      ],
    };
  });
});
