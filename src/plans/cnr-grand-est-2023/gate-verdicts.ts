import type { PrioritisationPart } from './prioritisation-part.ts';
import { deck } from './sources.ts';

type GateVerdict = PrioritisationPart<'gateVerdicts'>[number];

const THIS_DATA = [{ source: 'this-data', place: 'Verdicts illustratifs' }] as const;

/**
 * An existing scheme of the deck that gives the project a concrete form already; absent where the deck shows none. That the
 * scheme exists is stated; that it is a form of the project is our reading, as the notes of the plan say.
 */
const existingForm = {
  P1: [
    'Coordinations départementales déjà en place (précarité, addictions, santé mentale)',
    'Prévention – Coordination des acteurs et des actions',
  ],
  P2: ['Équipes mobiles de prévention présentes dans certains territoires, en Alsace', 'Prévention – Aller vers'],
  P3: [
    "Formation ARP suivie par 30 étudiants de l'université de Nancy",
    'Prévention – Identifier les patients à risque',
  ],
  P4: ['Ambassadeurs de la santé expérimentés par la ville de Nancy', 'Prévention – Participation des usagers'],
  P5: undefined,
  P6: undefined,
  A1: [
    'Antennes universitaires, apprentissage et CAE déjà engagés',
    "Tableau d'avancement Former – Ce qui est déjà fait",
  ],
  A2: ['Suivi de cohorte et passerelles déjà engagés', "Tableau d'avancement Former – Ce qui est déjà fait"],
  A3: [
    'Titularisations accélérées et logiciels de suivi des temps déjà en place',
    "Tableau d'avancement Attirer – Ce qui est déjà fait",
  ],
  A4: ['PECH, PST et contrats « Motif 2 » déjà mobilisés', "Tableau d'avancement Attirer – Ce qui est déjà fait"],
  A5: [
    'Médiation locale et régionale, suivi des plans de formation déjà en place',
    "Tableau d'avancement Fidéliser – Ce qui est déjà fait",
  ],
  A6: ['Prévention des RPS et partenariat SPS déjà en place', "Tableau d'avancement Fidéliser – Ce qui est déjà fait"],
} as const;

/** The national objective or regional priority that the project seems to serve: our reading. */
const servedOrientation = {
  P1: "à l'objectif national 9 (prévention)",
  P2: 'à la priorité régionale 1 (prévention auprès des jeunes)',
  P3: 'aux objectifs nationaux 5 et 9 (formation, prévention)',
  P4: 'aux objectifs nationaux 8 et 9 (accès pour tous, prévention)',
  P5: 'à la priorité régionale 1 (prévention auprès des jeunes)',
  P6: 'aux objectifs nationaux 8 et 9 (accès pour tous, prévention)',
  A1: "à l'objectif national 5 (formation)",
  A2: "à l'objectif national 5 (formation)",
  A3: "à l'objectif national 6 (attractivité)",
  A4: "à l'objectif national 6 (attractivité)",
  A5: 'aux objectifs nationaux 4 et 6 (équipes, attractivité)',
  A6: "à l'objectif national 4 (équipes)",
} as const;

/** Projects whose copying elsewhere we left open. */
const replicabilityLeftOpen: readonly string[] = ['A3', 'P6'];

function concreteVerdict(project: string, form: (typeof existingForm)[keyof typeof existingForm]): GateVerdict {
  if (!form) {
    return {
      project,
      gate: 'concrete',
      verdict: 'unknown',
      evidence: 'Le diaporama ne cite aucun dispositif existant de cette forme.',
      provenance: 'illustrative',
      sources: THIS_DATA,
    };
  }
  const [evidence, place] = form;
  return { project, gate: 'concrete', verdict: 'met', evidence, provenance: 'stated', sources: deck(place) };
}

function replicableVerdict(project: string): GateVerdict {
  const leftOpen = replicabilityLeftOpen.includes(project);
  return {
    project,
    gate: 'replicable',
    verdict: leftOpen ? 'unknown' : 'met',
    evidence: leftOpen
      ? 'Exemple : question laissée ouverte.'
      : 'Exemple : rien dans la fiche ne lie le projet à un seul lieu.',
    provenance: 'illustrative',
    sources: THIS_DATA,
  };
}

/**
 * What is known of three of the five conditions for the twelve fiches of the first two themes. The two others, whether findings are answered and
 * whether the levers are local, are computed from the fiches and not written here.
 */
export const gateVerdicts = [
  ...Object.entries(servedOrientation).map(([project, orientation]) => ({
    project,
    gate: 'coherence',
    verdict: 'met' as const,
    evidence: `Exemple : rattachement ${orientation}.`,
    provenance: 'illustrative' as const,
    sources: THIS_DATA,
  })),
  ...Object.entries(existingForm).map(([project, form]) => concreteVerdict(project, form)),
  ...Object.keys(servedOrientation).map(replicableVerdict),
] satisfies PrioritisationPart<'gateVerdicts'>;
