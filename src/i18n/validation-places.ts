import { type Labels, labels } from './message.ts';

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
  | 'aliases'
  | 'judgements'
  | 'decisions'
  | 'leads'
  | 'contributors'
  | 'funderShares'
  | 'previouslyPlanned';

/** Names of places. `{key}` in `field` is a property that plans do not have, as it is written in the data. */
export const places: Labels<PlaceKey> = /* @__PURE__ */ labels({
  plan: ['plan', 'plan', 'Plan', 'Plang'],
  field: ['champ « {key} »', 'field "{key}"', 'Feld „{key}“', 'Feld „{key}“'],
  entry: ['{name} n° {number}', '{name} no. {number}', '{name} Nr. {number}', '{name} Nr. {number}'],
  sources: ['source', 'source', 'Quelle', 'Quell'],
  territories: ['territoire', 'territory', 'Gebiet', 'Territoire'],
  organisations: ['organisation', 'organisation', 'Organisation', 'Organisatioun'],
  people: ['personne', 'person', 'Person', 'Persoun'],
  orientations: ['orientation', 'orientation', 'Leitlinie', 'Orientéierung'],
  consultations: ['concertation', 'consultation', 'Beteiligungsverfahren', 'Konsultatioun'],
  meetings: ['réunion', 'meeting', 'Sitzung', 'Reunioun'],
  constats: ['constat', 'finding', 'Feststellung', 'Constat'],
  pistes: ['piste', 'proposal', 'Vorschlag', 'Pist'],
  dispositifs: ['dispositif', 'dispositif', 'Dispositif', 'Dispositif'],
  projects: ['projet', 'project', 'Projekt', 'Projet'],
  fiche: ['fiche', 'fiche', 'Fiche', 'Fiche'],
  measures: ['mesure', 'measure', 'Maßnahme', 'Moossnam'],
  programmes: ['programme', 'programme', 'Programm', 'Programm'],
  budgetLines: ['ligne budgétaire', 'budget line', 'Haushaltsposten', 'Budgetslinn'],
  milestones: ['jalon', 'milestone', 'Meilenstein', 'Meilesteen'],
  indicators: ['indicateur', 'indicator', 'Indikator', 'Indicateur'],
  followUps: ['tableau de suivi', 'follow-up table', 'Verlaufstabelle', 'Suivistabell'],
  rows: ['ligne', 'row', 'Zeile', 'Zeil'],
  figures: ['chiffre', 'figure', 'Zahl', 'Zuel'],
  claims: ['affirmation', 'claim', 'Aussage', 'Ausso'],
  links: ['lien', 'link', 'Verknüpfung', 'Link'],
  glossary: ['sigle', 'acronym', 'Abkürzung', 'Ofkierzung'],
  expansions: ['développé', 'expansion', 'Langform', 'Langform'],
  prioritisation: ['priorisation', 'prioritisation', 'Priorisierung', 'Prioriséierung'],
  gates: ['condition', 'condition', 'Bedingung', 'Bedéngung'],
  criteria: ['critère', 'criterion', 'Kriterium', 'Critère'],
  gateVerdicts: ['verdict', 'verdict', 'Urteil', 'Urteel'],
  scores: ['note', 'score', 'Bewertung', 'Bewäertung'],
  beneficiaries: ['bénéficiaire', 'beneficiary', 'Begünstigter', 'Beneficiaire'],
  benefits: ['bénéfice', 'benefit', 'Nutzen', 'Notzen'],
  description: ['description, partie', 'description, part', 'Beschreibung, Teil', 'Beschreiwung, Deel'],
  items: ['élément', 'item', 'Punkt', 'Element'],
  details: ['détail', 'detail', 'Einzelheit', 'Detail'],
  stakeholders: ['acteur', 'stakeholder', 'Akteur', 'Acteur'],
  expectations: ['attentes', 'expectations', 'Erwartungen', 'Erwaardungen'],
  territory: ['niveau territorial', 'territory level', 'Gebietsebene', 'territoriale Niveau'],
  national: ['niveau national', 'national level', 'nationale Ebene', 'nationalen Niveau'],
  targets: ['cible', 'target', 'Zielwert', 'Zilwäert'],
  attachments: ['pièce jointe', 'attachment', 'Anlage', 'Annex'],
  ideas: ['idée', 'idea', 'Idee', 'Iddi'],
  nextSteps: ['prochaine étape', 'next step', 'nächster Schritt', 'nächste Schrëtt'],
  objectives: ['objectif', 'objective', 'Ziel', 'Zil'],
  actions: ['action', 'action', 'Einzelmaßnahme', 'Aktioun'],
  events: ['événement', 'event', 'Ereignis', 'Evenement'],
  legalActs: ['texte juridique', 'legal act', 'Rechtsakt', 'Rechtstext'],
  history: ['état', 'state', 'Stand', 'Stand'],
  phases: ['phase', 'phase', 'Phase', 'Phas'],
  participantGroups: ['groupe de participants', 'participant group', 'Teilnehmergruppe', 'Participantegrupp'],
  answers: ['constat traité', 'answered finding', 'behandelte Feststellung', 'behandelte Constat'],
  workingGroups: ['groupe de travail', 'working group', 'Arbeitsgruppe', 'Aarbechtsgrupp'],
  levels: ['niveau', 'level', 'Stufe', 'Niveau'],
  values: ['valeur', 'value', 'Wert', 'Wäert'],
  requests: ['demande', 'request', 'Anliegen', 'Ufro'],
  done: ['déjà fait', 'done', 'erledigt', 'gemaach'],
  remaining: ['reste à faire', 'remaining', 'offen', 'bleift ze maachen'],
  proposed: ['proposé', 'proposed', 'vorgeschlagen', 'proposéiert'],
  extensions: [
    'données d’autres programmes',
    'data of other programs',
    'Daten anderer Programme',
    'Donnéeë vun anere Programmer',
  ],
  provenance: ['provenance', 'provenance', 'Herkunft', 'Hierkonft'],
  notes: ['remarque', 'note', 'Anmerkung', 'Bemierkung'],
  publishers: ['éditeur', 'publisher', 'Herausgeber', 'Editeur'],
  aliases: ['autre nom', 'alias', 'anderer Name', 'aneren Numm'],
  judgements: ['avis', 'judgement', 'Einschätzung', 'Aschätzung'],
  decisions: ['décision', 'decision', 'Entscheidung', 'Decisioun'],
  leads: ['pilote', 'lead', 'Federführung', 'Pilot'],
  contributors: ['participant', 'contributor', 'Mitwirkender', 'Matwierkenden'],
  funderShares: ['part de financeur', 'share of a funder', 'Anteil eines Geldgebers', 'Undeel vun engem Geldgeber'],
  previouslyPlanned: ['date d’avant', 'earlier date', 'früherer Termin', 'fréieren Datum'],
});
