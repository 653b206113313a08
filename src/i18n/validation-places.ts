import { type Catalogue, catalogue } from './message.ts';

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

/** Names of places. `{key}` in `field` is the property as it is written in the data. */
export const places: Catalogue<PlaceKey> = /* @__PURE__ */ catalogue({
  plan: ['plan', 'plan', 'Plan'],
  field: ['champ « {key} »', 'field "{key}"', 'Feld „{key}“'],
  entry: ['« {key} » n° {number}', '"{key}" no. {number}', '„{key}“ Nr. {number}'],
  sources: ['source', 'source', 'Quelle'],
  territories: ['territoire', 'territory', 'Gebiet'],
  organisations: ['organisation', 'organisation', 'Organisation'],
  people: ['personne', 'person', 'Person'],
  orientations: ['orientation', 'orientation', 'Leitlinie'],
  consultations: ['concertation', 'consultation', 'Beteiligungsverfahren'],
  meetings: ['réunion', 'meeting', 'Sitzung'],
  constats: ['constat', 'finding', 'Feststellung'],
  pistes: ['piste', 'proposal', 'Vorschlag'],
  dispositifs: ['dispositif', 'dispositif', 'Dispositif'],
  projects: ['projet', 'project', 'Projekt'],
  fiche: ['fiche', 'fiche', 'Fiche'],
  measures: ['mesure', 'measure', 'Maßnahme'],
  programmes: ['programme', 'programme', 'Programm'],
  budgetLines: ['ligne budgétaire', 'budget line', 'Haushaltsposten'],
  milestones: ['jalon', 'milestone', 'Meilenstein'],
  indicators: ['indicateur', 'indicator', 'Indikator'],
  followUps: ['tableau de suivi', 'follow-up table', 'Verlaufstabelle'],
  rows: ['ligne', 'row', 'Zeile'],
  figures: ['chiffre', 'figure', 'Zahl'],
  claims: ['affirmation', 'claim', 'Aussage'],
  links: ['lien', 'link', 'Verknüpfung'],
  glossary: ['sigle', 'acronym', 'Abkürzung'],
  expansions: ['développé', 'expansion', 'Langform'],
  prioritisation: ['priorisation', 'prioritisation', 'Priorisierung'],
  gates: ['condition', 'condition', 'Bedingung'],
  criteria: ['critère', 'criterion', 'Kriterium'],
  gateVerdicts: ['verdict', 'verdict', 'Urteil'],
  scores: ['note', 'score', 'Bewertung'],
  beneficiaries: ['bénéficiaire', 'beneficiary', 'Begünstigter'],
  benefits: ['bénéfice', 'benefit', 'Nutzen'],
  description: ['description, partie', 'description, part', 'Beschreibung, Teil'],
  items: ['élément', 'item', 'Punkt'],
  details: ['détail', 'detail', 'Einzelheit'],
  stakeholders: ['acteur', 'stakeholder', 'Akteur'],
  expectations: ['attentes', 'expectations', 'Erwartungen'],
  territory: ['niveau territorial', 'territory level', 'Gebietsebene'],
  national: ['niveau national', 'national level', 'nationale Ebene'],
  targets: ['cible', 'target', 'Zielwert'],
  attachments: ['pièce jointe', 'attachment', 'Anlage'],
  ideas: ['idée', 'idea', 'Idee'],
  nextSteps: ['prochaine étape', 'next step', 'nächster Schritt'],
  objectives: ['objectif', 'objective', 'Ziel'],
  actions: ['action', 'action', 'Maßnahme'],
  events: ['événement', 'event', 'Ereignis'],
  legalActs: ['texte juridique', 'legal act', 'Rechtsakt'],
  history: ['état', 'state', 'Stand'],
  phases: ['phase', 'phase', 'Phase'],
  participantGroups: ['groupe de participants', 'participant group', 'Teilnehmergruppe'],
  answers: ['constat répondu', 'answered finding', 'beantwortete Feststellung'],
  workingGroups: ['groupe de travail', 'working group', 'Arbeitsgruppe'],
  levels: ['niveau', 'level', 'Stufe'],
  values: ['valeur', 'value', 'Wert'],
  requests: ['demande', 'request', 'Anliegen'],
  done: ['déjà fait', 'done', 'erledigt'],
  remaining: ['reste à faire', 'remaining', 'offen'],
  proposed: ['proposé', 'proposed', 'vorgeschlagen'],
  extensions: ['données d’autres programmes', 'data of other programs', 'Daten anderer Programme'],
  provenance: ['provenance', 'provenance', 'Herkunft'],
  notes: ['remarque', 'note', 'Anmerkung'],
  publishers: ['éditeur', 'publisher', 'Herausgeber'],
  aliases: ['autre nom', 'alias', 'anderer Name'],
  judgements: ['avis', 'judgement', 'Einschätzung'],
  decisions: ['décision', 'decision', 'Entscheidung'],
  leads: ['pilote', 'lead', 'Federführung'],
  contributors: ['participant', 'contributor', 'Mitwirkender'],
  funderShares: ['part de financeur', 'share of a funder', 'Anteil eines Geldgebers'],
  previouslyPlanned: ['date d’avant', 'earlier date', 'früherer Termin'],
});
