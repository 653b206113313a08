import type { PlanPart } from '../plan-part.ts';
import { deck } from './sources.ts';

const PREVENTION = 'Prévention – Constats partagés';
const ATTRACTIVITE = 'Attractivité des métiers – Constats partagés';
const MEDECIN_TRAITANT = 'Médecin traitant et équipe traitante – Constats partagés';
const ACCES_AUX_SOINS = 'Accès aux soins – Constats';

/** The heading of this group is a picture in the deck: the words are ours. */
const LISIBILITE = 'Lisibilité des politiques et des messages de prévention';
const CULTURE = 'Culture de la prévention versus culture du soin';
const RESSOURCES = 'Mobilisation des ressources en matière de santé';
const ATTIRER = 'Difficultés rencontrées pour attirer des professionnels de santé';
const FORMER = 'Difficultés rencontrées dans la formation des professionnels de santé';
const FIDELISER = 'Difficultés rencontrées dans la fidélisation des professionnels de santé';

const prevention = [
  [LISIBILITE, "Les politiques de prévention ont trop peu d'effet ; elles manquent de cible et de clarté."],
  [LISIBILITE, 'Les messages de prévention ne sont pas clairs.'],
  [LISIBILITE, 'On communique trop peu auprès du grand public.'],
  [LISIBILITE, 'La communication ne tient pas compte de la diversité des publics.'],
  [CULTURE, 'La notion même de prévention et promotion de la santé est comprise de façons diverses.'],
  [CULTURE, 'Le public recourt peu aux actions de prévention : peur, refus, habitude du soin curatif, stigmatisation…'],
  [CULTURE, 'La prévention doit accompagner toute la vie et commencer au plus tôt.'],
  [RESSOURCES, 'Les professionnels manquent de moyens et de temps à consacrer à la prévention individuelle.'],
  [RESSOURCES, 'Actions et initiatives de prévention sont morcelées.'],
  [
    RESSOURCES,
    "L'égalité n'est pas assurée : les publics fragiles, isolés ou qui renoncent aux soins sont difficiles à joindre, d'où le besoin d'« aller vers ».",
  ],
  [RESSOURCES, 'Les usagers prennent trop peu part aux actions.'],
] as const;

const attractivite = [
  [
    ATTIRER,
    'Les candidats aux métiers du soin se raréfient, par exemple chez les AS : pénibilité, conditions de travail, évolution.',
  ],
  [
    ATTIRER,
    'Les jeunes sont difficiles à convaincre ; au collège et au lycée, on parle trop peu de ces métiers en bien.',
  ],
  [ATTIRER, 'Les métiers de la santé attirent peu.'],
  [
    ATTIRER,
    "S'installer à la campagne tente peu les jeunes, qui lui préfèrent les grandes villes ou un pays frontalier.",
  ],
  [FORMER, 'Les jeunes sont trop peu suivis et soutenus individuellement, en formation et en stage.'],
  [
    FORMER,
    "Trop d'étudiants, médicaux ou paramédicaux, renoncent en route : décalage entre la théorie et un métier réel exigeant, attentes irréalistes, et motivation trop faible de certains admis par Parcoursup.",
  ],
  [FORMER, "La sélection à l'entrée est trop dure ; mieux vaudrait regarder la motivation que les notes."],
  [FORMER, 'Les aides aux étudiants, financières ou psychologiques, sont compliquées et insuffisantes.'],
  [
    FIDELISER,
    "Le salaire n'est pas jugé à la hauteur de l'engagement des soignants ni de leurs conditions de travail.",
  ],
  [
    FIDELISER,
    'La région séduit peu et offre rarement un cadre de vie agréable dans son ensemble : transports, logement, organisation familiale, tourisme, culture…',
  ],
  [
    FIDELISER,
    'Des professionnels partent en Suisse, au Luxembourg ou en Allemagne, où le salaire et les conditions sont meilleurs.',
  ],
  [
    FIDELISER,
    'La qualité de vie au travail baisse : surcharge, perte de sens, place trop faible dans les institutions, poids des tâches médico-administratives.',
  ],
  [
    FIDELISER,
    "Les plus jeunes tiennent davantage à leur cadre de travail et de vie (souplesse, temps partiel, développement durable, collectif), ce qui s'accorde mal avec les contraintes du métier.",
  ],
  [
    FIDELISER,
    "Les carrières offrent peu de perspectives et de variété, surtout en médecine, où l'on reste longtemps dans la même spécialité.",
  ],
  [FIDELISER, 'Étudiants et jeunes professionnels se sentent seuls et mal accompagnés.'],
] as const;

/** What stands under the third finding on attractiveness. */
const unattractive = [
  'Salaires trop bas pour attirer',
  'Reconnaissance sociale en recul : la médecine aurait perdu sa bonne image',
  "Conditions de travail dégradées et perte de sens : dès les études, l'équilibre entre vie personnelle et travail paraît compromis",
] as const;

const medecinTraitant = [
  "Dans le Grand Est, 8,8 % des plus de 17 ans n'ont pas de médecin traitant.",
  'La démographie médicale recule ; les médecins traitants manquent, notamment à la campagne et la nuit.',
  'Les maladies chroniques accroissent les besoins.',
  'Les médecins traitants sont inégalement répartis sur le territoire.',
  'Les personnels médicaux sont accablés de tâches administratives.',
  'Les dispositifs sont nombreux et les professionnels les connaissent mal.',
  'Les professionnels se coordonnent trop peu.',
] as const;

const accesAuxSoins = [
  "Les passages aux urgences augmentent depuis une vingtaine d'années.",
  "Deux ans de crises sanitaires ont fragilisé les services d'urgences.",
  "La demande de soins non programmés monte tandis que l'offre ambulatoire se raréfie.",
  "Les usagers sont mal informés de la conduite à tenir selon qu'il s'agit d'urgence, de soins non programmés ou de suivi.",
  'Le rôle exact du 15 est mal connu des usagers.',
] as const;

/** The findings shown on the slides of the four themes. */
export const constats = [
  ...prevention.map(([group, text], index) => ({
    id: `constat-prevention-${index + 1}`,
    text,
    theme: 'prevention',
    group,
    state: 'convergent',
    sources: deck(PREVENTION),
  })),
  ...attractivite.map(([group, text], index) => ({
    id: `constat-attractivite-${index + 1}`,
    text,
    theme: 'attractivite',
    group,
    ...(index === 2 && { details: unattractive }),
    state: 'convergent',
    sources: deck(ATTRACTIVITE),
  })),
  ...medecinTraitant.map((text, index) => ({
    id: `constat-medecin-traitant-${index + 1}`,
    text,
    theme: 'medecin-traitant',
    ...(index === 0 && { figures: ['sans-medecin-traitant'] }),
    state: 'convergent',
    sources: deck(MEDECIN_TRAITANT),
  })),
  ...accesAuxSoins.map((text, index) => ({
    id: `constat-acces-aux-soins-${index + 1}`,
    text,
    theme: 'acces-aux-soins',
    state: 'convergent',
    sources: deck(ACCES_AUX_SOINS),
  })),
] as const satisfies readonly PlanPart<'constats'>[];
