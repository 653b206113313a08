import { formatMessage, type Locale, labels, type MessageParams } from '../../i18n/index.ts';
import { visibleText } from '../../internal/shown-text.ts';

/** What the command that follows a plan says itself, in every language: French, English, German, Luxembourgish. */
const followTexts = /* @__PURE__ */ labels({
  title: ['{title} · au {day}', '{title} · as of {day}', '{title} · Stand {day}', '{title} · Stand {day}'],
  projects: [
    '{count|# projet|# projets}',
    '{count|# project|# projects}',
    '{count|# Projekt|# Projekte}',
    '{count|# Projet|# Projeten}',
  ],
  measures: [
    '{count|# mesure|# mesures}',
    '{count|# measure|# measures}',
    '{count|# Maßnahme|# Maßnahmen}',
    '{count|# Moossnam|# Moossnamen}',
  ],
  programmes: [
    '{count|# programme|# programmes}',
    '{count|# programme|# programmes}',
    '{count|# Programm|# Programme}',
    '{count|# Programm|# Programmer}',
  ],
  milestones: [
    '{count|# jalon|# jalons}',
    '{count|# milestone|# milestones}',
    '{count|# Meilenstein|# Meilensteine}',
    '{count|# Meilesteen|# Meilesteng}',
  ],
  indicators: [
    '{count|# indicateur|# indicateurs}',
    '{count|# indicator|# indicators}',
    '{count|# Indikator|# Indikatoren}',
    '{count|# Indicateur|# Indicateuren}',
  ],
  decisions: [
    '{count|# décision|# décisions}',
    '{count|# decision|# decisions}',
    '{count|# Entscheidung|# Entscheidungen}',
    '{count|# Decisioun|# Decisiounen}',
  ],
  overdue: ['En retard', 'Overdue', 'Überfällig', 'Iwwerfälleg'],
  hampered: [
    'Déclarés en retard ou bloqués',
    'Reported late or blocked',
    'Als verspätet oder blockiert gemeldet',
    'Als verspéit oder blockéiert gemellt',
  ],
  due: [
    'À venir d’ici {days|# jour|# jours}',
    'Due within {days|# day|# days}',
    'Fällig innerhalb von {days|# Tag|# Tagen}',
    'Fälleg bannent {days|# Dag|# Deeg}',
  ],
  'days-late': ['{days} jours de retard', '{days} days late', '{days} Tage überfällig', '{days} Deeg ze spéit'],
  'one-day-late': ['1 jour de retard', '1 day late', '1 Tag überfällig', '1 Dag ze spéit'],
  'in-days': ['dans {days} jours', 'in {days} days', 'in {days} Tagen', 'an {days} Deeg'],
  'in-one-day': ['demain', 'tomorrow', 'morgen', 'muer'],
  today: ['aujourd’hui', 'today', 'heute', 'haut'],
  'at-most-days': [
    'au plus tard dans {days} jours',
    'in {days} days at the latest',
    'spätestens in {days} Tagen',
    'spéitstens an {days} Deeg',
  ],
  range: ['{min} à {max}', '{min} to {max}', '{min} bis {max}', '{min} bis {max}'],
  'at-least': ['au moins {min}', 'at least {min}', 'mindestens {min}', 'op d’mannst {min}'],
  'at-most': ['au plus {max}', 'at most {max}', 'höchstens {max}', 'héchstens {max}'],
  undated: [
    '{count|# étape ouverte n’a|# étapes ouvertes n’ont} pas d’échéance',
    '{count|# open step has|# open steps have} no due date',
    '{count|# offener Schritt hat|# offene Schritte haben} keine Frist',
    '{count|# oppene Schrëtt huet|# oppe Schrëtt hunn} keng Frist',
  ],
  'later-steps': [
    '{count|# vient plus tard|# viennent plus tard}',
    '{count|# comes later|# come later}',
    '{count|# folgt später|# folgen später}',
    '{count|# kënnt méi spéit|# komme méi spéit}',
  ],
  'by-orientation': ['Par orientation', 'By orientation', 'Nach Leitlinie', 'No Orientéierung'],
  'by-theme': ['Par thème', 'By theme', 'Nach Thema', 'No Thema'],
  'by-territory': ['Par territoire', 'By territory', 'Nach Gebiet', 'No Territoire'],
  'by-lead': ['Par pilote', 'By lead', 'Nach Federführung', 'No Federféierung'],
  'by-funder': ['Par financeur', 'By funder', 'Nach Geldgeber', 'No Geldgeber'],
  items: ['éléments', 'items', 'Einträge', 'Elementer'],
  progress: ['avancement', 'progress', 'Fortschritt', 'Fortschrëtt'],
  'no-group': ['(non rattaché)', '(not assigned)', '(nicht zugeordnet)', '(net zougeuerdent)'],
  whole: ['ensemble', 'all', 'gesamt', 'am Ganzen'],
  'no-state': ['sans état', 'without state', 'ohne Stand', 'ouni Stand'],
  'not-counted': ['rien à compter', 'nothing to count', 'nichts zu zählen', 'näischt ze zielen'],
  'states-are': ['États : {list}', 'States: {list}', 'Stände: {list}', 'Stänn: {list}'],
  'indicators-are': ['Indicateurs', 'Indicators', 'Indikatoren', 'Indicateuren'],
  'on-course': ['sur la trajectoire', 'on course', 'im Plan', 'am Plang'],
  'off-course': ['hors trajectoire', 'off course', 'nicht im Plan', 'net am Plang'],
  'course-unknown': ['à établir', 'not known', 'nicht bekannt', 'net bekannt'],
  expected: [
    'attendu à ce jour : {share}',
    'expected by now: {share}',
    'bisher erwartet: {share}',
    'bis elo erwaart: {share}',
  ],
  'value-is': ['valeur : {value}', 'value: {value}', 'Wert: {value}', 'Wäert: {value}'],
  'target-is': ['cible : {target}', 'target: {target}', 'Zielwert: {target}', 'Zilwäert: {target}'],
  'judgements-are': ['Avis signés', 'Signed judgements', 'Gezeichnete Einschätzungen', 'Ënnerschriwwen Aschätzungen'],
  'follow-ups-are': ['Tableaux de suivi', 'Follow-up tables', 'Verlaufstabellen', 'Suivistabellen'],
  'done-count': [
    '{count|# action faite|# actions faites}',
    '{count|# action|# actions} done',
    '{count|# Maßnahme|# Maßnahmen} umgesetzt',
    '{count|# Punkt|# Punkten} gemaach',
  ],
  'remaining-count': [
    '{count|# reste|# restent} à mener',
    '{count|# left|# left}',
    '{count|# offen|# offen}',
    '{count|# bleift|# bleiwen} ze maachen',
  ],
  'request-count': [
    '{count|# demande|# demandes}',
    '{count|# request|# requests}',
    '{count|# Anliegen|# Anliegen}',
    '{count|# Ufro|# Ufroen}',
  ],
  moved: ['Dates déplacées', 'Moved dates', 'Verschobene Termine', 'Verréckelt Datumen'],
  'drift-days': [
    'décalage de {days} jours',
    'moved by {days} days',
    'um {days} Tage verschoben',
    'ëm {days} Deeg verréckelt',
  ],
  'moved-times': ['déplacée {count} fois', 'moved {count} times', '{count}-mal verschoben', '{count}-mol verréckelt'],
  squeezed: [
    'attendu avant : {list}',
    'planned before it: {list}',
    'vorher geplant: {list}',
    'virdru geplangt: {list}',
  ],
  waiting: ['en dépendent : {list}', 'waiting for it: {list}', 'davon abhängig: {list}', 'dovun ofhängeg: {list}'],
  circle: [
    '{ids} s’attendent l’un l’autre',
    '{ids} wait for each other',
    '{ids} warten aufeinander',
    '{ids} waarden openeen',
  ],
  disagree: [
    'États que les dates contredisent',
    'States contradicted by their dates',
    'Stände im Widerspruch zu den Terminen',
    'Stänn am Widdersproch zu den Datumen',
  ],
  more: [
    '… et {count|un autre|# autres} (--all)',
    '… and {count|one other|# others} (--all)',
    '… und {count|ein weiterer|# weitere} (--all)',
    '… an {count|een anert|# anerer} (--all)',
  ],
  'verdict-overdue': [
    '{count|# échéance dépassée|# échéances dépassées}{missed}{disagree}.',
    '{count|# due date|# due dates} passed{missed}{disagree}.',
    '{count|# Frist|# Fristen} abgelaufen{missed}{disagree}.',
    '{count|# Frist|# Fristen} ofgelaf{missed}{disagree}.',
  ],
  'verdict-none': [
    'Aucune échéance dépassée{missed}{disagree}.',
    'No due date has passed{missed}{disagree}.',
    'Keine Frist abgelaufen{missed}{disagree}.',
    'Keng Frist ofgelaf{missed}{disagree}.',
  ],
  'and-missed': [
    ', {count|# indicateur|# indicateurs} hors trajectoire',
    ', {count|# indicator|# indicators} off course',
    ', {count|# Indikator|# Indikatoren} nicht im Plan',
    ', {count|# Indicateur|# Indicateuren} net am Plang',
  ],
  'and-disagree': [
    ', {count|# état contredit|# états contredits} par les dates',
    ', {count|# state|# states} contradicted by the dates',
    ', {count|# Stand|# Stände} im Widerspruch zu den Terminen',
    ', {count|# Stand|# Stänn} am Widdersproch zu den Datumen',
  ],
  'verdict-progress': [
    'Avancement de l’ensemble : {share}.',
    'Overall progress: {share}.',
    'Gesamtfortschritt: {share}.',
    'Fortschrëtt am Ganzen: {share}.',
  ],
  'verdict-nothing': [
    'Ce plan n’a ni date ni état ni indicateur : rien à suivre encore.',
    'This plan has no date, state or indicator: nothing to follow yet.',
    'Dieser Plan hat weder Termine noch Stände noch Indikatoren: Es gibt noch nichts zu verfolgen.',
    'Dëse Plang huet weder Datumen nach Zoustänn nach Indicateuren: nach näischt ze verfollegen.',
  ],
  next: ['Suite : {command}', 'Next: {command}', 'Weiter: {command}', 'Weider: {command}'],
});

/** A text of the command. */
type FollowTextKey = keyof (typeof followTexts)['fr'];

/** One of the texts, on one line whatever the data holds. */
export function followText(key: FollowTextKey, params: MessageParams, locale: Locale): string {
  return visibleText(formatMessage(followTexts[locale][key], params, locale));
}
