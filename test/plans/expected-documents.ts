/** What the three shorter documents hold, counted by hand on their pages. */

/** The synthesis of the Gesondheetsdësch, 11 November 2020. */
export const expectedGesondheetsdesch = {
  meeting: { date: '2020-11-11', format: 'video' },
  ministers: 2,
  workingGroups: 3,
  origins: ['Plan gouvernemental', 'Pistes stratégiques', 'Revendications et idées des participants'],
  finalObjective: 'Plan national de santé',
  projects: 12,
  /** Objectives, next steps and planned sub-groups of the projects shown in detail. */
  details: { '5': [1, 4, 1], '6': [1, 5, 1], '7': [1, 4, 2] },
} as const;

const million = (amount: number): number => amount * 1_000_000;

/** The news n° 11324 on the Ségur de la santé, 21 July 2020. */
export const expectedSegur = {
  article: { number: '11324', date: '2020-07-21T15:30', dateAsWritten: 'mardi 21 juillet 2020 à 15 h 30' },
  measuresPerPillar: [8, 9, 6, 10],
  /** Actions of the two measures that the news numbers. */
  numbered: { M24: 4, M26: 2 },
  digitalPriorities: 4,
  amounts: {
    'bl-telemedecine': million(100),
    'bl-numerique': million(1_400),
    'bl-numerique-equipements': million(600),
    'bl-medico-social': million(2_100),
    'bl-medico-social-numerique': million(600),
    'bl-revalorisation': million(8_200),
    'bl-investissements': million(19_000),
    'bl-projet-accord': million(7_500),
    'bl-annonce-juin': million(6_000),
  },
  otherFigures: {
    lits: 4000,
    'revalorisation-mensuelle': 183,
    embauches: 15_000,
    'rassemblements-juin': undefined,
    'syndicats-signataires': 3,
  },
  related: [
    ['11286', 'selection', '2020-07-15T12:37'],
    ['11272', 'news', '2020-07-10T14:18'],
    ['11234', 'analysis', '2020-07-02T15:22'],
    ['11195', 'news', '2020-06-26T11:41'],
    ['11196', 'news', '2020-06-26T11:34'],
    ['11185', 'selection', '2020-06-24T15:38'],
    ['11084', 'selection', '2020-06-05T12:37'],
    ['11045', 'news', '2020-05-29T12:51'],
    ['11020', 'selection', '2020-05-26T16:19'],
    ['11006', 'news', '2020-05-26T12:27'],
    ['11002', 'news', '2020-05-25T13:46'],
    ['10993', 'selection', '2020-05-22T13:07'],
  ],
} as const;

/** The review n° 14452 of digital health, 27 April 2022. */
export const expectedNumerique = {
  article: { number: '14452', date: '2022-04-27T17:04', dateAsWritten: 'mercredi 27 avril 2022 à 17 h 04' },
  /** Actions, items under them, next steps and items under those, card by card. */
  cards: {
    'carte-1': [3, 5, 6, 0],
    'carte-2': [5, 0, 3, 0],
    'carte-3': [3, 0, 1, 0],
    'carte-4': [4, 3, 4, 0],
    'carte-5': [3, 4, 1, 0],
    'carte-6': [3, 5, 3, 0],
    'carte-7': [3, 0, 5, 0],
    'carte-8': [2, 0, 3, 0],
    'carte-9': [4, 0, 1, 0],
    'carte-10': [5, 0, 1, 0],
    'carte-11': [2, 4, 7, 0],
    'carte-12': [6, 4, 1, 0],
    'carte-13': [6, 2, 3, 5],
    'carte-14': [3, 5, 1, 0],
    'carte-15': [3, 0, 1, 0],
  },
  /** Every amount printed on a card, in millions of euros. */
  amounts: {
    'carte-4': [2000, 1400, 600, 52],
    'carte-5': [2150, 650, 1500],
    'carte-6': [650, 546, 104, 81, 60, 202, 168, 35],
    'carte-7': [1500, 2000, 1500, 500, 781, 1220, 25, 40, 120],
    'carte-8': [1000, 720, 2000, 350],
    'carte-12': [2100, 600, 1500, 155, 125, 630, 430, 100],
    'carte-14': [460],
  },
  /** Envelopes that are neither part of another one nor the same as one. */
  envelopes: {
    'bl-segur-numerique': 2000,
    'bl-innovation': 2150,
    'bl-ia-phase-1': 1500,
    'bl-ia-phase-2': 2000,
    'bl-cyber': 1000,
    'bl-ehpad': 2100,
    'bl-article-51': 460,
  },
  hdhCounts: [2001, 1952, 1448, 1170, 87, 1083, 805, 31],
  hdhPercentages: [80.8, 6.01, 74.2, 2.9],
  /** Announcements for the next term, and the actions under them, axis by axis; the first one of axis 4 leads to the others. */
  nextTerm: { 'axe-1': [5, 0], 'axe-2': [2, 1], 'axe-3': [2, 0], 'axe-4': [1 + 2, 1] },
} as const;
