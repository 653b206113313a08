import { type Catalogue, catalogue, type Labels, labels } from './message.ts';

/** What may explain a claim that does not reconcile. */
export type ClaimCauseKey =
  | 'unit-slip'
  | 'part-counted-twice'
  | 'part-left-out'
  | 'swapped-digits'
  | 'other-pair'
  | 'mixed-rounding'
  | 'other-qualifier'
  | 'other-scope'
  | 'other-unit'
  | 'division-by-zero'
  | 'same-amount-two-scopes'
  | 'accent-drift'
  | 'spelling-drift'
  | 'title-drift'
  | 'inverted-numbers'
  | 'points-for-percent'
  | 'other-base'
  | 'wrong-direction'
  | 'no-length-of-time';

type ClaimTextKey =
  | ClaimCauseKey
  | 'compared'
  | 'compared-reconciles'
  | 'out-of'
  | 'section-empty'
  | 'section-filled'
  | 'that-is'
  | 'and'
  | 'quoted'
  | 'judged'
  | 'truncation'
  | 'reconciles'
  | 'does-not-reconcile'
  | 'consistent-bound'
  | 'derived'
  | 'ambiguous'
  | 'uncheckable'
  | 'unit-inversions'
  | 'unit-points'
  | 'unit-days'
  | 'unit-weeks'
  | 'unit-months'
  | 'unit-years'
  | 'qualifier-more-than'
  | 'qualifier-less-than'
  | 'qualifier-at-least'
  | 'qualifier-at-most'
  | 'qualifier-about';

/** Sentences of the verdicts on claims. */
export const claimTexts: Catalogue<ClaimTextKey> = /* @__PURE__ */ catalogue({
  reconciles: [
    'C’est juste{recomputed? : le calcul donne {}}{same?, comme le texte}{stated? ; le texte dit {}}{rounding? ({})}.',
    'It is right{recomputed?: the calculation gives {}}{same?, as does the text}{stated?; the text says {}}{rounding? ({})}.',
    'Das stimmt{recomputed?: Die Rechnung ergibt {}}{same?, wie der Text}{stated?; im Text steht {}}{rounding? ({})}.',
  ],
  'does-not-reconcile': [
    'Le calcul donne {recomputed}{stated? ; le texte dit {}}{difference? ; écart : {}}{rounding? ; {}}.',
    'The calculation gives {recomputed}{stated?; the text says {}}{difference?; difference: {}}{rounding?; {}}.',
    'Die Rechnung ergibt {recomputed}{stated?; im Text steht {}}{difference?; Abweichung: {}}{rounding?; {}}.',
  ],
  'consistent-bound': [
    'Rien ne le contredit : le calcul donne {recomputed}{stated? ; le texte dit {}}.',
    'Nothing contradicts it: the calculation gives {recomputed}{stated?; the text says {}}.',
    'Nichts widerspricht dem: Die Rechnung ergibt {recomputed}{stated?; im Text steht {}}.',
  ],
  derived: [
    'Le texte ne donne pas ce nombre : le calcul donne {recomputed}{stated?, à partir de ce qu’il écrit : {}}.',
    'The text does not give this number: the calculation gives {recomputed}{stated?, from what it says: {}}.',
    'Der Text nennt diese Zahl nicht: Die Rechnung ergibt {recomputed}{stated?, aus dem, was er sagt: {}}.',
  ],
  ambiguous: [
    'Le texte se lit de plusieurs façons{recomputed? : le calcul donne {}}{stated? ; le texte dit {}}.',
    'The text can be read in several ways{recomputed?: the calculation gives {}}{stated?; the text says {}}.',
    'Der Text lässt sich verschieden lesen{recomputed?: Die Rechnung ergibt {}}{stated?; im Text steht {}}.',
  ],
  uncheckable: [
    'Le calcul n’est pas possible{stated? avec ce que dit le texte, {}}{missing? : précisez {}}.',
    'This cannot be computed{stated? from what the text says, {}}{missing?: give {}}.',
    'Das lässt sich{stated? mit dem, was im Text steht ({}),} nicht berechnen{missing?: Ergänzen Sie {}}.',
  ],
  'compared-reconciles': [
    'C’est pareil partout : {stated}.',
    'It is the same everywhere: {stated}.',
    'Es ist überall gleich: {stated}.',
  ],
  compared: [
    'Le plan écrit ici {stated}, là {recomputed}.',
    'The plan writes {stated} here and {recomputed} there.',
    'Im Plan steht hier {stated}, dort {recomputed}.',
  ],
  judged: [
    'Verdict donné par une personne, non calculé : {verdict}{reason? ({})}.',
    'Verdict given by a person, not computed: {verdict}{reason? ({})}.',
    'Urteil einer Person, nicht berechnet: {verdict}{reason? ({})}.',
  ],
  'out-of': [
    '{covered} sur {whole}{share? ({})}',
    '{covered} of {whole}{share? ({})}',
    '{covered} von {whole}{share? ({})}',
  ],
  'section-empty': [
    'La rubrique {section} ne contient rien.',
    'The section {section} contains nothing.',
    'Der Abschnitt {section} enthält nichts.',
  ],
  'section-filled': [
    'La rubrique {section} contient {count|# élément|# éléments}.',
    'The section {section} contains {count|# item|# items}.',
    'Der Abschnitt {section} enthält {count|# Element|# Elemente}.',
  ],
  'that-is': ['{days}, soit {duration}', '{days}, or {duration}', '{days}, also {duration}'],
  and: ['{list} et {last}', '{list} and {last}', '{list} und {last}'],
  quoted: ['« {text} »', '"{text}"', '„{text}“'],
  truncation: [
    'imprimé tronqué, sans arrondi',
    'printed cut off, not rounded',
    'abgeschnitten statt gerundet gedruckt',
  ],

  'unit-inversions': [
    '{value|# inversion|# inversions}',
    '{value|# inversion|# inversions}',
    '{value|# Vertauschung|# Vertauschungen}',
  ],
  'unit-points': ['{value|# point|# points}', '{value|# point|# points}', '{value|# Prozentpunkt|# Prozentpunkte}'],
  'unit-days': ['{value|# jour|# jours}', '{value|# day|# days}', '{value|# Tag|# Tage}'],
  'unit-weeks': ['{value|# semaine|# semaines}', '{value|# week|# weeks}', '{value|# Woche|# Wochen}'],
  'unit-months': ['{value|# mois|# mois}', '{value|# month|# months}', '{value|# Monat|# Monate}'],
  'unit-years': ['{value|# an|# ans}', '{value|# year|# years}', '{value|# Jahr|# Jahre}'],
  'qualifier-more-than': ['plus de', 'more than', 'mehr als'],
  'qualifier-less-than': ['moins de', 'less than', 'weniger als'],
  'qualifier-at-least': ['au moins', 'at least', 'mindestens'],
  'qualifier-at-most': ['au plus', 'at most', 'höchstens'],
  'qualifier-about': ['environ', 'about', 'etwa'],
  'unit-slip': [
    'Cause probable : une unité prise pour une autre (facteur {factor}).',
    'Likely cause: one unit taken for another (factor {factor}).',
    'Wahrscheinliche Ursache: Einheiten verwechselt (Faktor {factor}).',
  ],
  'part-counted-twice': [
    'Cause probable : la partie {part} est comptée deux fois.',
    'Likely cause: the part {part} is counted twice.',
    'Wahrscheinliche Ursache: Der Teil {part} ist doppelt gezählt.',
  ],
  'part-left-out': [
    'Cause probable : la partie {part} a été oubliée.',
    'Likely cause: the part {part} was left out.',
    'Wahrscheinliche Ursache: Der Teil {part} wurde vergessen.',
  ],
  'swapped-digits': [
    'Cause probable : deux chiffres intervertis (calculé {computed}).',
    'Likely cause: two digits swapped (computed {computed}).',
    'Wahrscheinliche Ursache: zwei Ziffern vertauscht (berechnet {computed}).',
  ],
  'other-pair': [
    'Cause probable : le pourcentage vient de deux autres chiffres du plan, {part}/{whole} = {percent} %.',
    'Likely cause: the percentage belongs to two other figures of the plan, {part}/{whole} = {percent}%.',
    'Wahrscheinliche Ursache: Der Anteil gehört zu zwei anderen Zahlen des Plans, {part}/{whole} = {percent} %.',
  ],
  'mixed-rounding': [
    'Cause probable : la même valeur, arrondie ici ({high} %) et tronquée là ({low} %).',
    'Likely cause: one value, rounded here ({high}%) and cut off there ({low}%).',
    'Wahrscheinliche Ursache: derselbe Wert, hier gerundet ({high} %), dort abgeschnitten ({low} %).',
  ],
  'other-qualifier': [
    'Le même nombre est qualifié autrement.',
    'The same number is qualified in different ways.',
    'Dieselbe Zahl steht mit verschiedenen Zusätzen.',
  ],
  'other-scope': [
    'Les périmètres diffèrent ou ne sont pas précisés : ces valeurs ne s’additionnent ni ne se comparent.',
    'The scopes differ or are not stated: these values can be neither added nor compared.',
    'Die Abgrenzungen sind verschieden oder ungenannt: Diese Werte lassen sich weder addieren noch vergleichen.',
  ],
  'other-unit': [
    'Les unités diffèrent ({units}) : ces nombres ne s’additionnent ni ne se comparent.',
    'The units differ ({units}): these numbers can be neither added nor compared.',
    'Die Einheiten sind verschieden ({units}): Diese Zahlen lassen sich weder addieren noch vergleichen.',
  ],
  'division-by-zero': [
    'Il faudrait diviser par zéro.',
    'This would mean dividing by zero.',
    'Dazu müsste man durch null teilen.',
  ],
  'same-amount-two-scopes': [
    'Le même montant désigne deux enveloppes : les fusionner en ferait perdre une.',
    'The same amount stands for two envelopes: merging them would lose one.',
    'Derselbe Betrag meint zwei Budgetrahmen: Zusammengelegt ginge einer verloren.',
  ],
  'accent-drift': [
    'Seuls diffèrent les accents, la casse ou la ponctuation.',
    'Only accents, case or punctuation differ.',
    'Nur Akzente, Groß- und Kleinschreibung oder Zeichen weichen ab.',
  ],
  'spelling-drift': [
    'Faute de frappe probable : « {to} » pour « {from} », ou l’inverse.',
    'Probably a misspelling: "{to}" for "{from}", or the other way round.',
    'Vermutlich ein Schreibfehler: „{to}“ statt „{from}“ oder umgekehrt.',
  ],
  'title-drift': ['C’est le titre qui change.', 'The title differs.', 'Der Titel ist verschieden.'],
  'points-for-percent': [
    'La différence est de {points} points : écrivez des points, ou le pourcentage calculé.',
    'The difference is {points} points: write points, or the computed percentage.',
    'Der Unterschied beträgt {points} Prozentpunkte: Schreiben Sie Prozentpunkte oder den errechneten Prozentsatz.',
  ],
  'other-base': [
    'Cause probable : le pourcentage est rapporté à la valeur d’arrivée.',
    'Likely cause: the percentage is taken of the end value.',
    'Wahrscheinliche Ursache: Der Prozentsatz bezieht sich auf den Endwert.',
  ],
  'wrong-direction': [
    'Les valeurs vont dans l’autre sens.',
    'The values go the other way.',
    'Die Werte gehen in die andere Richtung.',
  ],
  'no-length-of-time': [
    'Écrivez la durée en jours, en semaines, en mois ou en années.',
    'Write the length of time in days, weeks, months or years.',
    'Schreiben Sie die Dauer in Tagen, Wochen, Monaten oder Jahren.',
  ],
  'inverted-numbers': [
    'Le n° {number} ({at}) suit le n° {before} ({beforeAt}).',
    'No. {number} ({at}) comes after no. {before} ({beforeAt}).',
    'Nr. {number} ({at}) folgt auf Nr. {before} ({beforeAt}).',
  ],
});

/** What a value of a verdict is. */
export type ClaimValueKey =
  | 'sum'
  | 'total'
  | 'share'
  | 'remainder'
  | 'whole'
  | 'percent'
  | 'difference'
  | 'rate'
  | 'base'
  | 'base-if-increase'
  | 'base-if-total'
  | 'low'
  | 'high'
  | 'ratio'
  | 'count'
  | 'number'
  | 'group'
  | 'first'
  | 'last'
  | 'stage'
  | 'falling-stages'
  | 'rising-stage'
  | 'value'
  | 'change'
  | 'end-if-stated'
  | 'envelopes'
  | 'covered'
  | 'text'
  | 'section'
  | 'place'
  | 'weekday'
  | 'days'
  | 'duration'
  | 'date'
  | 'position'
  | 'planned'
  | 'actual'
  | 'months'
  | 'inversions'
  | 'threshold'
  | 'reached'
  | 'target';

/** Names of the values of a verdict. */
export const claimValueLabels: Labels<ClaimValueKey> = /* @__PURE__ */ labels({
  sum: ['somme', 'sum', 'Summe', 'Zomm'],
  total: ['total', 'total', 'Gesamt', 'Total'],
  share: ['part', 'share', 'Anteil', 'Undeel'],
  remainder: ['reste', 'remainder', 'Rest', 'Rescht'],
  whole: ['ensemble', 'whole', 'Ganzes', 'Ganzt'],
  percent: ['pourcentage', 'percentage', 'Prozentsatz', 'Prozentsaz'],
  difference: ['écart', 'difference', 'Abweichung', 'Ënnerscheed'],
  rate: ['taux', 'rate', 'Prozentsatz', 'Taux'],
  base: ['valeur de départ', 'starting value', 'Ausgangswert', 'Ausgangswäert'],
  'base-if-increase': [
    'valeur de départ si c’est l’augmentation',
    'starting value if it is the increase',
    'Ausgangswert, falls Zuwachs',
    'Ausgangswäert, wann Zouwuess',
  ],
  'base-if-total': [
    'valeur de départ si c’est le total',
    'starting value if it is the total',
    'Ausgangswert, falls Gesamtwert',
    'Ausgangswäert, wann Total',
  ],
  low: ['minimum', 'minimum', 'Minimum', 'Minimum'],
  high: ['maximum', 'maximum', 'Maximum', 'Maximum'],
  ratio: ['rapport', 'ratio', 'Verhältnis', 'Verhältnis'],
  count: ['nombre', 'count', 'Anzahl', 'Zuel'],
  number: ['numéro', 'number', 'Nummer', 'Nummer'],
  group: ['groupe', 'group', 'Gruppe', 'Grupp'],
  first: ['du numéro', 'from number', 'von Nummer', 'vun der Nummer'],
  last: ['au numéro', 'to number', 'bis Nummer', 'bis bei d’Nummer'],
  stage: ['étape', 'stage', 'Stufe', 'Etapp'],
  'falling-stages': ['étapes décroissantes', 'falling stages', 'fallende Stufen', 'Etappen, déi falen'],
  'rising-stage': ['étape en hausse', 'rising stage', 'steigende Stufe', 'Etapp, déi klëmmt'],
  value: ['valeur', 'value', 'Wert', 'Wäert'],
  change: ['évolution', 'change', 'Veränderung', 'Ännerung'],
  'end-if-stated': [
    'valeur d’arrivée avec le taux écrit',
    'end value at the stated rate',
    'Endwert beim genannten Satz',
    'Endwäert mam geschriwwene Saz',
  ],
  envelopes: ['enveloppes', 'envelopes', 'Budgetrahmen', 'Enveloppen'],
  covered: ['couvert', 'covered', 'erfasst', 'erfaasst'],
  text: ['texte', 'text', 'Text', 'Text'],
  section: ['rubrique', 'section', 'Abschnitt', 'Rubrik'],
  place: ['lieu', 'place', 'Ort', 'Plaz'],
  weekday: ['jour', 'weekday', 'Wochentag', 'Wochendag'],
  days: ['durée', 'duration', 'Dauer', 'Dauer'],
  duration: ['soit', 'that is', 'also', 'also'],
  date: ['date', 'date', 'Datum', 'Datum'],
  position: ['position', 'position', 'Stelle', 'Plaz an der Lëscht'],
  planned: ['prévu', 'planned', 'geplant', 'geplangt'],
  actual: ['réel', 'actual', 'tatsächlich', 'tatsächlech'],
  months: ['retard', 'delay', 'Verzug', 'Verspéidung'],
  inversions: ['inversions', 'inversions', 'Vertauschungen', 'Verwiesslungen'],
  threshold: ['seuil', 'threshold', 'Schwelle', 'Schwell'],
  reached: ['atteint', 'reached', 'erreicht', 'erreecht'],
  target: ['cible', 'target', 'Zielwert', 'Zilwäert'],
});

/** Days of the week. */
export const weekdayLabels: Labels<'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'> =
  /* @__PURE__ */ labels({
    monday: ['lundi', 'Monday', 'Montag', 'Méindeg'],
    tuesday: ['mardi', 'Tuesday', 'Dienstag', 'Dënschdeg'],
    wednesday: ['mercredi', 'Wednesday', 'Mittwoch', 'Mëttwoch'],
    thursday: ['jeudi', 'Thursday', 'Donnerstag', 'Donneschdeg'],
    friday: ['vendredi', 'Friday', 'Freitag', 'Freideg'],
    saturday: ['samedi', 'Saturday', 'Samstag', 'Samschdeg'],
    sunday: ['dimanche', 'Sunday', 'Sonntag', 'Sonndeg'],
  });
