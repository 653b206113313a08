import type { PlanPart } from '../plan-part.ts';
import { NEXT_TERM } from './places.ts';
import { article, segurArticle } from './sources.ts';

type Measure = PlanPart<'measures'>;
type Announcement = Pick<Measure, 'text' | 'actions' | 'figures' | 'beneficiaries'>;

/** What each axis announces, in the order of the table. The first line of axis 4 leads to its two others. */
const announcements: readonly (readonly Announcement[])[] = [
  [
    {
      text: 'Enfants : repérage précoce des écarts de développement, et un médecin traitant pour chacun',
      beneficiaries: ['Enfants'],
    },
    {
      text: 'Un bilan de santé gratuit et complet à 25, 45 et 60 ans',
      beneficiaries: ['Personnes de 25, 45 et 60 ans'],
    },
    {
      text: 'Maladies chroniques : un accompagnement « personnalisé et connecté »',
      beneficiaries: ['Malades chroniques'],
    },
    { text: 'Santé des femmes : une politique ambitieuse', beneficiaries: ['Femmes'] },
    {
      text: "Dépistage et prévention : plans pour la santé mentale, contre l'infertilité, la drépanocytose et d'autres",
    },
  ],
  [
    { text: 'Recruter infirmiers et aides-soignants, selon un plan' },
    {
      text: 'Un hôpital plus humain',
      actions: [
        {
          text: 'Alléger la charge administrative des soignants, confier plus aux paramédicaux, mettre les médecins au centre de la gouvernance',
        },
      ],
    },
  ],
  [
    { text: 'Ramener en France la production de médicaments' },
    {
      text: 'Poursuivre le développement de 20 bio-médicaments, de biotechnologies (cancers surtout) et de technologies comme les exosquelettes',
      figures: ['bio-medicaments'],
    },
  ],
  [
    {
      text: "Ouvrir une conférence des parties prenantes (patients, professionnels, élus locaux) : elle bâtit les solutions, locales ou nationales, qui assurent à tous l'accès aux soins",
    },
    {
      text: 'Appuyer les médecins : assistants à leurs côtés, prescriptions et prévention plus ouvertes aux pharmaciens et aux infirmiers',
    },
    {
      text: "Un « nouveau pacte » entre l'hôpital et une médecine de ville mieux payée : « hôpital hors les murs », gardes plus partagées pour soulager les urgences, numéro unique et rendez-vous sous 48 heures au besoin",
      figures: ['rendez-vous'],
      actions: [
        {
          text: "Relier ville et hôpital : téléconsultation, permanences là où l'offre manque le plus, régulation de l'installation",
        },
      ],
    },
  ],
];

/** The two measures of the Ségur that two cards review, kept for the trace; the other 31 stand in the plan of the Ségur. */
const reviewed: readonly Measure[] = [
  {
    id: 'M24',
    number: 24,
    numbered: true,
    text: 'Développer la télésanté dans tous les territoires (Ségur de la santé, pilier 4)',
    sources: segurArticle('Mesures 24 et 26'),
  },
  {
    id: 'M26',
    number: 26,
    numbered: true,
    text: "Concrétiser le Service d'accès aux soins (Ségur de la santé, pilier 4)",
    state: 'late',
    sources: segurArticle('Mesures 24 et 26'),
  },
];

/** The announcements for 2022-2027 under their axes, and the two measures of the Ségur. */
export const measures: readonly Measure[] = [
  ...reviewed,
  ...announcements.flatMap((entries, axis) =>
    entries.map((announcement, index) => ({
      ...announcement,
      id: `axe-${axis + 1}-${index + 1}`,
      orientation: `axe-${axis + 1}`,
      period: '2022/2027',
      state: 'announced',
      sources: [...article(`${NEXT_TERM} – Axe ${axis + 1}, point ${index + 1}`), { source: 'programme-2022' }],
    })),
  ),
];
