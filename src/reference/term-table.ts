/** The word for a concept in each language, and those that are not used for it. */
export interface Term {
  /** The concept, in the library's own words. */
  readonly concept: string;
  readonly fr: string;
  readonly en: string;
  readonly de: string;
  readonly lb: string;
  /** Words that messages, labels and headings do not use for the concept, by language. */
  readonly rejected: {
    readonly fr?: readonly string[];
    readonly en?: readonly string[];
    readonly de?: readonly string[];
  };
  /** Where the French word comes from, which the others follow. */
  readonly source: string;
}

const CNR = 'CNR Santé Grand Est, restitution régionale, 2023';
const MCDA = 'Aide multicritère à la décision (usage)';
const PLANS = 'Contrats locaux de santé et projets régionaux de santé (usage)';
const LIBRARY = 'Choix de la bibliothèque';

/**
 * One concept, one word, in French, English, German and Luxembourgish: messages, headings and labels are held to it by a test. The
 * Luxembourgish column has not yet been read by somebody whose first language it is.
 */
export const termTable = [
  {
    concept: 'issue',
    fr: 'anomalie',
    en: 'issue',
    de: 'Mangel',
    lb: 'Mangel',
    rejected: { de: ['Befund', 'Befunde', 'Bemerkung', 'Bemerkungen'] },
    source: LIBRARY,
  },
  {
    concept: 'constat',
    fr: 'constat',
    en: 'finding',
    de: 'Feststellung',
    lb: 'Constat',
    rejected: { en: ['constat', 'constats'], de: ['Constat', 'Constats', 'Befund', 'Befunde', 'Befunden'] },
    source: CNR,
  },
  {
    concept: 'fiche',
    fr: 'fiche',
    en: 'fiche',
    de: 'Fiche',
    lb: 'Fiche',
    rejected: { en: ['project sheet'], de: ['Projektblatt', 'Projektblättern', 'Aktionsblatt'] },
    source: CNR,
  },
  {
    concept: 'gate',
    fr: 'condition',
    en: 'condition',
    de: 'Bedingung',
    lb: 'Bedéngung',
    rejected: { en: ['gate', 'gates'] },
    source: CNR,
  },
  {
    concept: 'piste',
    fr: 'piste',
    en: 'proposal',
    de: 'Vorschlag',
    lb: 'Pist',
    rejected: { en: ['piste', 'pistes'], de: ['Piste', 'Pisten', 'Ansatz', 'Ansätze', 'Ansätzen'] },
    source: CNR,
  },
  {
    concept: 'stakeholder',
    fr: 'acteur',
    en: 'stakeholder',
    de: 'Akteur',
    lb: 'Acteur',
    rejected: { fr: ['partie prenante'], en: ['actor', 'actors'], de: ['Stakeholder'] },
    source: CNR,
  },
  {
    concept: 'score',
    fr: 'note',
    en: 'score',
    de: 'Bewertung',
    lb: 'Bewäertung',
    rejected: { en: ['mark out of'], de: ['Noten', 'Punktzahl'] },
    source: MCDA,
  },
  {
    concept: 'selected',
    fr: 'retenu',
    en: 'selected',
    de: 'ausgewählt',
    lb: 'ausgewielt',
    rejected: { en: ['funded'], de: ['aufgenommen', 'Aufgenommen', 'Aufgenommene', 'Aufgenommenen'] },
    source: MCDA,
  },
  {
    concept: 'robustness',
    fr: 'robustesse',
    en: 'robustness',
    de: 'Robustheit',
    lb: 'Robustheet',
    rejected: { fr: ['solidité'], en: ['solidity', 'how solid'], de: ['Festigkeit', 'belastbar'] },
    source: MCDA,
  },
  { concept: 'verdict', fr: 'verdict', en: 'verdict', de: 'Urteil', lb: 'Urteel', rejected: {}, source: LIBRARY },
  {
    concept: 'target',
    fr: 'cible',
    en: 'target',
    de: 'Zielwert',
    lb: 'Zilwäert',
    rejected: { fr: ['valeur visée', 'valeur cible'] },
    source: PLANS,
  },
  {
    concept: 'action',
    fr: 'action',
    en: 'action',
    de: 'Maßnahme',
    lb: 'Aktioun',
    rejected: { de: ['Aktion', 'Aktionen'] },
    source: PLANS,
  },
  {
    concept: 'envelope',
    fr: 'enveloppe',
    en: 'envelope',
    de: 'Budgetrahmen',
    lb: 'Enveloppe',
    rejected: { de: ['Topf', 'Töpfe', 'Töpfen'] },
    source: PLANS,
  },
  {
    concept: 'budget line',
    fr: 'ligne budgétaire',
    en: 'budget line',
    de: 'Haushaltsposten',
    lb: 'Budgetslinn',
    rejected: { de: ['Haushaltszeile', 'Haushaltszeilen'] },
    source: PLANS,
  },
  {
    concept: 'people far from care',
    fr: 'publics éloignés',
    en: 'hard-to-reach groups',
    de: 'schwer erreichbare Gruppen',
    lb: 'Leit, déi wäit vum System ewech sinn',
    rejected: { en: ['people far from care'] },
    source: CNR,
  },
  {
    concept: 'left out',
    fr: 'laissé de côté',
    en: 'left out',
    de: 'weggelassen',
    lb: 'ewechgelooss',
    rejected: { en: ['not taken', 'taken over'] },
    source: LIBRARY,
  },
  {
    concept: 'identifier',
    fr: 'identifiant',
    en: 'identifier',
    de: 'Kennung',
    lb: 'Kennung',
    rejected: { fr: ['id'], en: ['id', 'ids'], de: ['ID', 'Id'] },
    source: LIBRARY,
  },
  {
    concept: 'co-funding',
    fr: 'cofinancement',
    en: 'co-funding',
    de: 'Kofinanzierung',
    lb: 'Kofinanzéierung',
    rejected: { fr: ['co-financement', 'co-pilotage', 'co-construction'] },
    source: PLANS,
  },
  {
    concept: 'ranked',
    fr: 'classé',
    en: 'ranked',
    de: 'in der Rangfolge',
    lb: 'klasséiert',
    rejected: { de: ['gereiht', 'gereihte', 'gereihten', 'Reihung'] },
    source: MCDA,
  },
  {
    concept: 'reconcile',
    fr: 'concorder',
    en: 'reconcile',
    de: 'übereinstimmen',
    lb: 'stëmmen',
    rejected: {
      fr: ['tombe pas juste', 'tombent pas juste'],
      en: ['come out right', 'comes out right'],
      de: ['geht nicht auf', 'gehen nicht auf', 'aufgehen'],
    },
    source: LIBRARY,
  },
  {
    concept: 'undecided condition',
    fr: 'à trancher',
    en: 'still open',
    de: 'noch offen',
    lb: 'nach op',
    rejected: {
      fr: ['non établie'],
      en: ['not established', 'not decided', 'undecided'],
      de: ['nicht festgestellt', 'nicht entschieden', 'zu entscheiden'],
    },
    source: CNR,
  },
  {
    concept: 'orientation',
    fr: 'orientation',
    en: 'orientation',
    de: 'Leitlinie',
    lb: 'Orientéierung',
    rejected: { de: ['Ausrichtung', 'Ausrichtungen'] },
    source: PLANS,
  },
  {
    concept: 'state',
    fr: 'état',
    en: 'state',
    de: 'Stand',
    lb: 'Stand',
    rejected: { de: ['Zustand', 'Zustände', 'Zuständen'] },
    source: LIBRARY,
  },
  {
    concept: 'follow-up table',
    fr: 'tableau de suivi',
    en: 'follow-up table',
    de: 'Verlaufstabelle',
    lb: 'Suivistabell',
    rejected: { en: ['progress table', 'progress tables'], de: ['Fortschrittstabelle', 'Fortschrittstabellen'] },
    source: CNR,
  },
  {
    concept: 'judgement',
    fr: 'avis',
    en: 'judgement',
    de: 'Einschätzung',
    lb: 'Aschätzung',
    rejected: { fr: ['appréciation', 'appréciations'], en: ['judgment', 'judgments'] },
    source: PLANS,
  },
  {
    concept: 'correct',
    fr: 'corriger',
    en: 'correct',
    de: 'berichtigen',
    lb: 'verbesseren',
    rejected: { en: ['mend', 'mends', 'Mend'] },
    source: LIBRARY,
  },
] as const satisfies readonly Term[];
