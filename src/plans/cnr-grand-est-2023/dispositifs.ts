import type { PlanPart } from '../plan-part.ts';
import { deck } from './sources.ts';

type Dispositif = PlanPart<'dispositifs'>;
type Entry = Omit<Dispositif, 'id' | 'theme' | 'group' | 'sources'>;

interface Group {
  readonly theme: string;
  /** Short name of the heading, for the identifiers. */
  readonly key: string;
  readonly heading: string;
  readonly slide: string;
  readonly entries: readonly Entry[];
}

/** The dialogue where a scheme was told; the code is the one of the département. */
const toldAt = (place: string, code: string) => ({ place: `${place} (${code})`, code, territory: `dep-${code}` });
const departments = (...codes: readonly string[]) => codes.map((code) => `dep-${code}`);

const PREVENTION = 'Prévention – Principales solutions existantes';
const MEDECIN_TRAITANT = 'Médecin traitant et équipe traitante – Principales solutions existantes';
const ACCES_AUX_SOINS = 'Accès aux soins – Principales solutions existantes';
const ATTRACTIVITE = 'Attractivité des métiers – Principales solutions existantes';

const groups: readonly Group[] = [
  {
    theme: 'prevention',
    key: 'activite-physique',
    heading: "La promotion et le soutien de l'activité physique",
    slide: PREVENTION,
    entries: [
      {
        title: "Prescri'mouv",
        description: 'Activité physique prescrite, dans le Grand Est, aux malades chroniques.',
        toldAt: toldAt('Marne, Châlons-en-Champagne', '51'),
        territories: ['grand-est'],
      },
      {
        title: 'ICAPS',
        description: 'Projet ardennais : activité physique et recul de la sédentarité des enfants et des jeunes.',
        territories: departments('08'),
      },
      {
        title: 'CAAPS',
        description:
          "En Alsace, l'académie de Strasbourg pilote un appui aux équipes éducatives (alimentation, activité physique, sommeil) ; s'y ajoutent les actions de nutrition de l'association la route de la santé.",
        owner: 'Académie de Strasbourg',
        territories: departments('67', '68'),
      },
    ],
  },
  {
    theme: 'prevention',
    key: 'education-alimentaire',
    heading: "L'éducation alimentaire chez les jeunes",
    slide: PREVENTION,
    entries: [
      {
        title: "NUT'S (Nutrition et sensorialité)",
        description: 'Programme pour les professionnels du scolaire et du périscolaire de Champagne-Ardenne.',
        territories: departments('08', '10', '51', '52'),
      },
    ],
  },
  {
    theme: 'prevention',
    key: 'education-sante-familles',
    heading: "L'éducation à la santé pour les familles",
    slide: PREVENTION,
    entries: [
      {
        title: 'Éducation des familles à la santé par la MSA',
        description:
          "Avec l'ARS, la MSA fait enseigner aux parents, par des professionnels de santé, les premiers soins utiles, ce qui soulage les urgences.",
        owner: 'MSA',
        toldAt: toldAt('Marne, départementale', '51'),
      },
    ],
  },
  {
    theme: 'prevention',
    key: 'parentalite',
    heading: 'Soutien à la parentalité',
    slide: PREVENTION,
    entries: [
      { title: 'Programme de soutien aux familles et à la parentalité (PSFP)', state: 'deploying' },
      {
        title: "Prévention des écrans par l'école d'orthophonie",
        description: "L'école agit auprès des parents, dans les établissements scolaires, avec l'Éducation nationale.",
        toldAt: toldAt('Meuse, départementale', '55'),
      },
      {
        title: 'Coaching parental CoPa',
        description: 'Expérimentation conduite dans le cœur Grand Est.',
        state: 'pilot',
      },
      {
        title: "Services d'accompagnement à la parentalité (SAPPH)",
        description: 'Ils accompagnent les parents en situation de handicap.',
        state: 'deploying',
      },
      {
        title: "Stratégie des 1000 premiers jours de l'enfant",
        description:
          "Depuis 2021, des projets sont financés pour repérer les fragilités, suivre les parents sans interruption jusqu'aux mille jours et concilier travail et parentalité.",
        since: '2021',
        state: 'running',
      },
    ],
  },
  {
    theme: 'prevention',
    key: 'sante-mentale',
    heading: 'La santé mentale',
    slide: PREVENTION,
    entries: [
      {
        title: 'VIGILANS',
        description: "Veille après l'hôpital : chaque patient suicidant est recontacté.",
        territories: ['grand-est'],
        state: 'running',
      },
      {
        title: '3114, numéro national de prévention du suicide',
        description: 'Ouvert le 1er octobre 2021 ; le Centre Psychothérapeutique de Nancy répond pour la région.',
        owner: 'Centre Psychothérapeutique de Nancy',
        territories: ['grand-est'],
        since: '2021-10-01',
        state: 'running',
      },
      {
        title: 'Formation GEPS à la prévention du suicide',
        description: 'Formation en 3 niveaux.',
        territories: ['grand-est'],
      },
      {
        title: 'Premiers secours en santé mentale',
        description: 'Formation qui donne les bons réflexes face à une personne en souffrance psychique.',
        territories: ['grand-est'],
      },
      {
        title: "Formations de l'EPSM Marne pour les proches",
        description: 'Accompagnement de ceux qui vivent auprès de personnes atteintes de troubles psychiatriques.',
        owner: 'EPSM Marne',
        toldAt: toldAt('Marne, départementale', '51'),
      },
    ],
  },
  {
    theme: 'prevention',
    key: 'addictions',
    heading: 'Lutte contre les addictions',
    slide: PREVENTION,
    entries: [
      {
        title: 'Appels à projets sur les addictions',
        description:
          "Villes et campus sans tabac, sensibilisation à l'alcoolisation fœtale, et formations numériques (e-learning, serious games ; FAST) de professionnels en formation ou en exercice.",
      },
      {
        title: 'Programmes probants de compétences psychosociales',
        description: 'Good Behavior Game du CP au CM2 ; Unplugged contre les conduites addictives, au collège.',
      },
    ],
  },
  {
    theme: 'prevention',
    key: 'populations-agees',
    heading: 'Populations plus âgées',
    slide: PREVENTION,
    entries: [
      {
        title: 'Projet ICOPE',
        description: 'Bien vieillir après 60 ans : le déclin des capacités intrinsèques est repéré tôt.',
        territories: departments('68', '54'),
      },
      {
        title: 'Printemps des seniors',
        description:
          "La mairie de Pulnoy offre lors d'une journée un bilan de santé : diabète, audition, alimentation…",
        owner: 'Mairie de Pulnoy',
        toldAt: toldAt('Nancy', '54'),
      },
    ],
  },
  {
    theme: 'prevention',
    key: 'ehpad-ssiad',
    heading: 'Projets portés par les EHPAD et SSIAD',
    slide: PREVENTION,
    entries: [
      {
        title: 'Actions de prévention en EHPAD et SSIAD',
        description:
          'Nutrition, activité physique adaptée, santé buccodentaire, lien social, dépression et risque de chute des personnes âgées.',
      },
      {
        title: "Équipes mobiles de prévention de la perte d'autonomie",
        description:
          "Adossées à un EHPAD ou à un SSIAD et pluridisciplinaires, elles font adopter des méthodes nouvelles pour les plus de 60 ans ; un projet couvre l'Aube et la Meuse.",
        territories: departments('10', '55'),
      },
      {
        title: 'Bien vieillir en bonne santé chez soi (SSIAD renforcés)',
        description:
          'Expérimentation de 2020 à 2022, département par département : un SSIAD passe plus souvent, plus longtemps ou plus tard.',
        since: '2020',
        state: 'done',
      },
    ],
  },
  {
    theme: 'prevention',
    key: 'lisibilite',
    heading: 'La lisibilité des actions existantes',
    slide: PREVENTION,
    entries: [
      {
        title: 'OSCARS (Observation et suivi cartographique des actions régionales de santé)',
        description:
          "Recense les actions de prévention et promotion de la santé que l'ARS soutient dans la région ; les participants le jugent trop peu connu des professionnels.",
        toldAt: toldAt('Marne, départementale', '51'),
        territories: ['grand-est'],
        state: 'running',
      },
      {
        title: 'Répertoire local et espaces ressources (ERETP, EREAGE)',
        description:
          'Un répertoire pour les professionnels a fait ses preuves ; des espaces ressources aident en éducation thérapeutique et en addictologie.',
        territories: ['grand-est'],
      },
    ],
  },
  {
    theme: 'prevention',
    key: 'patients-a-risque',
    heading: 'Aider les professionnels de santé à identifier les patients à risque',
    slide: PREVENTION,
    entries: [
      {
        title: 'Formation ARP (Approche de la Relation avec le Patient)',
        description: "30 étudiants de l'université de Nancy apprennent à mieux cerner le patient et ses risques.",
        owner: 'Université de Nancy',
        toldAt: toldAt('Meurthe-et-Moselle, départementale', '54'),
        figures: ['etudiants-arp'],
      },
      {
        title: 'Transport vers le dépistage du cancer, CPAM des Vosges',
        description: "75 femmes repérées et appelées se voient offrir le trajet jusqu'au site de dépistage.",
        owner: 'CPAM des Vosges',
        toldAt: toldAt('Vosges, Bulgnéville', '88'),
        figures: ['femmes-depistage'],
      },
    ],
  },
  {
    theme: 'prevention',
    key: 'prise-medicamenteuse',
    heading: "L'éducation à la prise médicamenteuse",
    slide: PREVENTION,
    entries: [
      {
        title: 'MEDISIS',
        description:
          "Le Centre Hospitalier de Lunéville, soutenu par l'ARS, des médecins libéraux et des pharmaciens, rend plus sûrs les traitements des seniors.",
        owner: 'Centre Hospitalier de Lunéville',
        toldAt: toldAt('Meurthe-et-Moselle, Lunéville', '54'),
      },
    ],
  },
  {
    theme: 'prevention',
    key: 'aller-vers',
    heading: 'Aller vers',
    slide: PREVENTION,
    entries: [
      {
        title: 'Associations de médiation financées',
        description: 'Elles sont nombreuses, en lien avec le PRAPS.',
      },
      {
        title: 'Équipes mobiles de prévention',
        description:
          'Soutien psychologique des jeunes, en Alsace, avec les Maisons des Adolescents et leurs antennes ; les Points Accueil Écoute Jeunes (PAEJ) peuvent y contribuer.',
        territories: departments('67', '68'),
      },
      {
        title: 'Campagne de vaccination',
        description: 'Portée par des professionnels de santé et des acteurs relais.',
      },
    ],
  },
  {
    theme: 'prevention',
    key: 'participation-usagers',
    heading: 'Participation des usagers/ des personnes directement concernées',
    slide: PREVENTION,
    entries: [
      {
        title: 'Éducation thérapeutique du patient',
        description:
          'Patients experts, patients ressources et associations prennent part à la conception et à la conduite des programmes.',
      },
      {
        title: 'Ambassadeurs de la santé',
        description:
          'À Nancy, des jeunes en service civique font de la prévention par les pairs, à titre expérimental.',
        owner: 'Ville de Nancy',
        toldAt: toldAt('Meurthe-et-Moselle, Toul', '54'),
        state: 'pilot',
      },
      {
        title: 'CJC (Consultation Jeune Consommateur)',
        description: 'À Colmar, avec des actions « pair-à-pair », notamment en santé mentale.',
        owner: 'Ville de Colmar',
        toldAt: toldAt('Haut-Rhin, Colmar', '68'),
      },
    ],
  },
  {
    theme: 'prevention',
    key: 'coordination',
    heading: 'Coordination des acteurs et des actions',
    slide: PREVENTION,
    entries: [
      {
        title: 'Conventions avec les partenaires régionaux',
        description: 'Orientations et actions sont partagées et accordées sur les sujets ou les publics communs.',
        territories: ['grand-est'],
      },
      {
        title: 'Coordinations départementales',
        description:
          'En place : précarité (52, 67, 68), addictions (08, 51, 88), santé mentale. En préparation : compétences psychosociales, dépistage organisé des cancers (54).',
        territories: departments('08', '51', '52', '54', '67', '68', '88'),
      },
      {
        title: "Convention prévention et protection de l'enfance",
        description: 'Conclue avec les 10 Conseils Départementaux.',
      },
      {
        title: 'Contrats Locaux de Santé',
        description: 'Les acteurs se coordonnent à une échelle plus opérationnelle et plus proche des besoins.',
      },
      {
        title: 'Conseils territoriaux de Santé (CTS)',
        description: 'Installation en cours.',
        state: 'deploying',
      },
    ],
  },
  {
    theme: 'medecin-traitant',
    key: 'medecin-traitant',
    heading: 'De nouvelles organisations, évolutions des métiers existants',
    slide: MEDECIN_TRAITANT,
    entries: [
      {
        title: "Soutien à l'exercice coordonné",
        description:
          "ESP, MSP, CDS, CPTS, ESS ; la mission socle des CPTS vise l'accès de chacun à un médecin traitant.",
      },
      {
        title: "DAC (Dispositifs d'appui à la coordination)",
        description:
          'Déployés au 1er janvier 2023, ils épaulent les professionnels, médecin traitant en tête, dans les situations complexes, sociales autant que médicales.',
        since: '2023-01-01',
        state: 'deploying',
      },
      { title: 'Assistants médicaux', description: 'Ils libèrent du temps médical.', state: 'deploying' },
      {
        title: 'Pharmaciens correspondants',
        description:
          'Depuis mai 2021, le pharmacien déclaré renouvelle certains traitements chroniques et adapte certaines posologies.',
        since: '2021-05',
        state: 'running',
      },
      {
        title: 'Protocoles de délégation de tâches',
        description: 'Accès simplifié, et extension de certains aux CPTS.',
      },
      {
        title: 'Déploiement des IPA',
        description:
          "Avec l'URPS des infirmiers pour les libéraux : appui pendant les études et jusqu'à la réalisation du projet professionnel.",
        state: 'deploying',
      },
      { title: 'Outils en appui', description: 'Télémédecine, SI Santé (Parcéo).' },
    ],
  },
  {
    theme: 'acces-aux-soins',
    key: 'acces-aux-soins',
    heading: "Améliorer l'accès aux soins non programmés (SNP) et aux urgences",
    slide: ACCES_AUX_SOINS,
    entries: [
      { title: 'Campagnes sur le bon usage des urgences', state: 'deploying' },
      {
        title: 'Référencement sur santé.fr',
        description: 'Le site indique les structures qui assurent des soins non programmés.',
      },
      {
        title: 'Déploiement en cours des SAS en Grand Est',
        description:
          'Le SAS oriente, pour des soins urgents ou non programmés, le patient qui ne peut joindre son médecin traitant.',
        territories: ['grand-est'],
        state: 'deploying',
      },
      { title: 'Appui aux Maisons Médicales de Garde et à certains dispositifs de SNP' },
      {
        title: 'Réforme des Transports Sanitaires',
        description: 'Un appui est donné pour mieux assurer les transports urgents primaires.',
      },
      {
        title: 'Observatoire des recours aux soins urgents',
        description: 'Sur le territoire des CPTS, il repère mieux les patients qui relèvent de SNP.',
        state: 'deploying',
      },
      {
        title: 'Astreintes infirmières libérales',
        description:
          "Des volontaires, équipés par l'ARS, se rendent au domicile à la demande du SAMU/SAS pour des soins non programmés.",
      },
      {
        title: 'Majoration forfaitaire sur adressage SAMU/SAS',
        description: 'Versée hors horaires de PDSA et dans les limites du quota hebdomadaire.',
      },
      { title: 'Protocoles de soins non programmés au sein des CPTS', state: 'deploying' },
      {
        title: 'DAUM',
        description: 'Mis en place à Nancy, pour que les recours multiples aux urgences diminuent.',
        territories: departments('54'),
        state: 'pilot',
      },
      {
        title: "Systèmes d'information de coordination des SNP",
        description: "Entr'actes, InzeeCare et autres.",
        state: 'deploying',
      },
    ],
  },
  {
    theme: 'attractivite',
    key: 'initiative',
    heading: 'Quelques initiatives territoriales',
    slide: ATTRACTIVITE,
    entries: [
      {
        title: 'Versement de primes',
        description: 'PECH (engagement dans la carrière hospitalière) et PET (exercice territorial).',
      },
      { title: 'Label Maisons de Santé Pluri professionnelles Universitaires' },
      {
        title: 'Augmentation des quotas',
        description: 'IDE : +20 % ; AS : +60 %.',
        figures: ['fig-quotas-ide-taux-initiatives', 'fig-quotas-as-taux-initiatives'],
      },
      { title: 'Départements professionnels de santé', description: 'Un par faculté.' },
      { title: 'Passerelle entre les parcours de formations' },
    ],
  },
  {
    theme: 'attractivite',
    key: 'action-2022',
    heading: 'Actions 2022',
    slide: ATTRACTIVITE,
    entries: [
      { title: 'Augmentation des quotas de formation' },
      { title: 'Aides aux étudiants', description: 'CAE.' },
      { title: 'Accompagnement des employeurs', description: 'Par Pôle Emploi et les OPCO.' },
      { title: "Développement de l'apprentissage" },
      { title: 'Soutien aux mobilités territoriales et professionnelles' },
      { title: 'Médiation locale et régionale', description: 'Dans les établissements.' },
    ],
  },
];

/** What exists already: 38 schemes of prevention, 7 and 11 of the two themes on care, 5 initiatives and 6 actions of 2022. */
export const dispositifs = groups.flatMap(({ theme, key, heading, slide, entries }) =>
  entries.map((entry, index) => ({
    id: `dispositif-${key}-${index + 1}`,
    theme,
    group: heading,
    ...entry,
    sources: deck(`${slide} : ${heading}`),
  })),
) satisfies readonly Dispositif[];
