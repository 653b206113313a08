import { phrases } from '../grammar/phrases.ts';

/** Months, 1 to 12, in full and abbreviated. */
export const MONTHS = /* @__PURE__ */ phrases<number>([
  [1, 'janvier | janv | jan | january | januar | jänner'],
  [2, 'février | févr | fév | feb | february | februar'],
  [3, 'mars | mar | march | märz | mrz | mär | mäerz | mäe'],
  [4, 'avril | avr | apr | april | abrëll | abr'],
  [5, 'mai | may | mee'],
  [6, 'juin | jun | june | juni'],
  [7, 'juillet | juil | jul | july | juli'],
  [8, 'août | aoû | aug | august'],
  [9, 'septembre | sept | sep | september'],
  [10, 'octobre | oct | october | okt | oktober'],
  [11, 'novembre | nov | november'],
  [12, 'décembre | déc | dec | december | dez | dezember'],
]);

/** Days of the week, 0 for Sunday. */
export const WEEKDAYS = /* @__PURE__ */ phrases<number>([
  [0, 'dimanche | sunday | sonntag | sonndeg'],
  [1, 'lundi | monday | montag | méindeg'],
  [2, 'mardi | tuesday | dienstag | dënschdeg'],
  [3, 'mercredi | wednesday | mittwoch | mëttwoch'],
  [4, 'jeudi | thursday | donnerstag | donneschdeg'],
  [5, 'vendredi | friday | freitag | freideg'],
  [6, 'samedi | saturday | samstag | sonnabend | samschdeg'],
]);

/** A third of a year, month, quarter or half. */
export const THIRDS = /* @__PURE__ */ phrases<'start' | 'mid' | 'end'>([
  ['start', 'début | au début | tout début | courant début | early | beginning | start | anfang | beginn | ufank'],
  ['mid', 'mi | milieu | à la mi | mid | middle | mitte | mëtt'],
  ['end', 'fin | à la fin | toute fin | late | end | ende | enn'],
]);

/** The same thirds by their number, for who means all of the third: "avant fin 2020" goes on to its end, "avant le dernier tiers" does not. */
export const NUMBERED_THIRDS = /* @__PURE__ */ phrases<'start' | 'mid' | 'end'>([
  ['start', 'premier tiers | 1er tiers | first third | ersten drittel | erstes drittel | éischten drëttel'],
  ['mid', 'deuxième tiers | 2e tiers | second third | zweiten drittel | zweites drittel | zweeten drëttel'],
  [
    'end',
    'dernier tiers | troisième tiers | 3e tiers | last third | letzten drittel | letztes drittel | leschten drëttel',
  ],
]);

/** What a number or an ordinal counts: quarters or halves of a year. */
export const PERIODS = /* @__PURE__ */ phrases<'Q' | 'H'>([
  ['Q', 'trimestre | trim | quarter | qtr | quartal | trimester | véierel'],
  ['H', 'semestre | sem | half | half-year | moitié | halbjahr | semester | hälfte'],
]);

/** Letters for them, with the number before or after: `T3`, `Q1`, `2S`. */
export const PERIOD_LETTERS: Readonly<Record<string, 'Q' | 'H'>> = { t: 'Q', q: 'Q', s: 'H', h: 'H' };

export const ORDINALS = /* @__PURE__ */ phrases<number>([
  [1, 'premier | première | first | erste | ersten | erster | erstes | éischt | éischten | éischten | i | ier | ère'],
  [2, 'deuxième | second | seconde | second | zweite | zweiten | zweiter | zweites | zweet | zweeten | ii | iie'],
  [3, 'troisième | third | dritte | dritten | drittes | drëtten | iii | iiie'],
  [4, 'quatrième | fourth | vierte | vierten | viertes | véierten | iv | ive'],
]);

/** The last of them. */
export const LAST = /* @__PURE__ */ phrases<true>([[true, 'dernier | last | letztes | letzten | leschten | leschte']]);

/** After the digits of an ordinal. */
export const ORDINAL_ENDINGS = /* @__PURE__ */ phrases<true>([
  [true, 'er | ère | re | e | è | ème | eme | nd | nde | d | st | rd | th | . | º | °'],
]);

/** First and last month of a season; winter reaches into the next year. */
export const SEASONS = /* @__PURE__ */ phrases<readonly [first: number, last: number]>([
  [[3, 5], 'printemps | spring | frühjahr | frühling | fréijoer'],
  [[6, 8], 'été | summer | sommer | summer'],
  [[9, 11], 'automne | autumn | fall | herbst | hierscht'],
  [[12, 2], 'hiver | winter | wanter'],
]);

/** A date that is one side of a time. `by` and `from` hold the date itself, `before` and `after` do not. */
export type DateBound = 'by' | 'before' | 'from' | 'after';

export const BOUNDS_BEFORE = /* @__PURE__ */ phrases<DateBound>([
  [
    'by',
    "d'ici | d'ici à | d'ici au | d'ici la | d'ici à la | d'ici le | au plus tard | au plus tard en | au plus tard le | au plus tard à la | au plus tard au | jusque | jusqu'à | jusqu'au | jusqu'en | jusqu'à la | " +
      'by | until | till | up to | through | no later than | not later than | at the latest by | ' +
      'bis | bis zum | bis zu | bis spätestens | spätestens | spéitstens | bis spéitstens',
  ],
  [
    'before',
    'avant | avant le | avant la | antérieur à | before | prior to | vor | vor dem | vor der | virun | virum | vir',
  ],
  [
    'from',
    'à partir de | à partir d’ | à partir du | à compter de | à compter d’ | à compter du | à compter de la | dès | dès le | dès la | depuis | depuis le | depuis la | au plus tôt | au plus tôt le | à dater du | ' +
      'from | since | as of | as from | starting | starting from | starting in | no earlier than | not before | ' +
      'ab | ab dem | zanter | seit | seit dem | von | vun | vum | frühestens',
  ],
  [
    'after',
    'après | après le | après la | postérieur à | au-delà de | au-delà du | after | later than | nach | nach dem | no | nom',
  ],
]);

/** What may follow a date that is a bound. */
export const BOUNDS_AFTER = /* @__PURE__ */ phrases<DateBound>([
  ['by', 'au plus tard | at the latest | spätestens'],
  ['from', 'au plus tôt | on | onwards | onward | at the earliest | an | un | frühestens | et après | et suivantes'],
]);

/** What opens a window. */
export const OPEN_WINDOW = /* @__PURE__ */ phrases<'between' | 'from'>([
  ['between', 'entre | entre le | entre la | between | zwischen | zwischen dem | tëschent | tëschent dem'],
  [
    'from',
    "du | de | d' | de la | from | von | vom | vun | vum | période | sur la période | période de | années | à partir de | à partir d' | à partir du | à compter de | à compter du | dès | depuis | depuis le | ab | since",
  ],
]);

export const JOIN_WINDOW: Readonly<Record<'between' | 'from' | 'bare', ReturnType<typeof phrases<true>>>> = {
  between: /* @__PURE__ */ phrases([[true, 'et | et le | et la | and | und | und dem | an | an dem | - ']]),
  from: /* @__PURE__ */ phrases([
    [true, "à | au | à la | jusqu'à | jusqu'au | jusqu'en | to | until | through | bis | bis zum | - | / | -> | →"],
  ]),
  bare: /* @__PURE__ */ phrases([[true, 'à | au | to | bis | bis zum | - | / | →']]),
};

/** Words before a date that say nothing more than that a date comes. */
export const BEFORE_DATE = /* @__PURE__ */ phrases<true>([
  [
    true,
    "le | la | l' | les | en | au | aux | à | à la | à l' | du | de | d' | dans | dans le | pour | pour le | courant | cours | au cours de | durant | pendant",
  ],
  [true, 'mois | année | années | an | horizon | exercice | exercices | dans le courant de | à échéance | échéance'],
  [true, 'the | in | on | of | at | during | year | month | month of | calendar year | year of | in the course of'],
  [
    true,
    'der | den | dem | das | die | im | in | am | zum | zur | um | jahr | jahre | jahres | monat | laufe | im laufe | im laufe des | joer | mount | dat | de',
  ],
]);

/** Between the parts of a date. */
export const BETWEEN_PARTS = /* @__PURE__ */ phrases<true>([
  [
    true,
    "de | d' | du | de l' | de la | des | l' | le | la | année | an | mois | mois de | of | the | year | in | des jahres | jahres | von | vum | vun | d’joer | , | - | / | ( ",
  ],
]);

/** Before an hour. */
export const AT_TIME = /* @__PURE__ */ phrases<true>([[true, 'à | , à | , | at | , at | um | , um | t']]);
