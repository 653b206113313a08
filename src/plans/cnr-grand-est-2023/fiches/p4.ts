import type { PlanPart } from '../../plan-part.ts';
import { deck } from '../sources.ts';

const title = "Structurer le déploiement d'ambassadeurs santé / médiateurs / pairs sur les territoires";

/** The deck prints these four benefits for two beneficiaries alike. */
const sharedBenefits = [
  'Recours effectif aux dispositifs de droit commun',
  "Offre d'accompagnement ajustée à ce dont ont besoin les publics les plus éloignés",
  'Orientation vers les ressources assurée par des pairs',
  "Pouvoir d'agir renforcé : les personnes expriment leurs besoins et prennent part aux démarches",
] as const;

/** Project P4 with its fiche. The deck leaves two roles empty. */
export const p4 = {
  id: 'P4',
  number: 4,
  title,
  kind: 'project',
  theme: 'prevention',
  origins: ['consultation'],
  state: 'drafted',
  answers: ['constat-prevention-10', 'constat-prevention-11'],
  fiche: {
    title,
    theme: 'Prévention',
    constats: [
      { text: "En matière de santé, les personnes ont besoin d'un accompagnement plus soutenu et plus proche." },
      { text: 'Les publics démunis ou éloignés accèdent mal à la prévention comme aux soins.' },
      { text: 'On connaît mal ce que font les médiateurs et les pair-aidants.' },
      { text: 'Les ressources présentes sur le territoire manquent de visibilité.' },
      { text: "Sans relais de terrain, les campagnes d'information n'atteignent pas les publics éloignés." },
    ],
    beneficiaries: [
      {
        name: 'Populations les plus éloignées du système de santé',
        kind: 'remote-populations',
        benefits: [...sharedBenefits],
      },
      {
        name: "Jeunes (étudiants, élèves, jeunes des missions locales, de la protection de l'enfance, de l'ASE ou de la protection judiciaire)",
        kind: 'young-people',
        benefits: [...sharedBenefits, 'Information dans les campus et repérage dans les lieux de vie'],
      },
      {
        name: 'Personnes en situation de handicap',
        kind: 'people-with-disabilities',
        benefits: [
          "Auto-détermination : les PH disposent d'outils pour conduire leur vie, santé comprise (exemple : handi action)",
        ],
      },
      {
        name: "Personnes âgées (90 % à domicile ; idée de pairs issue de l'atelier CNR Bien vieillir)",
        kind: 'older-people',
        benefits: ['Craintes atténuées et discours de prévention mieux entendu'],
      },
    ],
    description: [
      {
        kind: 'solution',
        heading: 'Solution',
        items: [
          {
            text: "Un pôle régional d'appui réunit les parties prenantes, usagers compris, pour aider au déploiement des ambassadeurs et médiateurs ; il travaille avec les acteurs sociaux de première ligne : centres sociaux, missions locales, CLIC",
          },
        ],
      },
      {
        kind: 'objectives',
        heading: 'Objectif',
        items: [
          {
            text: "Organiser dans le GE l'arrivée d'ambassadeurs et de médiateurs en santé auprès des ES, des ESMS et des collectivités",
          },
        ],
      },
      {
        kind: 'implementation',
        heading: 'Mise en œuvre',
        items: [
          {
            text: 'Quatre chantiers sont à conduire',
            details: [
              "Faire partager, selon le contexte de chaque ES ou ESMS, les notions et les buts de la médiation, par des ateliers d'échange et de l'information",
              'Plaider la cause auprès des établissements repérés',
              "S'adresser aux personnes concernées : celles en situation de handicap peuvent prendre part aux campagnes, et certaines assurer des services à la personne",
              "Donner aux volontaires une formation à la posture de médiateur et à la relation d'aide",
            ],
          },
        ],
      },
      {
        kind: 'means',
        heading: 'Moyens de coordination',
        items: [
          {
            text: 'Des ETP animent le réseau des ambassadeurs et médiateurs ainsi que celui des structures (ES, ESMS, collectivités)',
          },
        ],
      },
    ],
    stakeholders: [
      {
        name: "Triptyque ARS / CT / Services de l'Etat : modèle CLS",
        organisations: ['ars-grand-est', 'collectivites', 'services-etat'],
        role: 'Pilotage, avec les acteurs concernés et les usagers',
        roleKinds: ['steering'],
      },
      {
        name: 'Etablissements sanitaires/MS/sociaux PS de ville',
        organisations: ['etablissements-sante', 'etablissements-medico-sociaux', 'professionnels-ville'],
        role: 'Soutien à la démarche, ouverture de postes, repérage de futurs ambassadeurs ou médiateurs',
        roleKinds: ['support', 'identification', 'implementation'],
      },
      {
        name: 'DREETS/commissaire à la pauvreté',
        organisations: ['dreets'],
        role: 'Connaissance plus fine de ces ressources',
        roleKinds: ['identification'],
      },
      { name: 'Collectivités', organisations: ['collectivites'] },
      {
        name: 'Usagers',
        organisations: ['usagers'],
        role: 'Expression du besoin, engagement comme ambassadeur, relais',
        roleKinds: ['definition', 'participation', 'communication'],
      },
      { name: 'Caisses primaires', organisations: ['cpam'] },
    ],
    expectations: {
      territory: [
        { text: 'Consolidation de ce qui existe' },
        { text: 'Engagement en faveur du déploiement de ces nouveaux relais' },
      ],
      national: [
        { text: "Mener une évaluation, pour conforter ou corriger l'existant" },
        {
          text: 'Créer un statut et un socle de formation qui encadrent et valorisent ces relais de proximité : formation qualifiante et payée, reconnaissance financière',
        },
      ],
    },
    sources: deck('Fiches projets – Prévention : fiche 4'),
  },
  sources: deck('Prévention – Projets proposés lors du CNR, point 4'),
} as const satisfies PlanPart<'projects'>;
