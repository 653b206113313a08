import type { PlanPart } from '../plan-part.ts';
import { deck } from './sources.ts';

const place = (table: string) =>
  deck(`Attractivité des métiers – Ce qui a été proposé, fait, reste à faire : ${table}`);

/**
 * The six progress tables of the attractiveness theme, each under the title of a project; the requests are the unlabelled list under
 * each. A row names a finding where it takes up its words.
 */
export const followUps = [
  {
    id: 'suivi-former-1',
    title: 'Former – Rendre les formations attractives',
    theme: 'former',
    rows: [
      {
        proposed: 'Former toujours plus de professionnels, du fait des départs en retraite et des postes vacants',
        project: 'A1',
        done: [
          'Quotas de formation relevés. En 3 ans : AS + 1 753 places (83 %), IDE + 511 places (19 %) ; médecine + 3 %, soit 861 places',
        ],
        remaining: ['Maintenir la hausse des quotas', 'Expérimenter en 2023 une prime aux « tuteurs »'],
      },
      {
        proposed: 'Places de formation qui restent vides',
        project: 'A1',
        done: ["Essor de l'apprentissage", 'Antennes universitaires', 'Postes de coordonnateurs de stages créés'],
        remaining: [
          "Campagne 2023 des CAE (Contrat d'Allocation d'Etudes)",
          "Étude d'un élargissement des CAE à d'autres étudiants",
        ],
      },
      {
        proposed: 'Formations du soin peu attractives',
        project: 'A1',
        done: ['Campagnes de communication', 'Maisons des étudiants'],
        remaining: [
          'Stages de lycéens et de collégiens dans le sanitaire et le MS',
          'Convention avec le rectorat',
          'Compagnonnage, ou mentorat',
        ],
      },
    ],
    requests: [
      'Revoir Parcoursup : critères, compétences, motivations',
      'Donner plus de poids au service sanitaire',
      'Dégager du temps pour les encadrants et maîtres de stage, et valoriser les tuteurs',
      "Annoncer et programmer les 100 000 créations d'emplois auprès des personnes âgées que le rapport Libault (2019) estime",
    ],
    sources: place('Former, premier tableau'),
  },
  {
    id: 'suivi-former-2',
    title: 'Former – Améliorer les formations',
    theme: 'former',
    rows: [
      {
        proposed: "Plus d'étudiants admis en formation et plus de diplômés",
        project: 'A2',
        done: [
          'Deux rentrées par an, par exemple pour les AS',
          'Suivi de cohorte, pour connaître les attentes des étudiants',
          'Contrats allocation études',
          'Apprentissage',
        ],
        remaining: [
          'Donner suite aux résultats du suivi de cohorte',
          "CESP (contrat d'engagement de service public), par exemple aux sages-femmes et au PNM (personnel non médical)",
        ],
      },
      {
        proposed: 'Davantage de formations régionales, initiales et continues',
        project: 'A2',
        done: [
          'Passerelles moins coûteuses',
          "De véritables passerelles d'un métier de la santé à l'autre",
          'Stages plus nombreux grâce aux coordinateurs, en rapport avec les logements étudiants',
        ],
        remaining: ['Encourager les postes mixtes (IDE, sage-femme), sur le modèle des 400 MG'],
      },
    ],
    requests: [
      "Rendre l'apprentissage plus simple dans les études de santé",
      "Créer des postes de formateurs dans les universités et instituts, afin d'accueillir plus d'étudiants",
      "Étendre le CESP à l'ensemble des professions de santé",
    ],
    sources: place('Former, second tableau'),
  },
  {
    id: 'suivi-attirer-1',
    title: 'Attirer – Conciliation vie privée / vie professionnelle',
    theme: 'attirer',
    rows: [
      {
        proposed: 'Rééquilibrer vie privée et vie professionnelle',
        project: 'A3',
        constat: 'constat-attractivite-3',
        done: [
          "Résorption de l'emploi précaire, par des titularisations plus rapides",
          'Logiciel de suivi des temps de travail',
          'Logiciel de rappel de personnel',
        ],
        remaining: ['Intensifier les actions de QVT ; offrir des parcours qui motivent'],
      },
      {
        proposed: "Priorité donnée par les jeunes à l'environnement de travail et aux conditions de vie",
        project: 'A3',
        constat: 'constat-attractivite-13',
        done: [
          'Recrutements facilités',
          "Prime d'engagement collectif en établissement",
          'Aide à une organisation plus dynamique du temps de travail',
        ],
        remaining: [
          'Garantir les congés et éviter les rappels pendant le repos',
          "Laisser plus de souplesse dans les plannings et dans l'organisation du travail",
          'Reconnaître la fonction de manager, chez les cadres mais pas uniquement',
        ],
      },
      {
        proposed: 'Région peu attractive, cadre de vie global à rendre agréable',
        project: 'A3',
        constat: 'constat-attractivite-10',
        done: [],
        remaining: [
          'Crèches et modes de garde ouverts plus largement',
          'Déplacements facilités (transports en commun, co-voiturage, parking) et logement proche',
        ],
      },
      {
        proposed: "Accompagner ceux qui n'habitent pas là où ils exercent",
        project: 'A3',
        done: [
          'Passerelles entre établissements et entre fonctions publiques',
          "Postes d'Assistants Spécialistes à Temps Partagés (ASTP)",
          "Primes d'exercice territorial",
        ],
        remaining: ['Mobilité intra-territoriale, équipe de territoire'],
      },
    ],
    requests: [
      'Travail de nuit : conclusions de la mission attendues',
      "Laisser plus de souplesse dans les plannings et dans l'organisation du travail",
      "Décider autrement, avec plus d'horizontalité",
      'Instituer une PET (exercice territorial) et une PST (solidarité territoriale) ouvertes aux non médicaux',
    ],
    sources: place('Attirer, conciliation vie privée / vie professionnelle'),
  },
  {
    id: 'suivi-attirer-2',
    title: 'Attirer – Leviers attractifs dans le secteur du soin',
    theme: 'attirer',
    rows: [
      {
        proposed: "Rémunération trop faible et inégale d'un secteur à l'autre",
        project: 'A4',
        constat: 'constat-attractivite-9',
        done: ['Intérim encadré par la PST', "Contrats d'allocation d'Etudes", 'Contrats « Motif 2 »'],
        remaining: [
          'Payer mieux le temps additionnel, pour inciter au-delà des obligations de service',
          'Revaloriser les journées sur CET',
          'Soutenir financièrement les milieux de carrière, point fragile, et valoriser le statut',
        ],
      },
      {
        proposed: 'Aides financières compliquées et insuffisantes',
        project: 'A4',
        constat: 'constat-attractivite-8',
        done: ["Site PAPS, guichet unique et centres départementaux d'appui aux professionnels mis en avant"],
        remaining: [],
      },
      {
        proposed: "Moins d'écarts d'attractivité dans le GE",
        project: 'A4',
        done: [
          "Contrat d'Engagement de Service Public PM (installation en zone sous-dense)",
          "Prime d'engagement dans la carrière Hospitalière (PECH)",
          'Conventions avec les pays voisins, pour retenir les professionnels',
        ],
        remaining: [
          'Renforcer encore les coopérations frontalières',
          'Garder les aides aux zones les plus tendues',
          'Rendre plus simples les remplacements entre établissements',
        ],
      },
    ],
    requests: [
      'Doter les CAE de leur propre enveloppe',
      'Étendre au PNM les primes dont dispose le PM (CESP, PST, PECH)',
      'Associer les pays frontaliers aux discussions nationales sur les RHS',
      'Comparer travail et salaires en santé avec ceux des pays voisins',
    ],
    sources: place('Attirer, leviers attractifs'),
  },
  {
    id: 'suivi-fideliser-1',
    title: 'Fidéliser – Gouvernance, formations et management participatif',
    theme: 'fideliser',
    rows: [
      {
        proposed: 'Des parcours plus variés, avec davantage de perspectives',
        project: 'A5',
        constat: 'constat-attractivite-14',
        done: [
          'Appui aux formations continues',
          'Passerelles facilitées',
          'Soutien aux métiers nouveaux, comme les IPA',
        ],
        remaining: ["Faire de l'entretien annuel un moment sur le parcours et la carrière"],
      },
      {
        proposed: 'Consommer en entier les plans de formation continue et les étoffer',
        project: 'A5',
        done: [
          "Suivi de l'exécution des plans de formations",
          'Aide régionale aux formations que demandent les compétences nouvelles',
        ],
        remaining: [
          'Formation des managers et encadrants',
          'Plan de formation continue, encadrants inclus',
          'Partenariat régional de cinq ans avec les opérateurs de formation continue',
          'Aide aux formations diplômantes au vu des perspectives de carrière',
        ],
      },
      {
        proposed: 'Un management plus moderne et plus positif, où les professionnels prennent part aux décisions',
        project: 'A5',
        done: ['Vœux ministre'],
        remaining: [
          'Associer les professionnels aux choix de gouvernance',
          'Pratiquer un management bienveillant et participatif, où le dialogue social associe les professionnels',
        ],
      },
    ],
    requests: [
      'Mise en œuvre attendue du tandem entre administratifs et médecins',
      "Plan d'actions issu des conclusions de l'ANAP sur le temps de travail",
    ],
    sources: place('Fidéliser, gouvernance et management'),
  },
  {
    id: 'suivi-fideliser-2',
    title: 'Fidéliser – Santé des professionnels de santé',
    theme: 'fideliser',
    rows: [
      {
        proposed: 'Conditions de travail pénibles, qualité de vie au travail en baisse',
        project: 'A6',
        constat: 'constat-attractivite-12',
        done: ['Actions de QVT engagées', 'Développement durable (RSE)', 'Égalité professionnelle', 'Laïcité'],
        remaining: [
          'Reconduire chaque année les AAP sur les conditions de travail',
          "Étude du label « Haute Qualité Humaine », qui fait de l'humain le cœur de la stratégie d'entreprise",
          'Ouvrir une maison des soignants',
          'Charte égalité professionnelle',
        ],
      },
      {
        proposed: 'Accompagner la santé des professionnels',
        project: 'A6',
        done: [
          'Prévention des RPS',
          'Soignants inclus dans le Plan Régional Santé au Travail',
          "Partenariat régional « SPS », avec une ligne d'écoute jour et nuit",
        ],
        remaining: [
          'Mieux suivre la santé des soignants : visites médicales, soutien psychologique',
          'Doter tous les professionnels de plans de santé au travail',
        ],
      },
      {
        proposed: 'Alléger pour les soignants les tâches médico-administratives et logistiques',
        project: 'A6',
        constat: 'constat-attractivite-12',
        done: [],
        remaining: ['Appel à projet « redonner du temps au soignant »'],
      },
    ],
    requests: [
      'Organiser et consolider la médecine du travail destinée aux libéraux',
      "Assurer un environnement propice à la QVT : des financements stables, pour le soin comme pour l'investissement, qui donnent de la visibilité à chacun",
      'Partager avec équité, entre professionnels et par territoire de santé, les contraintes de la permanence et de la continuité des soins',
    ],
    sources: place('Fidéliser, santé des professionnels'),
  },
] as const satisfies readonly PlanPart<'followUps'>[];
