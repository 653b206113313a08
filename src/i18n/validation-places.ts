import type { Catalogue } from './message.ts';

/** Nouns for the things of a plan, keyed by the property that holds them; one of them, or the one thing a property holds. */
export type PlaceKey =
  | 'plan'
  | 'field'
  | 'entry'
  | 'sources'
  | 'territories'
  | 'organisations'
  | 'people'
  | 'orientations'
  | 'consultations'
  | 'meetings'
  | 'constats'
  | 'pistes'
  | 'dispositifs'
  | 'projects'
  | 'fiche'
  | 'measures'
  | 'programmes'
  | 'budgetLines'
  | 'milestones'
  | 'indicators'
  | 'followUps'
  | 'rows'
  | 'figures'
  | 'claims'
  | 'links'
  | 'glossary'
  | 'expansions'
  | 'prioritisation'
  | 'gates'
  | 'criteria'
  | 'gateVerdicts'
  | 'scores'
  | 'beneficiaries'
  | 'benefits'
  | 'description'
  | 'items'
  | 'details'
  | 'stakeholders'
  | 'expectations'
  | 'territory'
  | 'national'
  | 'targets'
  | 'attachments'
  | 'ideas'
  | 'nextSteps'
  | 'objectives'
  | 'actions'
  | 'events'
  | 'legalActs'
  | 'history'
  | 'phases'
  | 'participantGroups'
  | 'answers'
  | 'workingGroups'
  | 'levels'
  | 'values'
  | 'requests'
  | 'done'
  | 'remaining'
  | 'proposed'
  | 'extensions'
  | 'provenance'
  | 'notes'
  | 'publishers'
  | 'aliases';

/** Names of places. `{key}` in `field` is the property as it is written in the data. */
export const places: Catalogue<PlaceKey> = {
  fr: {
    plan: 'plan',
    field: 'champ « {key} »',
    entry: '« {key} » n° {number}',
    sources: 'source',
    territories: 'territoire',
    organisations: 'organisation',
    people: 'personne',
    orientations: 'orientation',
    consultations: 'concertation',
    meetings: 'réunion',
    constats: 'constat',
    pistes: 'piste',
    dispositifs: 'dispositif',
    projects: 'projet',
    fiche: 'fiche',
    measures: 'mesure',
    programmes: 'programme',
    budgetLines: 'ligne budgétaire',
    milestones: 'jalon',
    indicators: 'indicateur',
    followUps: 'tableau de suivi',
    rows: 'ligne',
    figures: 'chiffre',
    claims: 'affirmation',
    links: 'lien',
    glossary: 'sigle',
    expansions: 'développé',
    prioritisation: 'priorisation',
    gates: 'condition',
    criteria: 'critère',
    gateVerdicts: 'avis',
    scores: 'note',
    beneficiaries: 'bénéficiaire',
    benefits: 'bénéfice',
    description: 'description, partie',
    items: 'élément',
    details: 'détail',
    stakeholders: 'acteur',
    expectations: 'attentes',
    territory: 'niveau territorial',
    national: 'niveau national',
    targets: 'cible',
    attachments: 'pièce jointe',
    ideas: 'idée',
    nextSteps: 'prochaine étape',
    objectives: 'objectif',
    actions: 'action',
    events: 'événement',
    legalActs: 'texte juridique',
    history: 'état',
    phases: 'phase',
    participantGroups: 'groupe de participants',
    answers: 'constat répondu',
    workingGroups: 'groupe de travail',
    levels: 'niveau',
    values: 'valeur',
    requests: 'demande',
    done: 'déjà fait',
    remaining: 'reste à faire',
    proposed: 'proposé',
    extensions: 'données d’autres programmes',
    provenance: 'provenance',
    notes: 'remarque',
    publishers: 'éditeur',
    aliases: 'autre nom',
  },
  en: {
    plan: 'plan',
    field: 'field "{key}"',
    entry: '"{key}" no. {number}',
    sources: 'source',
    territories: 'territory',
    organisations: 'organisation',
    people: 'person',
    orientations: 'orientation',
    consultations: 'consultation',
    meetings: 'meeting',
    constats: 'constat',
    pistes: 'piste',
    dispositifs: 'dispositif',
    projects: 'project',
    fiche: 'fiche',
    measures: 'measure',
    programmes: 'programme',
    budgetLines: 'budget line',
    milestones: 'milestone',
    indicators: 'indicator',
    followUps: 'follow-up table',
    rows: 'row',
    figures: 'figure',
    claims: 'claim',
    links: 'link',
    glossary: 'acronym',
    expansions: 'expansion',
    prioritisation: 'prioritisation',
    gates: 'gate',
    criteria: 'criterion',
    gateVerdicts: 'verdict',
    scores: 'score',
    beneficiaries: 'beneficiary',
    benefits: 'benefit',
    description: 'description, part',
    items: 'item',
    details: 'detail',
    stakeholders: 'stakeholder',
    expectations: 'expectations',
    territory: 'territory level',
    national: 'national level',
    targets: 'target',
    attachments: 'attachment',
    ideas: 'idea',
    nextSteps: 'next step',
    objectives: 'objective',
    actions: 'action',
    events: 'event',
    legalActs: 'legal act',
    history: 'state',
    phases: 'phase',
    participantGroups: 'participant group',
    answers: 'answered constat',
    workingGroups: 'working group',
    levels: 'level',
    values: 'value',
    requests: 'request',
    done: 'done',
    remaining: 'remaining',
    proposed: 'proposed',
    extensions: 'data of other programs',
    provenance: 'provenance',
    notes: 'note',
    publishers: 'publisher',
    aliases: 'alias',
  },
  de: {
    plan: 'Plan',
    field: 'Feld „{key}“',
    entry: '„{key}“ Nr. {number}',
    sources: 'Quelle',
    territories: 'Gebiet',
    organisations: 'Organisation',
    people: 'Person',
    orientations: 'Ausrichtung',
    consultations: 'Beteiligungsverfahren',
    meetings: 'Sitzung',
    constats: 'Constat',
    pistes: 'Piste',
    dispositifs: 'Dispositif',
    projects: 'Projekt',
    fiche: 'Fiche',
    measures: 'Maßnahme',
    programmes: 'Programm',
    budgetLines: 'Haushaltszeile',
    milestones: 'Meilenstein',
    indicators: 'Indikator',
    followUps: 'Fortschrittstabelle',
    rows: 'Zeile',
    figures: 'Zahl',
    claims: 'Aussage',
    links: 'Verknüpfung',
    glossary: 'Abkürzung',
    expansions: 'Langform',
    prioritisation: 'Priorisierung',
    gates: 'Bedingung',
    criteria: 'Kriterium',
    gateVerdicts: 'Urteil',
    scores: 'Bewertung',
    beneficiaries: 'Begünstigter',
    benefits: 'Nutzen',
    description: 'Beschreibung, Teil',
    items: 'Punkt',
    details: 'Einzelheit',
    stakeholders: 'Akteur',
    expectations: 'Erwartungen',
    territory: 'Gebietsebene',
    national: 'nationale Ebene',
    targets: 'Ziel',
    attachments: 'Anlage',
    ideas: 'Idee',
    nextSteps: 'nächster Schritt',
    objectives: 'Ziel',
    actions: 'Aktion',
    events: 'Ereignis',
    legalActs: 'Rechtsakt',
    history: 'Stand',
    phases: 'Phase',
    participantGroups: 'Teilnehmergruppe',
    answers: 'beantworteter Constat',
    workingGroups: 'Arbeitsgruppe',
    levels: 'Stufe',
    values: 'Wert',
    requests: 'Anliegen',
    done: 'erledigt',
    remaining: 'offen',
    proposed: 'vorgeschlagen',
    extensions: 'Daten anderer Programme',
    provenance: 'Herkunft',
    notes: 'Anmerkung',
    publishers: 'Herausgeber',
    aliases: 'anderer Name',
  },
};
