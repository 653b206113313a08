import { foldText } from '../internal/text.ts';
import type { KnownCode, VocabularyName } from '../model/index.ts';
import {
  beneficiaryKindLabels,
  descriptionPartLabels,
  figureQualifierLabels,
  stakeholderRoleLabels,
} from './fiche-labels.ts';
import { LOCALES, type Locale } from './locale.ts';
import { type Labels, labels } from './message.ts';
import { stageLabels, stateLabels } from './state-labels.ts';

/** A label in French, English, German and Luxembourgish. */
type Row = readonly [fr: string, en: string, de: string, lb: string];

const UNKNOWN: Row = ['non précisé', 'not stated', 'nicht angegeben', 'net uginn'];
const OTHER: Row = ['autre', 'other', 'andere', 'aner'];

/** The words for every listed code of every vocabulary of the model. */
export const vocabularyLabels: { readonly [Name in VocabularyName]: Labels<KnownCode<Name>> } = {
  'plan-kind': labels<KnownCode<'plan-kind'>>({
    'national-plan': ['plan national', 'national plan', 'nationaler Plan', 'nationale Plang'],
    'regional-plan': ['projet régional', 'regional plan', 'regionaler Plan', 'regionale Plang'],
    'local-contract': ['contrat local', 'local contract', 'lokaler Vertrag', 'lokale Kontrakt'],
    'local-plan': ['plan local', 'local plan', 'lokaler Plan', 'lokale Plang'],
    'action-plan': ['plan d’action', 'action plan', 'Aktionsplan', 'Aktiounsplang'],
    roadmap: ['feuille de route', 'roadmap', 'Fahrplan', 'Feuille de route'],
    strategy: ['stratégie', 'strategy', 'Strategie', 'Strategie'],
    consultation: ['consultation', 'consultation', 'Konsultation', 'Konsultatioun'],
    'law-measures': ['mesures législatives', 'measures of a law', 'gesetzliche Maßnahmen', 'gesetzlech Moossnamen'],
    'programme-review': ['bilan de programmes', 'programme review', 'Programmbilanz', 'Programmbilan'],
    unknown: UNKNOWN,
  }),
  'source-kind': labels<KnownCode<'source-kind'>>({
    deck: ['diaporama', 'slide deck', 'Präsentation', 'Presentatioun'],
    article: ['article', 'article', 'Artikel', 'Artikel'],
    news: ['actualité', 'news item', 'Meldung', 'Noriicht'],
    selection: ['sélection', 'selection', 'Auswahl', 'Auswiel'],
    analysis: ['analyse', 'analysis', 'Analyse', 'Analys'],
    law: ['loi', 'law', 'Gesetz', 'Gesetz'],
    decree: ['décret', 'decree', 'Dekret', 'Dekret'],
    agreement: ['accord', 'agreement', 'Vereinbarung', 'Ofkommes'],
    'web-page': ['page web', 'web page', 'Webseite', 'Websäit'],
    dataset: ['jeu de données', 'dataset', 'Datensatz', 'Datesaz'],
    other: OTHER,
  }),
  'organisation-kind': labels<KnownCode<'organisation-kind'>>({
    state: ['État', 'state', 'Staat', 'Staat'],
    agency: ['agence', 'agency', 'Agentur', 'Agence'],
    insurance: ['assurance maladie', 'health insurance', 'Krankenversicherung', 'Krankeversécherung'],
    'local-authority': ['collectivité', 'local authority', 'Gebietskörperschaft', 'Gemeng'],
    'care-provider': ['offreur de soins', 'care provider', 'Leistungserbringer', 'Prestataire'],
    'professional-body': [
      'ordre ou union de professionnels',
      'professional body',
      'Berufsvertretung',
      'Beruffsvertriedung',
    ],
    'training-body': ['organisme de formation', 'training body', 'Ausbildungsstätte', 'Formatiounsinstitut'],
    association: ['association', 'association', 'Verein', 'Veräin'],
    union: ['syndicat', 'trade union', 'Gewerkschaft', 'Gewerkschaft'],
    company: ['entreprise', 'company', 'Unternehmen', 'Entreprise'],
    citizens: ['citoyens', 'citizens', 'Bürgerinnen und Bürger', 'Bierger'],
    coordination: ['instance de coordination', 'coordinating body', 'Koordinierungsstelle', 'Koordinatiounsstell'],
    advisory: ['instance consultative', 'advisory body', 'Beratungsgremium', 'Berodungsgremium'],
    other: OTHER,
    unknown: UNKNOWN,
  }),
  'territory-level': labels<KnownCode<'territory-level'>>({
    country: ['pays', 'country', 'Land', 'Land'],
    national: ['national', 'national', 'national', 'national'],
    region: ['région', 'region', 'Region', 'Regioun'],
    department: ['département', 'département', 'Département', 'Departement'],
    'infra-department': [
      'infra-départemental',
      'below the département',
      'unterhalb des Départements',
      'ënner dem Departement',
    ],
    arrondissement: ['arrondissement', 'arrondissement', 'Arrondissement', 'Arrondissement'],
    canton: ['canton', 'canton', 'Kanton', 'Kanton'],
    commune: ['commune', 'commune', 'Gemeinde', 'Gemeng'],
    epci: [
      'intercommunalité (EPCI)',
      'association of communes (EPCI)',
      'Gemeindeverband (EPCI)',
      'Gemengeverband (EPCI)',
    ],
    county: ['comté', 'county', 'County', 'County'],
    province: ['province', 'province', 'Provinz', 'Provënz'],
    district: ['district', 'district', 'Bezirk', 'Distrikt'],
    municipality: ['municipalité', 'municipality', 'Gemeinde', 'Gemeng'],
    'health-territory': ['territoire de santé', 'health territory', 'Gesundheitsregion', 'Gesondheetsregioun'],
    'cross-border': ['transfrontalier', 'cross-border', 'grenzüberschreitend', 'grenziwwerschreidend'],
    unknown: UNKNOWN,
  }),
  'orientation-kind': labels<KnownCode<'orientation-kind'>>({
    pillar: ['pilier', 'pillar', 'Säule', 'Pilier'],
    axis: ['axe', 'axis', 'Achse', 'Achs'],
    theme: ['thème', 'theme', 'Thema', 'Theema'],
    'sub-theme': ['sous-thème', 'sub-theme', 'Unterthema', 'Ënnertheema'],
    objective: ['objectif', 'objective', 'Ziel', 'Zil'],
    'final-objective': ['objectif final', 'final objective', 'Endziel', 'Endzil'],
    'strategic-objective': ['objectif stratégique', 'strategic objective', 'strategisches Ziel', 'strategescht Zil'],
    'operational-objective': ['objectif opérationnel', 'operational objective', 'operatives Ziel', 'operationellt Zil'],
    domain: ['domaine', 'domain', 'Bereich', 'Beräich'],
    'technical-area': ['domaine technique', 'technical area', 'Fachgebiet', 'Fachberäich'],
    'action-area': ['domaine d’action', 'action area', 'Handlungsfeld', 'Handlungsfeld'],
    priority: ['priorité', 'priority', 'Priorität', 'Prioritéit'],
    duty: ['mission', 'mission', 'Auftrag', 'Missioun'],
    principle: ['principe', 'principle', 'Grundsatz', 'Prinzip'],
    commitment: ['engagement', 'commitment', 'Verpflichtung', 'Engagement'],
    'digital-priority': ['priorité numérique', 'digital priority', 'digitale Priorität', 'digital Prioritéit'],
    unknown: UNKNOWN,
  }),
  'meeting-level': labels<KnownCode<'meeting-level'>>({
    arrondissement: [
      'dialogue d’arrondissement',
      'arrondissement dialogue',
      'Dialog im Arrondissement',
      'Dialog am Arrondissement',
    ],
    department: ['dialogue départemental', 'département dialogue', 'Dialog im Département', 'Dialog am Departement'],
    'region-thematic': [
      'dialogue régional thématique',
      'regional dialogue on a theme',
      'regionaler Themendialog',
      'regionalen Themendialog',
    ],
    synthesis: ['réunion de synthèse', 'synthesis meeting', 'Synthesesitzung', 'Synthesssitzung'],
    webinar: ['webinaire', 'webinar', 'Webinar', 'Webinar'],
    'working-group': ['groupe de travail', 'working group', 'Arbeitsgruppe', 'Aarbechtsgrupp'],
    seminar: ['séminaire', 'seminar', 'Seminar', 'Seminaire'],
    unknown: UNKNOWN,
  }),
  'meeting-format': labels<KnownCode<'meeting-format'>>({
    'in-person': ['en présence', 'in person', 'vor Ort', 'op der Plaz'],
    video: ['visioconférence', 'video', 'Videokonferenz', 'Videokonferenz'],
    hybrid: ['hybride', 'hybrid', 'hybrid', 'hybrid'],
    unknown: UNKNOWN,
  }),
  'participant-kind': labels<KnownCode<'participant-kind'>>({
    citizens: ['citoyens', 'citizens', 'Bürgerinnen und Bürger', 'Bierger'],
    elected: ['élus', 'elected representatives', 'Gewählte', 'Gewielter'],
    professionals: ['professionnels de santé', 'health professionals', 'Gesundheitsfachkräfte', 'Gesondheetsberuffer'],
    actors: ['acteurs de santé', 'health stakeholders', 'Akteure im Gesundheitswesen', 'Acteuren am Gesondheetswiesen'],
    patients: ['patients et usagers', 'patients and users', 'Patienten und Nutzer', 'Patienten a Benotzer'],
    unknown: UNKNOWN,
  }),
  'lever-level': labels<KnownCode<'lever-level'>>({
    local: ['levier local', 'local lever', 'lokaler Hebel', 'lokalen Hiewel'],
    national: ['levier national', 'national lever', 'nationaler Hebel', 'nationalen Hiewel'],
    unknown: UNKNOWN,
  }),
  'project-kind': labels<KnownCode<'project-kind'>>({
    project: ['projet', 'project', 'Projekt', 'Projet'],
    lead: ['piste de projet', 'project proposal', 'Projektvorschlag', 'Projetspist'],
    unknown: UNKNOWN,
  }),
  'project-origin': labels<KnownCode<'project-origin'>>({
    'government-plan': ['plan gouvernemental', 'government plan', 'Regierungsplan', 'Regierungsplang'],
    'strategic-lead': ['piste stratégique', 'strategic proposal', 'strategischer Vorschlag', 'strategesch Pist'],
    'participants-request': [
      'demande des participants',
      'request by the participants',
      'Anliegen der Teilnehmenden',
      'Ufro vun de Participanten',
    ],
    consultation: ['consultation', 'consultation', 'Konsultation', 'Konsultatioun'],
    unknown: UNKNOWN,
  }),
  'beneficiary-kind': beneficiaryKindLabels,
  'stakeholder-role': stakeholderRoleLabels,
  'description-part-kind': descriptionPartLabels,
  'budget-stage': stageLabels,
  'budget-origin': labels<KnownCode<'budget-origin'>>({
    'public-credits': ['crédits publics', 'public funding', 'öffentliche Mittel', 'ëffentlech Suen'],
    'private-investment': ['investissement privé', 'private investment', 'private Investition', 'privat Investitioun'],
    'co-funding': ['cofinancement', 'co-funding', 'Kofinanzierung', 'Kofinanzéierung'],
    leverage: ['effet de levier', 'leverage', 'Hebelwirkung', 'Hiewelwierkung'],
    'european-funds': ['fonds européens', 'European funds', 'europäische Mittel', 'europäesch Fongen'],
    'health-insurance': ['assurance maladie', 'health insurance', 'Krankenversicherung', 'Krankeversécherung'],
    'own-funds': ['fonds propres', 'own funds', 'Eigenmittel', 'eege Mëttelen'],
    unknown: UNKNOWN,
  }),
  'budget-form': labels<KnownCode<'budget-form'>>({
    envelope: ['enveloppe', 'envelope', 'Budgetrahmen', 'Enveloppe'],
    'authorised-spending': ['dépenses autorisées', 'authorised spending', 'genehmigte Ausgaben', 'genehmegt Ausgaben'],
    bonus: ['prime', 'bonus', 'Prämie', 'Prime'],
    grant: ['subvention', 'grant', 'Zuschuss', 'Subventioun'],
    loan: ['prêt', 'loan', 'Darlehen', 'Prêt'],
    unknown: UNKNOWN,
  }),
  'budget-use': labels<KnownCode<'budget-use'>>({
    investment: ['investissement', 'investment', 'Investition', 'Investitioun'],
    operating: ['fonctionnement', 'running costs', 'Betrieb', 'Fonctionnement'],
    unknown: UNKNOWN,
  }),
  'priority-level': labels<KnownCode<'priority-level'>>({
    high: ['haute', 'high', 'hoch', 'héich'],
    medium: ['moyenne', 'medium', 'mittel', 'mëttel'],
    low: ['basse', 'low', 'niedrig', 'niddereg'],
    unknown: UNKNOWN,
  }),
  outlook: labels<KnownCode<'outlook'>>({
    'on-course': ['en bonne voie', 'on course', 'auf Kurs', 'op gudder Bunn'],
    'at-risk': ['à risque', 'at risk', 'gefährdet', 'a Gefor'],
    'off-course': ['compromis', 'off course', 'vom Kurs abgekommen', 'kompromettéiert'],
    unknown: UNKNOWN,
  }),
  'correction-status': labels<KnownCode<'correction-status'>>({
    proposed: ['proposée', 'proposed', 'vorgeschlagen', 'proposéiert'],
    accepted: ['acceptée', 'accepted', 'angenommen', 'ugeholl'],
    refused: ['refusée', 'refused', 'abgelehnt', 'refuséiert'],
  }),
  'event-kind': labels<KnownCode<'event-kind'>>({
    launch: ['lancement', 'launch', 'Start', 'Lancement'],
    creation: ['création', 'creation', 'Gründung', 'Grënnung'],
    presentation: ['présentation', 'presentation', 'Vorstellung', 'Virstellung'],
    selection: ['sélection', 'selection', 'Auswahl', 'Auswiel'],
    decree: ['décret', 'decree', 'Dekret', 'Dekret'],
    law: ['loi', 'law', 'Gesetz', 'Gesetz'],
    amendment: ['amendement', 'amendment', 'Änderung', 'Amendement'],
    generalisation: ['généralisation', 'general roll-out', 'Ausweitung', 'Generaliséierung'],
    experiment: ['expérimentation', 'pilot', 'Erprobung', 'Experimentatioun'],
    extension: ['prolongation', 'extension', 'Verlängerung', 'Verlängerung'],
    stop: ['arrêt', 'end', 'Ende', 'Arrêt'],
    review: ['bilan', 'review', 'Bilanz', 'Bilan'],
    reinforcement: ['renforcement', 'reinforcement', 'Verstärkung', 'Verstäerkung'],
    agreement: ['accord', 'agreement', 'Vereinbarung', 'Ofkommes'],
    call: ['appel à projets', 'call for projects', 'Projektaufruf', 'Projetsopruff'],
    other: OTHER,
  }),
  'figure-qualifier': figureQualifierLabels,
  'lifecycle-state': stateLabels,
  'legal-act-kind': labels<KnownCode<'legal-act-kind'>>({
    law: ['loi', 'law', 'Gesetz', 'Gesetz'],
    decree: ['décret', 'decree', 'Dekret', 'Dekret'],
    order: ['arrêté', 'order', 'Erlass', 'Arrêté'],
    convention: ['convention', 'convention', 'Vereinbarung', 'Konventioun'],
    amendment: ['avenant ou amendement', 'amendment', 'Änderung', 'Amendement'],
    agreement: ['accord', 'agreement', 'Vereinbarung', 'Ofkommes'],
    contract: ['contrat', 'contract', 'Vertrag', 'Kontrakt'],
    charter: ['charte', 'charter', 'Charta', 'Charta'],
    other: OTHER,
  }),
  'link-kind': labels<KnownCode<'link-kind'>>({
    answers: ['répond à', 'answers', 'antwortet auf', 'äntwert op'],
    restates: ['reprend', 'restates', 'wiederholt', 'widderhëlt'],
    implements: ['met en œuvre', 'implements', 'setzt um', 'setzt ëm'],
    'reviewed-by': ['fait l’objet du bilan', 'reviewed by', 'bilanziert in', 'bilanzéiert an'],
    'same-envelope': [
      'même enveloppe que',
      'same envelope as',
      'derselbe Budgetrahmen wie',
      'déiselwecht Enveloppe wéi',
    ],
    extends: ['prolonge', 'extends', 'erweitert', 'erweidert'],
    'inspired-by': ['s’inspire de', 'inspired by', 'angeregt von', 'inspiréiert vun'],
    feeds: ['alimente', 'feeds', 'fließt ein in', 'dréit bäi zu'],
    'part-of': ['fait partie de', 'part of', 'Teil von', 'Deel vun'],
    'may-be-part-of': ['fait peut-être partie de', 'may be part of', 'vielleicht Teil von', 'vläicht Deel vun'],
    'told-in': ['rapporté dans', 'told in', 'berichtet in', 'erzielt an'],
    related: ['en rapport avec', 'related to', 'verwandt mit', 'verwandt mat'],
  }),
  'follow-up-status': labels<KnownCode<'follow-up-status'>>({
    proposed: ['proposé', 'proposed', 'vorgeschlagen', 'proposéiert'],
    done: ['déjà fait', 'already done', 'bereits erledigt', 'scho gemaach'],
    remaining: ['reste à faire', 'still to do', 'noch zu tun', 'nach ze maachen'],
    request: ['demande', 'request', 'Anliegen', 'Ufro'],
  }),
};

/** The word for a code in a language; a code that is not listed stands as it is. */
export function wordOfCode(vocabulary: VocabularyName, code: string, locale: Locale): string {
  const words: Readonly<Record<string, string>> = vocabularyLabels[vocabulary][locale];
  return (Object.hasOwn(words, code) ? words[code] : undefined) ?? code;
}

/** The code whose word, in any language, was written in its place: "axe" for `axis`, "contrat local de santé" for `local-contract`. */
export function codeOfLabel(vocabulary: VocabularyName, words: string): string | undefined {
  const wanted = foldText(words.slice(0, 200));
  const labelled = LOCALES.flatMap((locale) => Object.entries<string>(vocabularyLabels[vocabulary][locale]));
  const found =
    labelled.find(([, label]) => foldText(label) === wanted) ??
    labelled.find(([, label]) => wanted.startsWith(`${foldText(label)} `));
  return found?.[0];
}
