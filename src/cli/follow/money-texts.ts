import { formatMessage, type Locale, labels, type MessageParams } from '../../i18n/index.ts';
import { visibleText } from '../../internal/shown-text.ts';

/** What the command that tells the money of a plan says itself, in every language: French, English, German, Luxembourgish. */
const moneyTexts = /* @__PURE__ */ labels({
  lines: [
    '{count|# ligne budgétaire|# lignes budgétaires} : {counted|# comptée|# comptées}, {part} dans une autre, {same|# répétée|# répétées}, {superseded|# remplacée|# remplacées}, {out|# non comptée|# non comptées}',
    '{count|# budget line|# budget lines}: {counted} counted, {part} within another, {same} repeated, {superseded} replaced, {out} not counted',
    '{count|# Haushaltsposten|# Haushaltsposten}: {counted} gezählt, {part} in einem anderen, {same} wiederholt, {superseded} ersetzt, {out} nicht gezählt',
    '{count|# Budgetslinn|# Budgetslinnen}: {counted} gezielt, {part} an enger anerer, {same} widderholl, {superseded} ersat, {out} net gezielt',
  ],
  total: ['Total, chaque euro une fois', 'Total, each euro once', 'Summe, jeder Euro einmal', 'Zomm, all Euro eemol'],
  stage: ['Par stade', 'By stage', 'Nach Stufe', 'No Stuf'],
  funder: ['Par financeur', 'By funder', 'Nach Geldgeber', 'No Geldgeber'],
  year: ['Par année', 'By year', 'Nach Jahr', 'No Joer'],
  orientation: ['Par orientation', 'By orientation', 'Nach Leitlinie', 'No Orientéierung'],
  project: ['Par projet', 'By project', 'Nach Projekt', 'No Projet'],
  measure: ['Par mesure', 'By measure', 'Nach Maßnahme', 'No Moossnam'],
  programme: ['Par programme', 'By programme', 'Nach Programm', 'No Programm'],
  origin: ['Par origine', 'By origin', 'Nach Herkunft', 'No Hierkonft'],
  sector: ['Public ou privé', 'Public or private', 'Öffentlich oder privat', 'Ëffentlech oder privat'],
  use: ['Par usage', 'By use', 'Nach Verwendung', 'No Benotzung'],
  share: ['part du total', 'share of the total', 'Anteil an der Summe', 'Deel vun der Zomm'],
  stated: ['indiqué par le plan', 'stated by the plan', 'im Plan genannt', 'am Plang genannt'],
  'not-said': ['non précisé', 'not stated', 'nicht angegeben', 'net uginn'],
  public: ['public', 'public', 'öffentlich', 'ëffentlech'],
  private: ['privé', 'private', 'privat', 'privat'],
  mixed: ['mixte', 'mixed', 'gemischt', 'gemëscht'],
  gaps: ['Entre deux stades', 'Between two stages', 'Zwischen zwei Stufen', 'Tëscht zwou Stufen'],
  gap: ['{from} → {to} : {amount}', '{from} → {to}: {amount}', '{from} → {to}: {amount}', '{from} → {to}: {amount}'],
  less: ['{amount} de plus', '{amount} more', '{amount} mehr', '{amount} méi'],
  unexplained: [
    'Ce que les parties n’expliquent pas',
    'What the parts do not explain',
    'Was die Teile nicht erklären',
    'Wat d’Deeler net erklären',
  ],
  undetermined: ['indéterminé', 'undetermined', 'unbestimmt', 'onbestëmmt'],
  rest: ['{line} : {amount}', '{line}: {amount}', '{line}: {amount}', '{line}: {amount}'],
  'work-time': ['Temps de travail', 'Work time', 'Arbeitszeit', 'Aarbechtszäit'],
  fte: ['{count} ETP', '{count} FTE', '{count} VZÄ', '{count} VZÄ'],
  'left-out': ['Non compté', 'Not counted', 'Nicht gezählt', 'Net gezielt'],
  notes: ['À savoir', 'Please note', 'Zu beachten', 'Ze bemierken'],
  more: [
    '… et {count|une autre|# autres} (--all)',
    '… and {count|one other|# others} (--all)',
    '… und {count|eine weitere|# weitere} (--all)',
    '… an {count|eng aner|# anerer} (--all)',
  ],
  none: [
    'Ce plan n’a pas de ligne budgétaire : ajoutez-en (champ « budgetLines »).',
    'This plan has no budget lines: add some (field "budgetLines").',
    'Dieser Plan hat keine Haushaltsposten: Ergänzen Sie welche (Feld „budgetLines“).',
    'Dëse Plang huet keng Budgetslinnen: Setzt der derbäi (Feld „budgetLines“).',
  ],
});

/** A text of the command. */
type MoneyTextKey = keyof (typeof moneyTexts)['fr'];

/** One of the texts, on one line whatever the data holds. */
export function moneyText(key: MoneyTextKey, params: MessageParams, locale: Locale): string {
  return visibleText(formatMessage(moneyTexts[locale][key], params, locale));
}
