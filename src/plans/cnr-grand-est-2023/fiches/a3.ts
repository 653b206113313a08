import type { PlanPart } from '../../plan-part.ts';
import { deck } from '../sources.ts';

const title = 'Attirer : Concilier vie privée et vie professionnelle';

/** Project A3 with its fiche. The role of the Conseil régional is the one of fiche A2, as in the deck. */
export const a3 = {
  id: 'A3',
  number: 1,
  title,
  kind: 'project',
  theme: 'attractivite',
  subTheme: 'attirer',
  origins: ['consultation'],
  state: 'drafted',
  answers: ['constat-attractivite-10', 'constat-attractivite-12', 'constat-attractivite-13'],
  fiche: {
    title,
    theme: 'Attractivité des métiers',
    subTheme: 'Attirer',
    constats: [
      { text: 'Le travail empiète sur la vie personnelle, et les postes vacants alourdissent la charge.' },
      {
        text: 'Les jeunes générations placent plus haut le cadre de travail et les conditions de vie, et expriment des attentes nouvelles.',
      },
      { text: 'Les métiers du soin se concilient mal avec une vie de famille.' },
      { text: 'La région attire peu et propose rarement un cadre de vie global plaisant.' },
      { text: "On n'habite pas toujours là où l'on exerce." },
      { text: 'La tension est quotidienne, quand les demandes sont ponctuelles.' },
    ],
    ideaHeading: "Travailler sur l'organisation du travail",
    ideas: [
      { text: 'Le travail de nuit fait fuir les candidats' },
      { text: "Garantir les congés et éviter les rappels pendant le repos lorsqu'il faut remplacer en urgence" },
      {
        text: 'Gérer le temps sur une plateforme : annonce des disponibilités, astreintes ciblées ou pool de remplaçants, sans fragiliser la continuité et la permanence des soins, en ville ou en établissement',
      },
      { text: 'Échanger pour bâtir des solutions et faire circuler les bonnes pratiques' },
      { text: "Résorption de l'emploi précaire" },
      { text: 'Équipes de territoire et mobilité intra-territoriale' },
      { text: 'Crèches et modes de garde ouverts plus largement, voire à tous les métiers du soin' },
      { text: 'Conciergerie et services sur place' },
      {
        text: 'Faciliter les déplacements (transports en commun, co-voiturage, parking) et loger à proximité, en mobilisant le parc immobilier',
      },
      {
        text: 'Atteindre une taille critique en regroupant les professionnels : recrutement plus facile, charge mieux partagée',
      },
    ],
    beneficiaries: [
      {
        name: 'Professionnels (en établissements ou libéraux)',
        kind: 'professionals',
        benefits: [
          'Vie familiale et travail plus faciles à organiser ensemble',
          'Moins de trajets, de stress et de fatigue',
        ],
      },
      {
        name: 'Établissements de santé et médico-sociaux',
        kind: 'establishments',
        benefits: [
          'Professionnels plus disponibles',
          'Horaires de travail plus étendus',
          'Plannings et services mieux organisés, bien-être au travail',
        ],
      },
      {
        name: 'Population',
        kind: 'population',
        benefits: ['Professionnels disponibles', 'Meilleure écoute', 'Présence ajustée aux besoins de prise en charge'],
      },
    ],
    description: [
      {
        kind: 'local-solutions',
        heading: "Pour les actions internes dans l'organisation du travail",
        text: 'Travail de nuit et du week-end, rappels sur congés, gestion des temps, emploi précaire, équipes de territoire.',
        items: [
          { text: 'Réduire les obstacles légaux et conventionnels, qui interdisent par exemple le travail en H12' },
          { text: "Laisser plus de souplesse dans l'établissement des plannings et l'organisation du travail" },
          { text: "Décider autrement, avec plus d'horizontalité" },
        ],
      },
      {
        kind: 'external-solutions',
        heading: 'Pour les solutions externes au temps de travail',
        text: 'Crèches et transports, mais aussi, au-delà du périscolaire, horaires de services publics ajustés aux professionnels.',
      },
    ],
    stakeholders: [
      {
        name: 'Employeurs',
        organisations: ['employeurs'],
        role: 'Organisation du temps de travail ; mobilités intra-territoriales',
        roleKinds: ['implementation'],
      },
      {
        name: 'Professionnels',
        organisations: ['professionnels-sante'],
        role: 'Repérage des contraintes et des leviers existants',
        roleKinds: ['identification'],
      },
      {
        name: 'Mairie',
        organisations: ['mairies'],
        role: 'Modes de garde, hébergement et transports',
        roleKinds: ['implementation'],
      },
      {
        name: 'Ministère',
        organisations: ['ministere-sante'],
        role: "Plan d'action sur le travail de nuit",
        roleKinds: ['regulation'],
      },
      {
        name: 'Conseil régional',
        organisations: ['conseil-regional'],
        role: 'Travailler sur les coûts de la formation',
        roleKinds: ['funding'],
      },
    ],
    expectations: {
      territory: [
        { text: 'Agir sur le nombre de places en crèche' },
        { text: 'Ouvrir les modes de garde à ceux qui travaillent en continu' },
        { text: 'Organiser des transports en commun commodes et bon marché' },
        { text: 'Logiciel de co-voiturage dans chaque territoire et chaque ES' },
        {
          text: "Appliquer l'axe 2 du Ségur de la santé : dans le cadre de la durée légale, des projets pilotes font évoluer l'organisation du travail ; les agents peuvent y bâtir eux-mêmes leurs plannings, que l'encadrement valide pour que le service tourne et que chacun connaisse ses obligations",
        },
      ],
      national: [
        { text: 'Faire aboutir la mission relative au travail de nuit par une amélioration durable de ses conditions' },
        { text: 'Instituer une PET et une PST ouvertes aux professionnels non médicaux' },
        { text: 'Valoriser sans exception les heures supplémentaires durant 5 ans' },
        { text: 'Fixer des ratios garants de la sécurité et de la qualité des soins' },
      ],
    },
    sources: deck('Fiches projets – Attractivité, Attirer : fiche 1'),
  },
  sources: deck('Attractivité des métiers – Projets proposés lors du CNR, Attirer, point 1'),
} as const satisfies PlanPart<'projects'>;
