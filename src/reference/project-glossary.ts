/** A word of the library: one concept, one word. */
interface ProjectWord {
  readonly word: string;
  /** What it means here. */
  readonly meaning: string;
  /** The official French noun, where the word stands for one. */
  readonly french?: string;
  /** Other words for the same thing that the library does not use. */
  readonly rejected: readonly string[];
}

/** The library's own words, in the order of the model. Official nouns stay French, in ASCII. */
export const projectGlossary = [
  {
    word: 'plan',
    french: 'plan, projet régional, contrat local',
    meaning: 'A public health strategy with its documents: nothing to do with insurance.',
    rejected: ['blueprint'],
  },
  {
    word: 'orientation',
    french: 'pilier, axe, thème, objectif, priorité',
    meaning: 'A node of the tree that orders a plan.',
    rejected: ['chapter'],
  },
  {
    word: 'consultation',
    french: 'concertation, dialogues',
    meaning: 'A dialogue held to prepare a plan, with its meetings.',
    rejected: ['hearing'],
  },
  {
    word: 'meeting',
    french: 'dialogue, rencontre, webinaire',
    meaning: 'One sitting of a consultation.',
    rejected: ['gathering'],
  },
  {
    word: 'constat',
    french: 'constat',
    meaning: 'A finding voiced in the dialogues: what does not work today.',
    rejected: ['diagnosis'],
  },
  {
    word: 'piste',
    french: 'piste de solution',
    meaning: 'A proposal made in the dialogues, with the level that holds the lever.',
    rejected: ['suggestion'],
  },
  {
    word: 'levier',
    french: 'levier',
    meaning: 'What an actor can move: local, in own hands; national, a request.',
    rejected: ['driver'],
  },
  {
    word: 'dispositif',
    french: 'dispositif, solution existante',
    meaning: 'A scheme that already exists.',
    rejected: ['device'],
  },
  {
    word: 'project',
    french: 'projet, piste de projet',
    meaning: 'What is proposed to be done; a lead where it is not yet a project.',
    rejected: ['initiative'],
  },
  {
    word: 'fiche',
    french: 'fiche projet-solution',
    meaning: 'The form that describes a project.',
    rejected: ['dossier'],
  },
  {
    word: 'beneficiary',
    french: 'bénéficiaire',
    meaning: 'Who gains by a project, with the benefits.',
    rejected: ['recipient'],
  },
  {
    word: 'stakeholder',
    french: 'acteur',
    meaning: 'Who takes part in a project, with the role.',
    rejected: ['actor', 'player'],
  },
  {
    word: 'expectations',
    french: 'ce que l’on attend',
    meaning: 'What each level must do for a project to work.',
    rejected: ['prerequisite'],
  },
  { word: 'measure', french: 'mesure', meaning: 'A numbered commitment with its actions.', rejected: ['provision'] },
  {
    word: 'programme',
    french: 'programme, fiche bilan',
    meaning: 'A review card: dated events and next steps.',
    rejected: ['program', 'workstream'],
  },
  {
    word: 'milestone',
    french: 'jalon',
    meaning: 'A date that matters, planned and reached.',
    rejected: ['checkpoint'],
  },
  {
    word: 'budget',
    french: 'budget, enveloppe',
    meaning: 'Money of the plan, in lines that never count the same euro twice.',
    rejected: ['financing'],
  },
  {
    word: 'indicator',
    french: 'indicateur',
    meaning: 'What is measured to know whether the plan works.',
    rejected: ['kpi'],
  },
  {
    word: 'figure',
    french: 'chiffre',
    meaning: 'A number that the plan states, with qualifier, date, scope and source.',
    rejected: ['statistic'],
  },
  {
    word: 'claim',
    french: 'affirmation',
    meaning: 'What a document states about its own figures, labels and dates, and that can be computed again.',
    rejected: ['assertion'],
  },
  {
    word: 'verdict',
    french: 'verdict',
    meaning: 'What computing a claim again, or applying a gate, came to.',
    rejected: ['judgment'],
  },
  {
    word: 'follow-up',
    french: 'suivi',
    meaning: 'What was proposed, what is done, what remains.',
    rejected: ['monitoring'],
  },
  {
    word: 'territory',
    french: 'territoire',
    meaning: 'A place a plan speaks of, with its official codes.',
    rejected: ['zone'],
  },
  {
    word: 'source',
    french: 'source',
    meaning: 'A document that facts are taken from.',
    rejected: ['citation'],
  },
  {
    word: 'issue',
    french: 'anomalie',
    meaning: 'One defect of one place, explained.',
    rejected: ['violation'],
  },
  {
    word: 'rule',
    french: 'règle',
    meaning: 'One idea of the audit, with a permanent code.',
    rejected: ['linter'],
  },
  {
    word: 'gate',
    french: 'condition',
    meaning: 'A condition that a project meets or does not; no weight makes up for it.',
    rejected: ['knockout'],
  },
  {
    word: 'criterion',
    french: 'critère',
    meaning: 'What projects are compared on.',
    rejected: ['yardstick'],
  },
  { word: 'weight', french: 'poids', meaning: 'How much a criterion counts.', rejected: ['coefficient'] },
] as const satisfies readonly ProjectWord[];
