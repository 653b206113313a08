import { catalogue } from './message.ts';

/** What the reports of a plan's life say: the follow-up, the list of projects, the key figures, the review of programmes, the synthesis. */
export const followUpTexts = catalogue({
  'follow-up-title': ['Suivi : {title}', 'Follow-up: {title}', 'Verlauf: {title}'],
  'projects-title': ['Liste des projets : {title}', 'List of projects: {title}', 'Projektliste: {title}'],
  'figures-title': ['Chiffres clés : {title}', 'Key figures: {title}', 'Kennzahlen: {title}'],
  'programmes-title': ['Bilan des programmes : {title}', 'Review of programmes: {title}', 'Programmbilanz: {title}'],
  'synthesis-title': ['Synthèse : {title}', 'Summary: {title}', 'Überblick: {title}'],
  'as-of': ['Situation : {date}', 'As of: {date}', 'Stand: {date}'],
  nothing: [
    'Le plan ne contient rien à ce sujet : complétez-le, puis éditez de nouveau ce document.',
    'The plan does not cover this: complete it, then produce this document again.',
    'Der Plan enthält dazu nichts: Ergänzen Sie ihn, und erstellen Sie das Dokument neu.',
  ],
  'tables-say': [
    '{tables|# tableau suit|# tableaux suivent} {proposed|# proposition|# propositions} : {done|# action est faite|# actions sont faites}, {remaining|# reste|# restent} à mener.',
    '{tables|# table follows|# tables follow} {proposed|# proposal|# proposals}: {done|# action is|# actions are} done, {remaining|# remains|# remain} to be carried out.',
    '{tables|# Tabelle verfolgt|# Tabellen verfolgen} {proposed|# Vorschlag|# Vorschläge}: {done|# Maßnahme ist|# Maßnahmen sind} umgesetzt, {remaining|# steht|# stehen} noch aus.',
  ],
  'milestones-say': [
    '{done|# jalon est atteint|# jalons sont atteints} sur {total}{late? ; {}}.',
    '{done} of {total|# milestone|# milestones} {done|has|have} been reached{late?; {}}.',
    '{done} von {total|# Meilenstein|# Meilensteinen} {done|ist|sind} erreicht{late?; {}}.',
  ],
  late: [
    '{count|# est en retard|# sont en retard}',
    '{count|# is late|# are late}',
    '{count|# ist verspätet|# sind verspätet}',
  ],
  'indicators-say': [
    '{total|# indicateur est suivi|# indicateurs sont suivis}{reached?, dont {} à leur cible}.',
    '{total|# indicator is|# indicators are} followed{reached?, {} of them on target}.',
    '{total|# Indikator wird|# Indikatoren werden} verfolgt{reached?, davon {} am Ziel}.',
  ],
  'steps-say': [
    '{count|# étape est annoncée|# étapes sont annoncées} dans {programmes|# programme|# programmes}.',
    '{count|# step is|# steps are} announced in {programmes|# programme|# programmes}.',
    '{count|# Schritt ist|# Schritte sind} in {programmes|# Programm|# Programmen} angekündigt.',
  ],
  'milestones-heading': [
    '{done|# jalon atteint|# jalons atteints} sur {total}',
    '{done} of {total|# milestone|# milestones} reached',
    '{done} von {total|# Meilenstein|# Meilensteinen} erreicht',
  ],
  'indicators-heading': [
    '{count|# indicateur dit|# indicateurs disent} où en est le plan',
    '{count|# indicator says|# indicators say} where the plan stands',
    '{count|# Indikator zeigt|# Indikatoren zeigen}, wo der Plan steht',
  ],
  'steps-heading': [
    'Ce qui vient ensuite, programme par programme',
    'What comes next, programme by programme',
    'Was als Nächstes kommt, Programm für Programm',
  ],
  'judgements-heading': [
    '{count|# avis accompagne|# avis accompagnent} les chiffres',
    '{count|# judgement accompanies|# judgements accompany} the figures',
    '{count|# Einschätzung begleitet|# Einschätzungen begleiten} die Zahlen',
  ],
  'decisions-heading': [
    '{count|# décision est prise|# décisions sont prises}',
    '{count|# decision is|# decisions are} taken',
    '{count|# Entscheidung ist|# Entscheidungen sind} getroffen',
  ],
  milestone: ['Jalon', 'Milestone', 'Meilenstein'],
  planned: ['Prévu', 'Planned', 'Geplant'],
  reached: ['Atteint', 'Reached', 'Erreicht'],
  moved: ['Date d’abord prévue', 'First planned', 'Zuerst geplant'],
  indicator: ['Indicateur', 'Indicator', 'Indikator'],
  baseline: ['Départ', 'Start', 'Ausgangswert'],
  latest: ['Dernière valeur', 'Latest value', 'Letzter Wert'],
  target: ['Cible', 'Target', 'Zielwert'],
  progress: ['Avancement', 'Progress', 'Fortschritt'],
  judgement: ['Avis', 'Judgement', 'Einschätzung'],
  office: ['Qui', 'Who', 'Wer'],
  decision: ['Décision', 'Decision', 'Entscheidung'],
  'value-of': ['{value} ({date})', '{value} ({date})', '{value} ({date})'],
  id: ['Projet', 'Project', 'Projekt'],
  title: ['Intitulé', 'Title', 'Titel'],
  theme: ['Thème', 'Theme', 'Thema'],
  kind: ['Nature', 'Kind', 'Art'],
  state: ['État', 'State', 'Stand'],
  'list-heading': [
    '{total|# projet figure|# projets figurent} au plan, {fiches|# a sa fiche|# ont leur fiche}',
    '{total|# project is|# projects are} in the plan, {fiches|# has a fiche|# have a fiche}',
    '{total|# Projekt steht|# Projekte stehen} im Plan, {fiches|# hat eine Fiche|# haben eine Fiche}',
  ],
  'panel-heading': [
    '{count|# chiffre résume|# chiffres résument} le plan',
    '{count|# figure sums|# figures sum} up the plan',
    '{count|# Zahl fasst|# Zahlen fassen} den Plan zusammen',
  ],
  'figures-heading': [
    '{count|# chiffre est énoncé|# chiffres sont énoncés} en tout',
    '{count|# figure is|# figures are} stated in all',
    '{count|# Zahl wird|# Zahlen werden} insgesamt genannt',
  ],
  'as-of-column': ['À la date de', 'As of', 'Stand'],
  from: ['D’après', 'According to', 'Nach'],
  'amounts-and-figures': ['Montants et chiffres', 'Amounts and figures', 'Beträge und Zahlen'],
  'legal-acts': ['Textes', 'Legal acts', 'Rechtsgrundlagen'],
  'further-reading': ['Pour aller plus loin', 'Further reading', 'Mehr dazu'],
  essentials: ['L’essentiel', 'The essentials', 'Das Wesentliche'],
  'to-decide': ['À décider', 'To be decided', 'Anstehende Entscheidungen'],
  'what-next': ['La suite', 'What comes next', 'Wie es weitergeht'],
});

export type FollowUpTextKey = keyof (typeof followUpTexts)['fr'];
