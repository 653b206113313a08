import type { SmallestFlip } from 'plan-sante/scoring';
import type { StepToTake } from 'plan-sante/tracking';
import type { CompletenessLevel, Locale, Severity } from 'plan-sante/validation';
import type { BundledName, DownloadKind, Stage } from './questions.ts';

/** What became of the cells of a table. */
export type CellCount = 'cells' | 'taken' | 'read' | 'kept' | 'leftOut';

/** What the page says, in each of its languages. */
export interface PageWords {
  readonly drop: string;
  readonly dropAnother: string;
  readonly choose: string;
  readonly orPlan: string;
  readonly stays: string;
  /** What the worker is at. */
  readonly stages: Readonly<Record<Stage, string>>;
  readonly stop: string;
  readonly stopped: string;
  /** The page as one file that works without a network. */
  readonly keep: string;
  readonly keepHelp: string;
  /** Said once everything is loaded. */
  readonly prepared: string;
  /** Before the colon of the language stands what its typography asks for. */
  readonly colon: string;
  readonly remarks: string;
  readonly counted: (severity: Severity, count: number) => string;
  readonly sameKind: (count: number) => string;
  readonly moreIssues: (count: number) => string;
  readonly level: string;
  readonly levels: Readonly<Record<CompletenessLevel, string>>;
  readonly solid: string;
  readonly why: string;
  readonly asTable: string;
  readonly plans: Readonly<Record<BundledName, string>>;
  readonly tabs: Readonly<Record<'issues' | 'ranking' | 'follow' | 'fiche' | 'take', string>>;
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly noIssue: string;
  readonly atReading: string;
  readonly atAudit: string;
  readonly asOf: string;
  readonly cells: string;
  readonly ends: Readonly<Record<CellCount, string>>;
  readonly collections: Readonly<Record<string, string>>;
  readonly weights: string;
  readonly weightHelp: string;
  readonly reset: string;
  readonly rank: string;
  readonly project: string;
  readonly score: string;
  readonly excluded: string;
  readonly illustrative: string;
  readonly noRanking: string;
  readonly overdue: string;
  readonly dueSoon: string;
  readonly nothing: string;
  readonly stepsElse: (later: number, undated: number, closed: number) => string;
  readonly noFiche: string;
  readonly ficheInWord: string;
  readonly downloads: Readonly<Record<Exclude<DownloadKind, 'fiche-docx'>, string>>;
  readonly unknownFile: (name: string, endings: readonly string[]) => string;
  readonly nothingOpen: string;
  readonly failed: string;
  readonly link: string;
  readonly linkCopied: string;
  readonly linkTooLong: string;
}

const PLANS: PageWords['plans'] = {
  cnrGrandEst2023: 'CNR Santé Grand Est, 2023',
  segur2020: 'Ségur de la santé, 2020',
  numeriqueSante2022: 'Numérique en santé, bilan 2022',
  gesondheetsdesch2020: 'Gesondheetsdësch, 2020',
};

/** A number of something, in the singular or the plural. */
const counter =
  (names: Readonly<Record<Severity, readonly [one: string, many: string]>>) =>
  (severity: Severity, count: number): string =>
    `${count} ${names[severity][count === 1 ? 0 : 1]}`;

export const WORDS: Readonly<Record<Locale, PageWords>> = {
  fr: {
    drop: 'Déposez un fichier ici',
    dropAnother: 'Un autre fichier',
    choose: 'Choisir un fichier',
    orPlan: 'ou prenez un plan déjà là',
    stays: 'Rien ne quitte cette page : le fichier est lu dans votre navigateur.',
    stages: {
      tools: 'Préparation des outils…',
      read: 'Lecture du fichier…',
      plan: 'Mise en plan…',
      check: 'Contrôle…',
      compute: 'Calcul…',
      write: 'Écriture…',
    },
    stop: 'Arrêter',
    stopped: 'Arrêté : rien n’a changé.',
    keep: 'Garder cette page',
    keepHelp: 'Un seul fichier, à enregistrer où vous voulez : il s’ouvre d’un double-clic et marche sans réseau.',
    prepared: 'Tout est chargé : la page marche sans réseau.',
    colon: ' : ',
    remarks: 'Remarques',
    counted: counter({
      error: ['erreur', 'erreurs'],
      warning: ['avertissement', 'avertissements'],
      info: ['information', 'informations'],
    }),
    sameKind: (count) => (count === 1 ? 'et une autre du même genre' : `et ${count} autres du même genre`),
    moreIssues: (count) => `et ${count} autres remarques, dans les documents à emporter`,
    level: 'Niveau atteint',
    levels: {
      draft: 'ébauche',
      presentable: 'présentable',
      'priority-ready': 'prêt à être priorisé',
      auditable: 'auditable',
    },
    solid: 'Ce qui tient, et ce qui renverserait',
    why: 'Pourquoi le premier est devant le deuxième',
    asTable: 'Le classement en tableau',
    plans: PLANS,
    tabs: { issues: 'Ce qui ne va pas', ranking: 'Classement', follow: 'Suivi', fiche: 'Fiches', take: 'Emporter' },
    severities: { error: 'erreur', warning: 'avertissement', info: 'information' },
    noIssue: 'Rien à signaler.',
    atReading: 'À la lecture du fichier',
    atAudit: 'Dans le plan lui-même',
    asOf: 'À la date du',
    cells: 'Cellules',
    ends: { cells: 'en tout', taken: 'reprises', read: 'lues', kept: 'gardées en texte', leftOut: 'laissées de côté' },
    collections: {
      constats: 'constats',
      pistes: 'pistes',
      dispositifs: 'dispositifs existants',
      projects: 'projets',
      measures: 'mesures',
      programmes: 'programmes',
      orientations: 'orientations',
      budgetLines: 'lignes budgétaires',
      milestones: 'jalons',
      indicators: 'indicateurs',
      followUps: 'tableaux de suivi',
      organisations: 'organisations',
      territories: 'territoires',
      figures: 'chiffres',
      claims: 'affirmations',
      consultations: 'concertations',
      sources: 'sources',
      decisions: 'décisions',
      judgements: 'appréciations',
    },
    weights: 'Poids des critères',
    weightHelp: 'Déplacez un poids : le classement suit.',
    reset: 'Revenir aux poids du plan',
    rank: 'Rang',
    project: 'Projet',
    score: 'Note',
    excluded: 'Écartés',
    illustrative: 'Exemple illustratif : les notes ne viennent pas de la source.',
    noRanking: 'Ce plan ne dit pas comment choisir : il n’a ni conditions ni critères.',
    overdue: 'En retard',
    dueSoon: 'À faire dans les 90 jours',
    nothing: 'Rien.',
    stepsElse: (later, undated, closed) => `Plus tard : ${later} · sans date : ${undated} · terminées : ${closed}`,
    noFiche: 'Aucun projet de ce plan n’a de fiche.',
    ficheInWord: 'Cette fiche en Word',
    downloads: {
      annotated: 'Votre fichier, avec les remarques',
      'remarks-docx': 'Les remarques, à part (Word)',
      'plan-json': 'Le plan (JSON)',
      'audit-docx': 'Le rapport de contrôle (Word)',
      'ranking-docx': 'Le classement (Word)',
      'restitution-pptx': 'La restitution (diapositives)',
    },
    unknownFile: (name, endings) => `« ${name} » n’est pas d’un format connu : ${endings.join(', ')}.`,
    nothingOpen: 'Ouvrez d’abord un plan.',
    failed: 'Cela n’a pas abouti :',
    link: 'Un lien qui contient le plan',
    linkCopied: 'Le lien est dans la barre d’adresse : le plan y tient en entier, rien n’a été envoyé.',
    linkTooLong: 'Ce plan est trop long pour un lien : emportez-le en JSON.',
  },
  en: {
    drop: 'Drop a file here',
    dropAnother: 'Another file',
    choose: 'Choose a file',
    orPlan: 'or take a plan that is here already',
    stays: 'Nothing leaves this page: the file is read in your browser.',
    stages: {
      tools: 'Fetching the tools…',
      read: 'Reading the file…',
      plan: 'Making a plan of it…',
      check: 'Checking…',
      compute: 'Computing…',
      write: 'Writing…',
    },
    stop: 'Stop',
    stopped: 'Stopped: nothing has changed.',
    keep: 'Keep this page',
    keepHelp: 'One file, to be saved where you like: it opens with a double click and works without a network.',
    prepared: 'Everything is loaded: the page works without a network.',
    colon: ': ',
    remarks: 'Remarks',
    counted: counter({ error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['note', 'notes'] }),
    sameKind: (count) => (count === 1 ? 'and one more of this kind' : `and ${count} more of this kind`),
    moreIssues: (count) => `and ${count} more remarks, in the documents to take away`,
    level: 'Level reached',
    levels: {
      draft: 'draft',
      presentable: 'presentable',
      'priority-ready': 'ready to be prioritised',
      auditable: 'auditable',
    },
    solid: 'What holds, and what would turn it round',
    why: 'Why the first stands before the second',
    asTable: 'The ranking as a table',
    plans: PLANS,
    tabs: { issues: 'What is wrong', ranking: 'Ranking', follow: 'Follow-up', fiche: 'Fiches', take: 'Take away' },
    severities: { error: 'error', warning: 'warning', info: 'information' },
    noIssue: 'Nothing to tell.',
    atReading: 'Reading the file',
    atAudit: 'In the plan itself',
    asOf: 'On the day',
    cells: 'Cells',
    ends: { cells: 'in all', taken: 'taken', read: 'read', kept: 'kept as text', leftOut: 'left out' },
    collections: {
      constats: 'constats',
      pistes: 'pistes',
      dispositifs: 'existing dispositifs',
      projects: 'projects',
      measures: 'measures',
      programmes: 'programmes',
      orientations: 'orientations',
      budgetLines: 'budget lines',
      milestones: 'milestones',
      indicators: 'indicators',
      followUps: 'progress tables',
      organisations: 'organisations',
      territories: 'territories',
      figures: 'figures',
      claims: 'claims',
      consultations: 'consultations',
      sources: 'sources',
      decisions: 'decisions',
      judgements: 'judgements',
    },
    weights: 'Weights of the criteria',
    weightHelp: 'Move a weight: the ranking follows.',
    reset: 'Back to the weights of the plan',
    rank: 'Rank',
    project: 'Project',
    score: 'Score',
    excluded: 'Excluded',
    illustrative: 'Illustrative example: the scores are not those of the source.',
    noRanking: 'This plan does not say how to choose: it has neither conditions nor criteria.',
    overdue: 'Overdue',
    dueSoon: 'To do within 90 days',
    nothing: 'Nothing.',
    stepsElse: (later, undated, closed) => `Later: ${later} · without a date: ${undated} · closed: ${closed}`,
    noFiche: 'No project of this plan has a fiche.',
    ficheInWord: 'This fiche in Word',
    downloads: {
      annotated: 'Your file, with the remarks',
      'remarks-docx': 'The remarks, on their own (Word)',
      'plan-json': 'The plan (JSON)',
      'audit-docx': 'The audit report (Word)',
      'ranking-docx': 'The ranking (Word)',
      'restitution-pptx': 'The restitution (slides)',
    },
    unknownFile: (name, endings) => `"${name}" is of no known format: ${endings.join(', ')}.`,
    nothingOpen: 'Open a plan first.',
    failed: 'That did not work:',
    link: 'A link that holds the plan',
    linkCopied: 'The link stands in the address bar: it holds the whole plan, nothing was sent.',
    linkTooLong: 'This plan is too long for a link: take it away as JSON.',
  },
  de: {
    drop: 'Datei hier ablegen',
    dropAnother: 'Eine andere Datei',
    choose: 'Datei auswählen',
    orPlan: 'oder einen vorhandenen Plan nehmen',
    stays: 'Nichts verlässt diese Seite: Die Datei wird in Ihrem Browser gelesen.',
    stages: {
      tools: 'Werkzeuge werden geladen …',
      read: 'Die Datei wird gelesen …',
      plan: 'Ein Plan wird daraus …',
      check: 'Wird geprüft …',
      compute: 'Wird berechnet …',
      write: 'Wird geschrieben …',
    },
    stop: 'Anhalten',
    stopped: 'Angehalten: Nichts hat sich geändert.',
    keep: 'Diese Seite behalten',
    keepHelp:
      'Eine einzige Datei, die Sie speichern, wo Sie wollen: Sie öffnet sich mit einem Doppelklick und braucht kein Netz.',
    prepared: 'Alles ist geladen: Die Seite braucht kein Netz mehr.',
    colon: ': ',
    remarks: 'Anmerkungen',
    counted: counter({ error: ['Fehler', 'Fehler'], warning: ['Warnung', 'Warnungen'], info: ['Hinweis', 'Hinweise'] }),
    sameKind: (count) => (count === 1 ? 'und ein weiterer Fall dieser Art' : `und ${count} weitere Fälle dieser Art`),
    moreIssues: (count) => `und ${count} weitere Anmerkungen, in den Dokumenten zum Mitnehmen`,
    level: 'Erreichte Stufe',
    levels: {
      draft: 'Entwurf',
      presentable: 'vorlagefähig',
      'priority-ready': 'bereit zur Priorisierung',
      auditable: 'prüfbar',
    },
    solid: 'Was hält, und was es umkehren würde',
    why: 'Warum der Erste vor dem Zweiten steht',
    asTable: 'Die Rangfolge als Tabelle',
    plans: PLANS,
    tabs: {
      issues: 'Was nicht stimmt',
      ranking: 'Rangfolge',
      follow: 'Verlauf',
      fiche: 'Projektblätter',
      take: 'Mitnehmen',
    },
    severities: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
    noIssue: 'Nichts zu melden.',
    atReading: 'Beim Lesen der Datei',
    atAudit: 'Im Plan selbst',
    asOf: 'Am Tag',
    cells: 'Zellen',
    ends: {
      cells: 'insgesamt',
      taken: 'übernommen',
      read: 'gelesen',
      kept: 'als Text behalten',
      leftOut: 'ausgelassen',
    },
    collections: {
      constats: 'Feststellungen',
      pistes: 'Ansätze',
      dispositifs: 'bestehende Angebote',
      projects: 'Projekte',
      measures: 'Maßnahmen',
      programmes: 'Programme',
      orientations: 'Orientierungen',
      budgetLines: 'Budgetzeilen',
      milestones: 'Meilensteine',
      indicators: 'Indikatoren',
      followUps: 'Fortschrittstabellen',
      organisations: 'Organisationen',
      territories: 'Gebiete',
      figures: 'Zahlen',
      claims: 'Aussagen',
      consultations: 'Konsultationen',
      sources: 'Quellen',
      decisions: 'Beschlüsse',
      judgements: 'Einschätzungen',
    },
    weights: 'Gewichte der Kriterien',
    weightHelp: 'Verschieben Sie ein Gewicht: Die Rangfolge folgt.',
    reset: 'Zurück zu den Gewichten des Plans',
    rank: 'Rang',
    project: 'Projekt',
    score: 'Punkte',
    excluded: 'Ausgeschlossen',
    illustrative: 'Veranschaulichung: Die Punkte stammen nicht aus der Quelle.',
    noRanking: 'Dieser Plan sagt nicht, wie zu wählen ist: Er hat weder Bedingungen noch Kriterien.',
    overdue: 'Überfällig',
    dueSoon: 'In den nächsten 90 Tagen zu tun',
    nothing: 'Nichts.',
    stepsElse: (later, undated, closed) => `Später: ${later} · ohne Datum: ${undated} · abgeschlossen: ${closed}`,
    noFiche: 'Kein Projekt dieses Plans hat ein Projektblatt.',
    ficheInWord: 'Dieses Projektblatt in Word',
    downloads: {
      annotated: 'Ihre Datei, mit den Anmerkungen',
      'remarks-docx': 'Die Anmerkungen für sich (Word)',
      'plan-json': 'Der Plan (JSON)',
      'audit-docx': 'Der Prüfbericht (Word)',
      'ranking-docx': 'Die Rangfolge (Word)',
      'restitution-pptx': 'Die Präsentation (Folien)',
    },
    unknownFile: (name, endings) => `„${name}“ hat kein bekanntes Format: ${endings.join(', ')}.`,
    nothingOpen: 'Öffnen Sie zuerst einen Plan.',
    failed: 'Das ging nicht:',
    link: 'Ein Link, der den Plan enthält',
    linkCopied: 'Der Link steht in der Adresszeile: Er enthält den ganzen Plan, nichts wurde gesendet.',
    linkTooLong: 'Dieser Plan ist zu lang für einen Link: Nehmen Sie ihn als JSON mit.',
  },
  get lb() {
    return this.de;
  },
};

/** A step to take, in one line. */
export function stepSentence({ of, text, by }: StepToTake, due: string, locale: Locale): string {
  const who = by.length > 0 ? ` (${by.join(', ')})` : '';
  return `${of}${locale === 'fr' ? ' : ' : ': '}${text} – ${due}${who}`;
}

const FLIP: Readonly<Record<Locale, (criterion: string, from: string, to: string) => string>> = {
  fr: (criterion, from, to) => `Le premier change si le poids de « ${criterion} » passe de ${from} à ${to}.`,
  en: (criterion, from, to) => `The first changes when the weight of "${criterion}" goes from ${from} to ${to}.`,
  de: (criterion, from, to) => `Der Erste wechselt, wenn das Gewicht von „${criterion}“ von ${from} auf ${to} geht.`,
  get lb() {
    return this.de;
  },
};

/** The smallest move of one weight that changes who comes first; `undefined` when none does. */
export function flipSentence(
  { oneWeight }: SmallestFlip,
  criteria: readonly string[],
  locale: Locale,
): string | undefined {
  if (oneWeight === null) return undefined;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const { criterion, from, to } = oneWeight;
  return FLIP[locale](criteria[criterion] ?? '', percent.format(from), percent.format(to));
}
