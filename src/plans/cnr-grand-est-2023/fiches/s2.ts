import type { PlanPart } from '../../plan-part.ts';
import { deck } from '../sources.ts';

const title =
  'Inscrire les Maisons Médicales de Garde dans un nouveau modèle de PDSA plus adapté à la démographie médicale, en lien étroit avec les CRRA et les SU/SAS';

/** Project S2 with its fiche. « CRAA » in the table of actors is the deck's own spelling. */
export const s2 = {
  id: 'S2',
  number: 2,
  title,
  kind: 'project',
  theme: 'acces-aux-soins',
  origins: ['consultation'],
  state: 'drafted',
  answers: ['constat-acces-aux-soins-3'],
  fiche: {
    title,
    theme: 'Accès aux soins',
    constats: [
      {
        text: "Les PS s'épuisent, les médecins libéraux s'installent trop peu là où ils manquent déjà, et la PDSA est difficile à organiser dans tous les secteurs.",
      },
      {
        text: "L'organisation présente de la PDSA est menacée, en particulier par les départs à la retraite attendus de nombreux médecins.",
      },
      {
        text: "Le système de santé connaît une tension démographique : les médecins vieillissent et habitent de moins en moins leur secteur d'exercice.",
      },
      {
        text: 'Les acteurs se sont multipliés : CRRA et SAS, PDSA et MMG, CSNP, CPTS, MSP, associations SOS…',
      },
      {
        text: 'Comment garantir une prise en charge efficiente, des acteurs bien identifiés et des sollicitations bien réparties entre eux ?',
      },
      {
        text: "Une grande part des demandes faites à la PDSA vient d'une offre qui manque en journée : un dysfonctionnement à corriger.",
      },
    ],
    beneficiaries: [
      {
        name: 'Le patient',
        kind: 'patients',
        benefits: ['Réponse garantie quand les cabinets sont fermés'],
      },
      {
        name: 'Les médecins libéraux',
        kind: 'professionals',
        benefits: ['Rémunération incitative', 'Participation à la PDSA dans de meilleures conditions'],
      },
      {
        name: 'Les CRRA, les SU',
        kind: 'institutions',
        benefits: ['Meilleure synergie avec les médecins libéraux', 'SU désengorgés'],
      },
    ],
    description: [
      {
        kind: 'solution',
        heading: "Nouveau modèle d'organisation de la PDSA",
        items: [
          { text: 'Des MMG aux moyens renforcés' },
          { text: 'Des effecteurs fixes, et des médecins effecteurs mobiles' },
          { text: 'Des pôles organisés autour des MMG' },
          { text: "Les secteurs de garde supprimés, si bien que moins d'effecteurs sont mobilisés au total" },
        ],
      },
      {
        kind: 'examples',
        heading: 'Exemples',
        text: 'Marne : la charge de la PDSA a été divisée par deux. Moselle : nouveau découpage et astreintes regroupées, pour être aussi incitatif que possible, avec des secrétaires qui reçoivent les usagers.',
      },
      {
        kind: 'vigilance',
        heading: 'Point de vigilance',
        text: 'Les déplacements des VAD dans des secteurs devenus très grands.',
      },
      {
        kind: 'other-organisations',
        heading: 'Selon les besoins du territoire',
        text: "Permettre aussi aux MMG de répondre aux SNP, au besoin avec le renfort d'assistants médicaux et d'infirmiers.",
      },
    ],
    stakeholders: [
      {
        name: 'Médecins libéraux',
        organisations: ['medecins-liberaux'],
        role: 'Prendre part au fonctionnement des MMG',
        roleKinds: ['participation'],
      },
      {
        name: 'CRAA, SU/SAS',
        organisations: ['crra', 'services-urgences', 'sas'],
        role: 'Adresser aux MMG du territoire les patients en SNP ou en PDSA',
        roleKinds: ['guidance'],
      },
      {
        name: 'Ordre des médecins, URPS',
        organisations: ['ordres', 'urps'],
        role: 'Contribuer à définir la solution',
        roleKinds: ['definition'],
      },
      {
        name: 'CPTS',
        organisations: ['cpts'],
        role: 'Contribuer à définir la solution',
        roleKinds: ['definition'],
      },
    ],
    expectations: {
      territory: [
        {
          text: 'Les acteurs entrent dans un fonctionnement de la PDSA où la MMG tient la place centrale, pour les urgences qui relèvent de la ville et pour les SNP',
        },
        {
          text: 'Le modèle des MMG évolue',
          details: [
            "Moyens humains renforcés, à l'accueil notamment",
            "Appui d'infirmiers libéraux",
            'Offre de télémédecine à mettre en place',
            "Inscription sur une plateforme de prise de RDV, pour les SNP qu'adresse le SAS",
          ],
        },
      ],
      national: [
        { text: 'Autoriser les MMG à recruter des assistants médicaux' },
        { text: 'Les autoriser à proposer des SNP en fin de journée, le samedi matin ou les deux' },
        { text: 'Étendre la majoration SNP +15 € à tout patient reçu pour un SNP dans une MMG' },
      ],
    },
    sources: deck('Fiches projets – Accès aux soins : fiche 2'),
  },
  sources: deck('Accès aux soins – Projets proposés lors du CNR, point 2'),
} as const satisfies PlanPart<'projects'>;
