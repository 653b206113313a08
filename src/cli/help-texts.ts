import { catalogue } from '../i18n/index.ts';

/** What the help says: of the program, of each command (`audit`), of each of its options (`audit.level`). */
export const helpTexts = /* @__PURE__ */ catalogue({
  overview: [
    'plan-sante : les plans de santé publique comme données (lire, contrôler, prioriser, écrire les fiches).',
    'plan-sante: public health plans as data (read, audit, prioritise, write the fiches).',
    'plan-sante: Gesundheitspläne als Daten (lesen, prüfen, priorisieren, Fiches schreiben).',
  ],
  usage: [
    'usage : plan-sante COMMANDE [FICHIER] [options]',
    'usage: plan-sante COMMAND [FILE] [options]',
    'Aufruf: plan-sante BEFEHL [DATEI] [Optionen]',
  ],
  'about-files': [
    'FICHIER est un plan en JSON ou en YAML, « - » pour l’entrée standard, ou le nom d’un plan fourni.',
    'FILE is a plan in JSON or YAML, "-" for standard input, or the name of a bundled plan.',
    'DATEI ist ein Plan in JSON oder YAML, „-“ für die Standardeingabe, oder der Name eines mitgelieferten Plans.',
  ],
  'about-codes': [
    'Code de sortie : 0 fait, 1 les données ont des erreurs, 2 l’appel est impossible. Pour en savoir plus : plan-sante COMMANDE --help.',
    'Exit code: 0 done, 1 the data has errors, 2 the call cannot work. To know more: plan-sante COMMAND --help.',
    'Exit-Code: 0 erledigt, 1 die Daten haben Fehler, 2 der Aufruf ist unmöglich. Mehr dazu: plan-sante BEFEHL --help.',
  ],

  locale: [
    'langue des messages et des documents ; celle de LANG, sinon fr',
    'language of messages and documents; that of LANG, else fr',
    'Sprache der Meldungen und Dokumente; die von LANG, sonst fr',
  ],
  json: [
    'un document JSON sur la sortie standard, pour les programmes',
    'one JSON document on standard output, for programs',
    'ein JSON-Dokument auf der Standardausgabe, für Programme',
  ],
  help: ['cette aide', 'this help', 'diese Hilfe'],
  from: [
    'format du plan ; sans cette option, d’après le nom du fichier',
    'format of the plan; known from the file name when left out',
    'Format des Plans; sonst nach dem Namen der Datei',
  ],
  format: [
    'format à écrire ; sans cette option, d’après le nom donné à --out, sinon markdown',
    'format to write; that of the name of --out, else markdown',
    'Format der Ausgabe; sonst nach dem Namen von --out, sonst markdown',
  ],
  out: [
    'où écrire ; sans cette option, sur la sortie standard',
    'where to write; standard output when left out',
    'wohin geschrieben wird; sonst auf die Standardausgabe',
  ],
  master: [
    'un .pptx ou un .docx à vous dont l’aspect est repris : dispositions, styles, couleurs, polices, logo, en-tête et pied de page',
    'a .pptx or .docx of yours whose look is used: layouts, styles, colours, fonts, logo, head and foot of pages',
    'eine eigene .pptx oder .docx, deren Aussehen verwendet wird: Layouts, Formatvorlagen, Farben, Schriften, Logo, Kopf- und Fußzeile',
  ],
  'check.format': [
    'comment les anomalies sont écrites ; sans cette option, text',
    'how issues are written; text when left out',
    'wie die Mängel geschrieben werden; sonst text',
  ],
  'check.quiet': ['seulement les erreurs', 'errors only', 'nur Fehler'],
  'check.max-warnings': [
    'au-delà de ce nombre d’avertissements, le code de sortie est 1',
    'more warnings than this end with exit code 1',
    'bei mehr Warnungen ist der Exit-Code 1',
  ],
  'check.all': [
    'toutes les anomalies une à une, quel qu’en soit le nombre',
    'every issue one by one, however many there are',
    'alle Mängel einzeln, wie viele es auch sind',
  ],
  'check.config': [
    'réglages des règles ; sans cette option, {file} de ce dossier, s’il existe',
    'settings of the rules; when left out, {file} in this folder, if there is one',
    'Einstellungen der Regeln; sonst {file} in diesem Ordner, wenn vorhanden',
  ],
  'check.watch': [
    'contrôler de nouveau dès qu’un des fichiers change',
    'check again whenever one of the files is changed',
    'bei jeder Änderung einer der Dateien erneut prüfen',
  ],

  init: [
    'écrire un petit plan, ses réglages et un test, pour commencer',
    'write a small plan, its settings and a test, to start from',
    'einen kleinen Plan, seine Einstellungen und einen Test schreiben, für den Anfang',
  ],
  'init.runner': [
    'ce qui exécute le test ; sans cette option, vitest',
    'what runs the test; vitest when left out',
    'womit der Test läuft; sonst vitest',
  ],
  validate: [
    'lire un plan et dire tout ce qui ne va pas dans sa forme, avec la ligne et la colonne',
    'read a plan and list every fault in its form, with line and column',
    'einen Plan lesen und alle Formfehler nennen, mit Zeile und Spalte',
  ],
  audit: [
    'contrôler ce que la forme ne montre pas : références, chiffres recalculés, parties manquantes, dates, doubles comptes…',
    'check what a schema cannot: references, figures recomputed, missing parts, dates, double counting…',
    'prüfen, was ein Schema nicht kann: Verweise, nachgerechnete Zahlen, fehlende Teile, Daten, Doppelzählungen…',
  ],
  'audit.as-of': [
    'jour de l’audit ; sans cette option, aujourd’hui',
    'day of the audit; today when left out',
    'Tag der Prüfung; sonst heute',
  ],
  'audit.level': [
    'niveau visé : ébauche (draft), présentable (presentable), prêt à être priorisé (priority-ready) ou auditable ; sans cette option, auditable',
    'level aimed at: draft, presentable, ready to prioritise (priority-ready) or auditable; auditable when left out',
    'angestrebte Stufe: Entwurf (draft), vorlagefähig (presentable), bereit zur Priorisierung (priority-ready) oder prüfbar (auditable); sonst auditable',
  ],
  'audit.report': [
    'écrire aussi le rapport ({names})',
    'also write the report ({names})',
    'auch den Bericht schreiben ({names})',
  ],
  convert: [
    'faire un plan d’un tableau de suivi (.csv, .xlsx, .ods) et dire ce que devient chaque cellule',
    'turn a follow-up table (.csv, .xlsx, .ods) into a plan and say what became of every cell',
    'aus einer Verlaufstabelle (.csv, .xlsx, .ods) einen Plan machen und sagen, was aus jeder Zelle wird',
  ],
  'convert.profile': [
    'sens des colonnes : {profiles}, ou un fichier écrit par --draft ; sans cette option, d’après leurs noms',
    'meaning of the columns: {profiles}, or a file written by --draft; taken from their names when left out',
    'Bedeutung der Spalten: {profiles}, oder eine von --draft geschriebene Datei; sonst nach ihren Namen',
  ],
  'convert.draft': [
    'écrire le profil proposé pour un tableau qu’aucun profil ne connaît, à corriger puis à redonner',
    'write the profile proposed for a table that no profile fits, to be corrected and given back',
    'das Profil schreiben, das für eine unbekannte Tabelle entworfen wurde, zum Berichtigen und Zurückgeben',
  ],
  'convert.sheet': [
    'feuille à lire ; sans cette option, celle qui ressemble au profil',
    'the sheet to read; the one that looks like the profile when left out',
    'das zu lesende Blatt; sonst das, das dem Profil gleicht',
  ],
  'convert.header-row': [
    'ligne qui porte les noms des colonnes, à partir de 1',
    'the row with the names of the columns, from 1',
    'Zeile mit den Spaltennamen, ab 1',
  ],
  'convert.date-order': [
    'ordre du jour et du mois ; sans cette option, d’après les cellules',
    'order of day and month; taken from the cells when left out',
    'ob Tag oder Monat zuerst steht; sonst nach den Zellen',
  ],
  'convert.out': [
    'où écrire le plan, en JSON ; pour un plan, le classeur (.xlsx) ou le tableau (.csv)',
    'where to write the plan, as JSON; for a plan, the workbook (.xlsx) or the table (.csv)',
    'wohin der Plan als JSON geschrieben wird; aus einem Plan die Mappe (.xlsx) oder die Tabelle (.csv)',
  ],
  'convert.annotate': [
    'où récrire le tableau, avec des commentaires sur ses cellules et une colonne de remarques',
    'where to write the table again, with comments at its cells and a column of remarks',
    'wohin die Tabelle erneut geschrieben wird, mit Kommentaren an den Zellen und einer Spalte mit Hinweisen',
  ],
  quotes: [
    'chercher tout ce que dit un plan dans le texte du document dont il est tiré',
    'look up everything a plan says in the text of the document it was taken from',
    'alles, was ein Plan sagt, im Text des Ausgangsdokuments suchen',
  ],
  compare: [
    'dire ce que devient un plan entre deux versions : ajouts, renommages, reports, disparitions',
    'say what became of a plan between two versions: what was added, renamed, postponed or dropped',
    'sagen, was zwischen zwei Fassungen aus einem Plan wurde: neu, umbenannt, verschoben, weggefallen',
  ],
  'compare.all': [
    'tous les changements, et non les dix premiers de chaque nature',
    'every change, not only the first ten of each kind',
    'alle Änderungen, nicht nur die ersten zehn jeder Art',
  ],
  prioritise: [
    'classer les projets, dire pourquoi et si le classement est robuste, choisir un portefeuille, enregistrer la décision',
    'rank the projects, say why and whether the ranking is robust, choose a portfolio, record the decision',
    'die Projekte in eine Rangfolge bringen, sie und ihre Robustheit begründen, ein Portfolio wählen, die Entscheidung festhalten',
  ],
  'prioritise.report': [
    'écrire aussi le classement ({names})',
    'also write the ranking ({names})',
    'auch die Rangfolge schreiben ({names})',
  ],
  'prioritise.chart': [
    'dessiner aussi le classement (.svg)',
    'also draw the ranking (.svg)',
    'auch die Rangfolge zeichnen (.svg)',
  ],
  'prioritise.budget': [
    'choisir un portefeuille dans cette enveloppe (« 1,2 M€ »)',
    'choose a portfolio within this budget ("1.2 M€")',
    'ein Portfolio innerhalb dieses Budgets wählen („1,2 Mio. €“)',
  ],
  'prioritise.costs': [
    'JSON : coût en euros et groupes de chaque projet, règles ; sans cette option, les lignes budgétaires du plan',
    'JSON: cost in euros and groups of each project, and rules; the budget lines of the plan when left out',
    'JSON: Kosten in Euro und Gruppen jedes Projekts, Regeln; sonst die Haushaltsposten des Plans',
  ],
  'prioritise.portfolio': [
    'dessiner aussi le portefeuille (.svg)',
    'also draw the portfolio (.svg)',
    'auch das Portfolio zeichnen (.svg)',
  ],
  'prioritise.open': [
    'montrer comme ouverts les projets sans fiche, sans note ou sans verdict',
    'show projects without fiche, score or verdict as open',
    'Projekte ohne Fiche, Bewertung oder Urteil als offen zeigen',
  ],
  'prioritise.record': [
    'enregistrer aussi la décision (.json)',
    'also write the decision record (.json)',
    'auch die Entscheidung festhalten (.json)',
  ],
  'prioritise.replay': [
    'recalculer une décision enregistrée et comparer chaque octet',
    'compute a recorded decision again and compare every byte',
    'eine festgehaltene Entscheidung neu berechnen und jedes Byte vergleichen',
  ],
  follow: [
    'dire où en est le plan un jour donné : retards, prochaines étapes, avancement par thème ou par pilote, reports',
    'say where the plan stands on a given day: what is late, what comes next, progress by theme or lead, postponements',
    'sagen, wo der Plan an einem Tag steht: Überfälliges, nächste Schritte, Fortschritt nach Thema oder Federführung, Verschiebungen',
  ],
  'follow.as-of': ['le jour ; sans cette option, aujourd’hui', 'the day; today when left out', 'der Tag; sonst heute'],
  'follow.by': [
    'avancement par thème, orientation, territoire, pilote (lead) ou financeur (funder) ; sans cette option, theme',
    'progress by theme, orientation, territory, lead or funder; theme when left out',
    'Fortschritt nach Thema, Leitlinie (orientation), Gebiet (territory), Federführung (lead) oder Geldgeber (funder); sonst theme',
  ],
  'follow.within': [
    'nombre de jours à venir ; sans cette option, {days}',
    'how many days ahead to look; {days} when left out',
    'wie viele Tage voraus; sonst {days}',
  ],
  'follow.money': [
    'plutôt l’argent du plan ; --by {orders} (stade, financeur, année, orientation, projet, mesure, programme, origine, secteur, usage) ; sans --by, stage',
    'the money of the plan instead; --by {orders}; without --by, stage',
    'stattdessen das Geld des Plans; --by {orders} (Stufe, Geldgeber, Jahr, Leitlinie, Projekt, Maßnahme, Programm, Herkunft, Sektor, Verwendung); ohne --by: stage',
  ],
  'follow.all': [
    'toutes les lignes, quel qu’en soit le nombre',
    'every entry, however many there are',
    'alle Einträge, wie viele es auch sind',
  ],
  fiche: [
    'écrire la fiche d’un projet, écrire le formulaire vierge, ou relire un formulaire rempli',
    'write the fiche of a project, write the blank form, or read back a filled form',
    'die Fiche eines Projekts oder das leere Formular schreiben, oder ein ausgefülltes Formular einlesen',
  ],
  'fiche.id': [
    'le projet ; sans cette option, tous ceux qui ont une fiche (avec --out DOSSIER)',
    'the project; all that have a fiche when left out (needs --out FOLDER)',
    'das Projekt; sonst alle mit einer Fiche (mit --out ORDNER)',
  ],
  'fiche.template': [
    'formulaire : {forms} ; sans cette option, cnrGrandEst',
    'form: {forms}; cnrGrandEst when left out',
    'Formular: {forms}; sonst cnrGrandEst',
  ],
  'fiche.extras': [
    'imprimer aussi ce que le formulaire officiel ne prévoit pas (catégories, sources…)',
    'also print what the official form has no place for (categories, sources…)',
    'auch drucken, wofür das amtliche Formular keinen Platz hat (Kategorien, Quellen…)',
  ],
  'fiche.blank': ['écrire le formulaire vierge', 'write the blank form', 'das leere Formular schreiben'],
  'fiche.read': [
    'lire un formulaire rempli (.docx, .pptx, .md, .html) et imprimer la fiche en JSON',
    'read a filled form (.docx, .pptx, .md, .html) and print the fiche as JSON',
    'ein ausgefülltes Formular lesen (.docx, .pptx, .md, .html) und die Fiche als JSON ausgeben',
  ],
  'fiche.annotate': [
    'avec --read d’un .docx : récrire le document avec des commentaires aux endroits à corriger',
    'with --read of a .docx: write the document back with comments where it is to be corrected',
    'mit --read einer .docx: das Dokument mit Kommentaren an den Mängeln zurückschreiben',
  ],
  report: [
    'présenter un plan dans un document : la restitution et ses figures, à montrer, à imprimer ou à envoyer',
    'present a plan in a document: the feedback report with its figures, to show, to print or to send',
    'einen Plan in einem Dokument vorstellen: der Ergebnisbericht mit Abbildungen, zum Zeigen, Drucken oder Senden',
  ],
  'report.kind': [
    'restitution, suivi (follow-up), liste des projets (projects), chiffres clés (key-figures), bilan des programmes (programmes) ou synthèse (synthesis) ; sans cette option, restitution',
    'feedback report (restitution), follow-up, list of projects (projects), key figures (key-figures), review of programmes (programmes) or summary (synthesis); restitution when left out',
    'Ergebnisbericht (restitution), Verlauf (follow-up), Projektliste (projects), Kennzahlen (key-figures), Programmbilanz (programmes) oder Überblick (synthesis); sonst restitution',
  ],
  'report.audience': [
    'public de la restitution : le décideur, en quelques diapositives (minister), le comité, avec les chiffres (committee), ou la région, en entier (region) ; sans cette option, region',
    'audience of the feedback report: the decision-maker, in a few slides (minister), the committee, with the figures behind it (committee), or the region, in full (region); region when left out',
    'Publikum des Ergebnisberichts: die entscheidende Stelle, in wenigen Folien (minister), der Ausschuss, mit den Zahlen (committee), oder die Region, vollständig (region); sonst region',
  ],
  'report.as-of': [
    'pour un suivi : le jour, AAAA-MM-JJ ; sans cette option, aujourd’hui',
    'for a follow-up: the day, YYYY-MM-DD; today when left out',
    'für den Verlauf: der Tag, JJJJ-MM-TT; sonst heute',
  ],
  schema: [
    'imprimer le schéma JSON d’un plan, d’un rapport d’audit ou des réglages, ou les écrire tous dans un dossier',
    'print the JSON Schema of a plan, an audit report or the settings, or write all of them into a folder',
    'das JSON-Schema eines Plans, eines Prüfberichts oder der Einstellungen ausgeben, oder alle in einen Ordner schreiben',
  ],
  'schema.out': [
    'y écrire plan.json, report.json et config.json',
    'write plan.json, report.json and config.json there',
    'plan.json, report.json und config.json dorthin schreiben',
  ],
  completion: [
    'imprimer ce qui fait compléter commandes et options par bash, zsh ou fish',
    'print what makes bash, zsh or fish complete commands and options',
    'ausgeben, womit bash, zsh oder fish Befehle und Optionen ergänzen',
  ],
  demo: [
    'parcourir tout le chemin sur le plan du Grand Est fourni : lire, contrôler, classer, écrire les seize fiches',
    'go the whole way with the bundled Grand Est plan: validate, audit, rank, write the sixteen fiches',
    'den ganzen Weg am mitgelieferten Plan Grand Est gehen: lesen, prüfen, Rangfolge, die sechzehn Fiches schreiben',
  ],
  'demo.out': [
    'où écrire ; sans cette option, dans le dossier « out »',
    'where to write; the folder "out" when left out',
    'wohin geschrieben wird; sonst in den Ordner „out“',
  ],
});

/** A text of the help. */
export type HelpKey = keyof (typeof helpTexts)['fr'];

/** What stands for a value in a call, as people of each language write it. */
export const placeholders = /* @__PURE__ */ catalogue({
  AFTER: ['APRÈS', 'AFTER', 'NACHHER'],
  AMOUNT: ['MONTANT', 'AMOUNT', 'BETRAG'],
  BEFORE: ['AVANT', 'BEFORE', 'VORHER'],
  COMMAND: ['COMMANDE', 'COMMAND', 'BEFEHL'],
  DAY: ['JOUR', 'DAY', 'TAG'],
  DAYS: ['JOURS', 'DAYS', 'TAGE'],
  DOCUMENT: ['DOCUMENT', 'DOCUMENT', 'DOKUMENT'],
  FILE: ['FICHIER', 'FILE', 'DATEI'],
  FOLDER: ['DOSSIER', 'FOLDER', 'ORDNER'],
  KIND: ['GENRE', 'KIND', 'ART'],
  NAME: ['NOM', 'NAME', 'NAME'],
  NUMBER: ['NOMBRE', 'NUMBER', 'ZAHL'],
  RECORD: ['DÉCISION', 'RECORD', 'ENTSCHEIDUNG'],
  TABLE: ['TABLEAU', 'TABLE', 'TABELLE'],
  VALUE: ['VALEUR', 'VALUE', 'WERT'],
  'YYYY-MM-DD': ['AAAA-MM-JJ', 'YYYY-MM-DD', 'JJJJ-MM-TT'],
});
