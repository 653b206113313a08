import type { PlanPart } from '../plan-part.ts';
import { deck } from './sources.ts';

interface Leads {
  readonly theme: string;
  readonly place: string;
  readonly local: readonly string[];
  readonly national: readonly string[];
}

const leads: readonly Leads[] = [
  {
    theme: 'prevention',
    place: 'Prévention – Pistes de solutions convergentes proposées lors du CNR',
    local: [
      "Agir dès la petite enfance et à l'école (programmes, médecine scolaire, équipes mobiles), dans les entreprises et les clubs sportifs, et ouvrir davantage de lieux de prévention",
      'Ajuster les campagnes au public et à son âge, par exemple sur les réseaux sociaux',
      'Former à la prévention les éducateurs spécialisés et les professionnels du médico-social',
      'Dresser une carte des acteurs de prévention et la mettre en ligne sous forme de guide, afin que les patients soient mieux orientés',
      'Sensibiliser élus et agents territoriaux à la santé-environnement, et asseoir leur légitimité à fédérer sur ce sujet',
      "Rapprocher recherche, secteur sanitaire et entreprises au sein d'un pôle de compétitivité, pour une vue d'ensemble de la santé",
      "Miser sur les pairs pour l'« aller-vers »",
      'Faire siéger des citoyens dans la gouvernance de la santé',
      "Faire mieux comprendre notions et méthodes de prévention et de promotion de la santé, compétences psychosociales comprises, jusqu'à ce que la population se les approprie",
      "Améliorer les messages destinés aux publics et développer une éducation à la santé qui aille plus loin que l'information",
    ],
    national: [
      "Réserver chez le médecin traitant, et d'autres professionnels, des temps de prévention : consultations plus longues et mieux payées",
      'Inventer des métiers de prévention itinérants, au plus près des lieux de vie, et former davantage',
      'Penser toutes les politiques publiques en santé globale, avec une gouvernance interministérielle à chaque niveau',
      'Inscrire la prévention et la promotion de la santé, entretien motivationnel compris, dans les cursus et la formation continue des professionnels',
      "Doter la médiation en santé d'un cadre qui en structure et en soutienne le déploiement",
    ],
  },
  {
    theme: 'medecin-traitant',
    place: 'Médecin traitant et équipe traitante – Pistes de solutions proposées lors des CNR',
    local: [
      "Davantage d'IPA, de protocoles de coopération et de tâches déléguées",
      'Recourir aux consultations nouvelles : télémédecine, téléconsultation à domicile avec une IDE',
      'Aider à trouver un spécialiste, avec le concours des CPTS',
      "Alléger financièrement l'embauche des assistants médicaux",
      "Créer des groupements d'employeurs qui recrutent des assistants médicaux",
      "Plus de médiation médicale, d'abord à la campagne, pour guider le patient dans son parcours",
      'Décliner dans les territoires les travaux du « CLIO Santé » : actes et activités mieux répartis entre médecins et autres professionnels, compétences élargies, organisations plus lisibles',
      "Faciliter l'accueil d'un nouveau patient en préparant son dossier : volet médical de synthèse, pièces manquantes retrouvées et résumées",
    ],
    national: [
      "Facturer le rendez-vous que le patient n'honore pas",
      'Exiger moins souvent des certificats (crèche, centre aéré, sport…)',
      "Étendre l'accès direct : spécialistes, kinés, infirmiers…",
      'Espacer le renouvellement des ordonnances de malades chroniques stables, ou le confier aux IPA et aux pharmaciens',
    ],
  },
  {
    theme: 'acces-aux-soins',
    place: 'Accès aux soins – Pistes de solutions proposées lors des CNR',
    local: [
      "Étendre ce que CPTS et MSP réussissent : soins non programmés accessibles et parcours fluides de la ville à l'hôpital",
      'Mettre partout aux urgences un standard qui oriente les patients',
      'Recourir en SNP aux consultations nouvelles (télémédecine, téléconsultation), avec une IDE si nécessaire',
      'Tenir aux urgences une permanence de kinésithérapie, qui trie les troubles musculo-squelettiques demandant un médecin',
      'Ouvrir avec les CPTS des circuits courts (radio, laboratoire, spécialistes…) qui évitent les urgences',
      'Mieux relier les SNP par le lien MMG/SAU',
      'Créer une réponse aux SNP de 18 h à 20 h',
      'Davantage de centres médicaux de soins immédiats',
      'Confier à une infirmière de garde la première orientation des patients, par une prise en charge graduée',
    ],
    national: [
      'Achever la structuration des CPTS, interlocutrices des SNP, de la PDS et de la responsabilité populationnelle',
      'Étudier un remboursement différé qui décourage les passages injustifiés aux urgences',
      'Mettre un SAS partout, afin que chaque besoin trouve réponse et que les patients soient mieux orientés',
      'Abandonner la PDSA par secteurs pour un modèle conforme à la démographie, appuyé sur des Maisons Médicales de Garde liées à la régulation et aux urgences proches',
      'Rendre les acteurs collectivement responsables de la PDSA (voir la LFSS 2023)',
      'Couvrir par une assurance de responsabilité libéraux et associations qui concourent au service public',
    ],
  },
];

/** The leads shown for three themes, by the level that holds the lever. The slide of the fourth theme is empty. */
export const pistes = leads.flatMap(({ theme, place, local, national }) => [
  ...local.map((text, index) => ({
    id: `piste-${theme}-local-${index + 1}`,
    text,
    theme,
    lever: 'local',
    state: 'convergent',
    sources: deck(`${place} – Leviers locaux`),
  })),
  ...national.map((text, index) => ({
    id: `piste-${theme}-national-${index + 1}`,
    text,
    theme,
    lever: 'national',
    state: 'convergent',
    sources: deck(`${place} – Leviers nationaux`),
  })),
]) satisfies readonly PlanPart<'pistes'>[];
