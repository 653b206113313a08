import { type Catalogue, catalogue, type Labels } from './message.ts';

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
  | 'inverted-numbers';

type ClaimTextKey =
  | ClaimCauseKey
  | 'computed'
  | 'compared'
  | 'judged'
  | 'truncation'
  | 'reconciles'
  | 'does-not-reconcile'
  | 'consistent-bound'
  | 'derived'
  | 'ambiguous'
  | 'uncheckable'
  | 'unit-billion-eur'
  | 'unit-million-eur'
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
  computed: [
    '{verdict}{recomputed? ; recalculé : {}}{stated? ; écrit : {}}{difference? ; écart {}}{rounding? ; {}}{missing? ; il manque : {}}.',
    '{verdict}{recomputed?; recomputed: {}}{stated?; written: {}}{difference?; difference {}}{rounding?; {}}{missing?; missing: {}}.',
    '{verdict}{recomputed?; nachgerechnet: {}}{stated?; angegeben: {}}{difference?; Abweichung {}}{rounding?; {}}{missing?; es fehlt: {}}.',
  ],
  compared: [
    '{verdict} ; écrit ici : {stated} ; là : {recomputed}.',
    '{verdict}; written here: {stated}; there: {recomputed}.',
    '{verdict}; hier geschrieben: {stated}; dort: {recomputed}.',
  ],
  judged: [
    '{verdict}, avis donné par une personne, non calculé{reason? : {}}.',
    '{verdict}, the judgement of a person, not computed{reason?: {}}.',
    '{verdict}, Einschätzung einer Person, nicht berechnet{reason?: {}}.',
  ],
  truncation: [
    'imprimé tronqué, sans arrondi',
    'printed cut off, not rounded',
    'abgeschnitten statt gerundet gedruckt',
  ],
  reconciles: ['Concorde', 'Reconciles', 'Stimmt überein'],
  'does-not-reconcile': ['Ne concorde pas', 'Does not reconcile', 'Stimmt nicht überein'],
  'consistent-bound': ['Rien ne le contredit', 'Nothing contradicts it', 'Nichts widerspricht'],
  derived: ['Déduit', 'Derived', 'Abgeleitet'],
  ambiguous: ['Ambigu', 'Ambiguous', 'Mehrdeutig'],
  uncheckable: ['Invérifiable', 'Can not be checked', 'Nicht prüfbar'],
  'unit-billion-eur': ['Md€', 'bn €', 'Mrd. €'],
  'unit-million-eur': ['M€', 'm €', 'Mio. €'],
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
    'Wahrscheinliche Ursache: der Teil {part} ist doppelt gezählt.',
  ],
  'part-left-out': [
    'Cause probable : la partie {part} a été oubliée.',
    'Likely cause: the part {part} was left out.',
    'Wahrscheinliche Ursache: der Teil {part} wurde vergessen.',
  ],
  'swapped-digits': [
    'Cause probable : deux chiffres intervertis (calculé {computed}).',
    'Likely cause: two digits swapped (computed {computed}).',
    'Wahrscheinliche Ursache: zwei Ziffern vertauscht (berechnet {computed}).',
  ],
  'other-pair': [
    'Cause probable : le pourcentage vient de deux autres chiffres du plan, {part}/{whole} = {percent} %.',
    'Likely cause: the percentage belongs to two other figures of the plan, {part}/{whole} = {percent}%.',
    'Wahrscheinliche Ursache: der Anteil gehört zu zwei anderen Zahlen des Plans, {part}/{whole} = {percent} %.',
  ],
  'mixed-rounding': [
    'Cause probable : la même valeur, arrondie ici ({high} %) et tronquée là ({low} %).',
    'Likely cause: one value, rounded here ({high}%) and cut off there ({low}%).',
    'Wahrscheinliche Ursache: derselbe Wert, hier gerundet ({high} %), dort abgeschnitten ({low} %).',
  ],
  'other-qualifier': [
    'Le même nombre est qualifié autrement.',
    'The same number is qualified otherwise.',
    'Dieselbe Zahl ist anders eingeschränkt.',
  ],
  'other-scope': [
    "Les périmètres diffèrent ou ne sont pas dits : ces valeurs ne s'additionnent ni ne se comparent.",
    'The scopes differ or are not told: these values neither add up nor compare.',
    'Die Abgrenzungen sind verschieden oder ungenannt: diese Werte lassen sich weder addieren noch vergleichen.',
  ],
  'other-unit': [
    'Les unités diffèrent ({units}) : ces nombres ne s’additionnent ni ne se comparent.',
    'The units differ ({units}): these numbers neither add up nor compare.',
    'Die Einheiten sind verschieden ({units}): diese Zahlen lassen sich weder addieren noch vergleichen.',
  ],
  'division-by-zero': [
    'Il faudrait diviser par zéro.',
    'It would take a division by zero.',
    'Dazu müsste man durch null teilen.',
  ],
  'same-amount-two-scopes': [
    'Le même montant désigne deux enveloppes : les fusionner en perdrait une.',
    'The same amount names two envelopes: merging them would lose one.',
    'Derselbe Betrag meint zwei Töpfe: zusammengelegt ginge einer verloren.',
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
  'title-drift': ['C’est le titre qui change.', 'It is the title that changes.', 'Es ist der Titel, der wechselt.'],
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
export const claimValueLabels: Labels<ClaimValueKey> = {
  fr: {
    sum: 'somme',
    total: 'total',
    share: 'part',
    remainder: 'reste',
    whole: 'ensemble',
    percent: 'pourcentage',
    difference: 'écart',
    rate: 'taux',
    base: 'valeur de départ',
    'base-if-increase': "valeur de départ si c'est l'augmentation",
    'base-if-total': "valeur de départ si c'est le total",
    low: 'minimum',
    high: 'maximum',
    ratio: 'rapport',
    count: 'nombre',
    number: 'numéro',
    group: 'groupe',
    first: 'du numéro',
    last: 'au numéro',
    stage: 'étape',
    'falling-stages': 'étapes décroissantes',
    'rising-stage': 'étape en hausse',
    value: 'valeur',
    change: 'évolution',
    envelopes: 'enveloppes',
    covered: 'couvert',
    text: 'texte',
    section: 'rubrique',
    place: 'lieu',
    weekday: 'jour',
    days: 'durée',
    duration: 'soit',
    date: 'date',
    position: 'position',
    planned: 'prévu',
    actual: 'réel',
    months: 'retard',
    inversions: 'inversions',
    threshold: 'seuil',
    reached: 'atteint',
    target: 'cible',
  },
  en: {
    sum: 'sum',
    total: 'total',
    share: 'share',
    remainder: 'remainder',
    whole: 'whole',
    percent: 'percentage',
    difference: 'difference',
    rate: 'rate',
    base: 'starting value',
    'base-if-increase': 'starting value if it is the increase',
    'base-if-total': 'starting value if it is the total',
    low: 'minimum',
    high: 'maximum',
    ratio: 'ratio',
    count: 'count',
    number: 'number',
    group: 'group',
    first: 'from number',
    last: 'to number',
    stage: 'stage',
    'falling-stages': 'falling stages',
    'rising-stage': 'rising stage',
    value: 'value',
    change: 'change',
    envelopes: 'envelopes',
    covered: 'covered',
    text: 'text',
    section: 'section',
    place: 'place',
    weekday: 'weekday',
    days: 'duration',
    duration: 'that is',
    date: 'date',
    position: 'position',
    planned: 'planned',
    actual: 'actual',
    months: 'delay',
    inversions: 'inversions',
    threshold: 'threshold',
    reached: 'reached',
    target: 'target',
  },
  de: {
    sum: 'Summe',
    total: 'Gesamt',
    share: 'Anteil',
    remainder: 'Rest',
    whole: 'Ganzes',
    percent: 'Prozentsatz',
    difference: 'Abweichung',
    rate: 'Rate',
    base: 'Ausgangswert',
    'base-if-increase': 'Ausgangswert, falls Zuwachs',
    'base-if-total': 'Ausgangswert, falls Gesamtwert',
    low: 'Minimum',
    high: 'Maximum',
    ratio: 'Verhältnis',
    count: 'Anzahl',
    number: 'Nummer',
    group: 'Gruppe',
    first: 'von Nummer',
    last: 'bis Nummer',
    stage: 'Stufe',
    'falling-stages': 'fallende Stufen',
    'rising-stage': 'steigende Stufe',
    value: 'Wert',
    change: 'Veränderung',
    envelopes: 'Töpfe',
    covered: 'erfasst',
    text: 'Text',
    section: 'Abschnitt',
    place: 'Ort',
    weekday: 'Wochentag',
    days: 'Dauer',
    duration: 'also',
    date: 'Datum',
    position: 'Stelle',
    planned: 'geplant',
    actual: 'tatsächlich',
    months: 'Verzug',
    inversions: 'Vertauschungen',
    threshold: 'Schwelle',
    reached: 'erreicht',
    target: 'Ziel',
  },
  lb: {
    sum: 'Zomm',
    total: 'Total',
    share: 'Undeel',
    remainder: 'Rescht',
    whole: 'Ganzt',
    percent: 'Prozentsaz',
    difference: 'Ënnerscheed',
    rate: 'Taux',
    base: 'Ausgangswäert',
    'base-if-increase': 'Ausgangswäert, wann Zouwuess',
    'base-if-total': 'Ausgangswäert, wann Total',
    low: 'Minimum',
    high: 'Maximum',
    ratio: 'Verhältnis',
    count: 'Zuel',
    number: 'Nummer',
    group: 'Grupp',
    first: 'vun der Nummer',
    last: 'bis bei d’Nummer',
    stage: 'Etapp',
    'falling-stages': 'Etappen, déi falen',
    'rising-stage': 'Etapp, déi klëmmt',
    value: 'Wäert',
    change: 'Ännerung',
    envelopes: 'Enveloppen',
    covered: 'erfaasst',
    text: 'Text',
    section: 'Rubrik',
    place: 'Plaz',
    weekday: 'Wochendag',
    days: 'Dauer',
    duration: 'also',
    date: 'Datum',
    position: 'Plaz an der Lëscht',
    planned: 'geplangt',
    actual: 'tatsächlech',
    months: 'Verspéidung',
    inversions: 'Verwiesslungen',
    threshold: 'Schwell',
    reached: 'erreecht',
    target: 'Zil',
  },
};

/** Days of the week. */
export const weekdayLabels: Labels<'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'> =
  {
    fr: {
      monday: 'lundi',
      tuesday: 'mardi',
      wednesday: 'mercredi',
      thursday: 'jeudi',
      friday: 'vendredi',
      saturday: 'samedi',
      sunday: 'dimanche',
    },
    en: {
      monday: 'Monday',
      tuesday: 'Tuesday',
      wednesday: 'Wednesday',
      thursday: 'Thursday',
      friday: 'Friday',
      saturday: 'Saturday',
      sunday: 'Sunday',
    },
    de: {
      monday: 'Montag',
      tuesday: 'Dienstag',
      wednesday: 'Mittwoch',
      thursday: 'Donnerstag',
      friday: 'Freitag',
      saturday: 'Samstag',
      sunday: 'Sonntag',
    },
    lb: {
      monday: 'Méindeg',
      tuesday: 'Dënschdeg',
      wednesday: 'Mëttwoch',
      thursday: 'Donneschdeg',
      friday: 'Freideg',
      saturday: 'Samschdeg',
      sunday: 'Sonndeg',
    },
  };
