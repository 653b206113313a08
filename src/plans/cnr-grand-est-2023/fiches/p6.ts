import type { PlanPart } from '../../plan-part.ts';
import { deck } from '../sources.ts';

const title = 'Forfait activité physique (chéquier) pour les personnes les plus éloignées du système de santé';

/** Project P6 with its fiche. */
export const p6 = {
  id: 'P6',
  number: 6,
  title,
  kind: 'project',
  theme: 'prevention',
  origins: ['consultation'],
  state: 'drafted',
  answers: ['constat-prevention-10'],
  fiche: {
    title,
    theme: 'Prévention',
    constats: [
      { text: "L'activité physique est trop peu pratiquée, et elle a reculé depuis le covid." },
      { text: 'Ce qui est bon pour la santé peut coûter cher : activité physique, adhésion à un club local…' },
      { text: "Tous n'accèdent pas également à la prévention ni aux offres et dispositifs locaux." },
    ],
    beneficiaries: [
      {
        name: 'Personnes les plus éloignées du système de santé, adultes et enfants',
        kind: 'remote-populations',
        benefits: [
          'Accès à des dispositifs jusque-là hors de portée, parce que trop chers ou inconnus',
          'Adoption de comportements favorables à la santé',
        ],
      },
      {
        name: 'Associations sportives',
        kind: 'associations',
        benefits: ["Essor de l'activité physique et sportive"],
      },
      {
        name: 'Collectivités et autres acteurs',
        kind: 'local-authorities',
        benefits: ["Possibilité d'ouvrir l'activité physique à d'autres publics"],
      },
    ],
    description: [
      {
        kind: 'solution',
        heading: 'Solution',
        items: [
          {
            text: "Un forfait « activité physique », remis sous forme de chéquier, lève l'obstacle financier pour ceux que le système de santé atteint le moins",
          },
          { text: "Un partenariat avec mutuelles, entreprises et collectivités permettrait de l'ouvrir à chacun" },
          {
            text: 'En faveur des personnes les plus en difficulté',
            details: [
              "Le chéquier donne droit à un nombre de prestations pour une durée fixée, avec renouvellement possible ; nutrition, addictologie ou parentalité peuvent s'y ajouter",
              'Le contenu suit les enjeux de prévention de chaque âge et dépend des ressources',
              'Des accompagnateurs, que la personne peut solliciter, informent et soutiennent',
            ],
          },
          {
            text: 'En faveur des plus démunis, les CPAM pilotent le dispositif, avec deux tâches par territoire',
            details: [
              "Trouver les bénéficiaires avec la CAF et, le cas échéant, l'avis d'imposition",
              'Trouver les accompagnateurs disponibles : ambassadeurs, médiateurs et autres',
            ],
          },
        ],
      },
    ],
    stakeholders: [
      {
        name: 'AM',
        organisations: ['assurance-maladie'],
        role: 'Opérateur, chargé aussi de repérer les bénéficiaires',
        roleKinds: ['operator', 'identification'],
      },
      { name: 'CAF', organisations: ['caf'], role: 'Repérage des bénéficiaires', roleKinds: ['identification'] },
      {
        name: 'Acteurs sociaux',
        organisations: ['acteurs-sociaux'],
        role: 'Accompagnement des personnes',
        roleKinds: ['support'],
      },
      {
        name: 'ARS/DRAJES',
        organisations: ['ars-grand-est', 'drajes'],
        role: 'Couverture du territoire en maisons sport-santé, de sorte que chacun trouve une réponse',
        roleKinds: ['coordination'],
      },
      {
        name: 'Collectivités territoriales',
        organisations: ['collectivites'],
        role: 'Recensement et mise en valeur des ressources locales',
        roleKinds: ['identification', 'communication'],
      },
    ],
    expectations: {
      territory: [
        { text: 'Recenser les dispositifs locaux' },
        { text: 'Repérer les personnes vulnérables' },
        { text: 'Les accompagner si nécessaire' },
        {
          text: 'Prendre part au déploiement et en étendre le bénéfice : collectivités, entreprises, mutuelles',
        },
      ],
      national: [
        { text: "Confier la mission à l'AM et en fixer les conditions : moyens humains et budget" },
        { text: 'Faire le lien avec les consultations de prévention prévues aux trois âges clés' },
      ],
    },
    sources: deck('Fiches projets – Prévention : fiche 6'),
  },
  sources: deck('Prévention – Projets proposés lors du CNR, point 6'),
} as const satisfies PlanPart<'projects'>;
