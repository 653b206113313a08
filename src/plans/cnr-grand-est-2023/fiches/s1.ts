import type { PlanPart } from '../../plan-part.ts';
import { deck } from '../sources.ts';

const title = 'Articuler les SAS et les DAC pour limiter les recours aux urgences évitables';

/** Project S1 with its fiche. The alert is raised from 4 visits in the description, above 4 in the table of actors, as in the deck. */
export const s1 = {
  id: 'S1',
  number: 1,
  title,
  kind: 'project',
  theme: 'acces-aux-soins',
  origins: ['consultation'],
  state: 'pilot',
  answers: ['constat-acces-aux-soins-1'],
  fiche: {
    title,
    theme: 'Accès aux soins',
    constats: [
      { text: 'Le système de santé connaît une tension démographique.' },
      {
        text: 'Les acteurs se sont multipliés : CRRA et SAS, PDSA et MMG, CSNP, CPTS, MSP, associations SOS…',
      },
      { text: 'Comment éviter que les urgences soient sollicitées sans raison ?' },
      {
        text: "Comment substituer à une réponse ponctuelle, donnée dans l'urgence ou sans programmation, une réponse qui dure et réduise les appels au SAS ou l'usage du SU ?",
      },
    ],
    beneficiaries: [
      {
        name: 'Le patient',
        kind: 'patients',
        benefits: ['Prise en charge appropriée, qui lui épargne de revenir souvent au SU'],
      },
      {
        name: 'Le SU',
        kind: 'establishments',
        benefits: ['SU désengorgé des passages répétés de patients au parcours complexe'],
      },
      { name: 'Le DAC', kind: 'institutions', benefits: ["Place mieux assurée dans l'écosystème du territoire"] },
    ],
    description: [
      {
        kind: 'solution',
        heading: 'Solution',
        text: "Elle reprend une expérimentation, le DAUM (dispositif d'accompagnement des usagers multiples) : repérer les personnes qui viennent très souvent aux urgences, comprendre pourquoi, et améliorer leur parcours.",
      },
      {
        kind: 'implementation',
        heading: 'Mode de fonctionnement',
        items: [
          { text: 'Le DAC est alerté dès 4 passages au SU' },
          { text: 'Les données du SU sont recueillies et les motifs recherchés' },
          {
            text: 'Les comportements types sont analysés, et les ressources du territoire qui conviennent le mieux proposées',
          },
          { text: "La personne est prise en charge dans son ensemble, afin d'améliorer son parcours" },
        ],
      },
      {
        kind: 'objectives',
        heading: "Objectifs de l'interface DAC/SAS",
        text: "Éviter que ces personnes reviennent aux urgences pour de mauvaises raisons, et diminuer de 20 % leurs passages par une réponse adaptée à leurs besoins. Mobiliser pour cela, au-delà des MT, le bon niveau de recours : CMSI, équipes mobiles, services sociaux, exercice coordonné, paramédicaux… Regarder aussi qui appelle régulièrement le SAS, faute de réponse d'un MT absent ou surchargé.",
      },
      {
        kind: 'examples',
        heading: 'Expérimentation en cours',
        text: "Démarrée début novembre dans le département 54, avec déjà de 20 à 25 nouvelles alertes par semaine. Les publics sont très divers : personnes âgées dont les passages de soignants ou d'aides à domicile ont cessé avec la crise COVID, personnes précaires, addictions, étudiants malades chroniques sans MT là où ils étudient.",
      },
      {
        kind: 'lessons',
        heading: 'Premiers enseignements',
        text: "L'absence de MT n'est pas la règle. Des MT découvrent les passages répétés de leur patient et n'auraient pas forcément donné l'alerte. Les patients y trouvent eux-mêmes de l'intérêt. L'extension aux autres territoires est proposée.",
      },
    ],
    stakeholders: [
      {
        name: 'Le SU',
        organisations: ['services-urgences'],
        role: 'Repérer les patients venus plus de 4 fois au SU',
        roleKinds: ['identification'],
      },
      {
        name: 'Le DAC',
        organisations: ['dac'],
        role: 'Évaluer la situation des patients, leur proposer un PPCS ; compter cette mission parmi celles du DAC',
        roleKinds: ['evaluation', 'coordination'],
      },
      {
        name: 'Le SAS',
        organisations: ['sas'],
        role: 'Compter cette mission parmi celles du SAS',
        roleKinds: ['guidance'],
      },
      {
        name: 'Les offreurs de soins du 1er recours (MMG, SOS, MT, CMSI,)',
        organisations: ['offreurs-premier-recours'],
        role: "Être sollicités à bon escient ; donner par profession leurs listes d'astreintes, pour structurer leur contribution",
        roleKinds: ['implementation'],
      },
    ],
    expectations: {
      territory: [
        {
          text: 'Les acteurs désignés prennent part au projet et à la gouvernance croisée du DAC et du SAS',
        },
        {
          text: 'Communication et coordination renforcées entre acteurs, notamment à partir des usagers multiples des SU',
        },
        { text: "Le DAC développe son expertise de l'appui à ces parcours" },
        { text: "Les CPTS renforcent l'effection et tiennent une liste d'astreinte" },
      ],
      national: [{ text: 'Compter cette mission complémentaire dans le modèle économique des DAC' }],
    },
    targets: [
      {
        title: 'Passages aux urgences des patients accompagnés',
        quantity: { value: -20, unit: 'percent', asWritten: 'diminuer de 20%' },
      },
    ],
    sources: deck('Fiches projets – Accès aux soins : fiche 1'),
  },
  sources: deck('Accès aux soins – Projets proposés lors du CNR, point 1'),
} as const satisfies PlanPart<'projects'>;
