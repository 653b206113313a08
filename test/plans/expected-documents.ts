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
  otherFigures: { lits: 4000, 'revalorisation-mensuelle': 183, embauches: 15_000, 'syndicats-signataires': 3 },
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
