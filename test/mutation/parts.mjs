/** What is mutated and which tests speak for it, `without` the slow ones; at most 25 `draws` of each property, or fewer where one takes long. */
export const parts = [
  { name: 'words', mutate: ['src/model/text/**/*.ts'], tests: ['test/model/text/*.test.ts'] },
  { name: 'claims', mutate: ['src/validation/claims/**/*.ts'], tests: ['test/validation/claims/*.test.ts'] },
  {
    name: 'rules',
    mutate: ['src/validation/{rules,derived}/*.ts'],
    tests: ['test/validation/rules/*.test.ts', 'test/validation/audit-words.test.ts'],
    // All rules but one, and thousands of short forms: what they speak for is asked rule by rule.
    without: ['is the only one to find the place of', 'short forms no official one is called misspelt'],
  },
  {
    name: 'reading',
    mutate: ['src/validation/reading/*.ts'],
    tests: ['test/validation/{parse,messages,amount,place}*.test.ts', 'test/validation/reading/*.test.ts'],
    without: [
      'tells ten thousand faults in a thousand',
      'bounds what it tells and counts the rest',
      'holds a million values',
    ],
    draws: 3,
  },
  {
    name: 'text',
    mutate: ['src/validation/text/*.ts'],
    tests: ['test/validation/text/*.test.ts'],
    // Texts of megabytes.
    without: [
      'too long after a slip',
      'holds as many values as it may',
      'first hundred thousand fields',
      'a text in YAML that is too much holds',
      'texts in quotes enough',
    ],
    draws: 12,
  },
  {
    name: 'audit',
    mutate: ['src/validation/!(amount).ts'],
    tests: [
      'test/validation/{audit,completeness,requirements,parse,place,messages}*.test.ts',
      'test/validation/rules/text-rules.test.ts',
    ],
    without: [
      'plants one fault in',
      'changes nothing for a plan that was read whole',
      'never throws on anything that reading lets through',
      'tells ten thousand faults in a thousand',
      'bounds what it tells and counts the rest',
    ],
    draws: 4,
  },
  {
    name: 'amounts',
    mutate: ['src/validation/amount.ts'],
    tests: ['test/validation/amount.test.ts', 'test/validation/claims/*.test.ts'],
  },
  {
    name: 'quotes',
    mutate: ['src/validation/{quotes,sentences}/*.ts'],
    tests: ['test/validation/{quotes,sentences}/*.test.ts'],
    without: [
      'of numbers, capitals and dates is read in one go',
      'quickly in long texts of numbers',
      'in the bundled plans',
    ],
  },
  {
    name: 'exchange',
    mutate: ['src/validation/{upgrade,contributions,json-schema}/!(entity-texts).ts'],
    tests: ['test/validation/{upgrade,contributions,json-schema}/*.test.ts'],
    without: ['refuses codes that are not listed where a vocabulary is closed', 'counts every issue and tells samples'],
    draws: 4,
  },
  {
    name: 'methods',
    mutate: ['src/mcda/methods/*.ts'],
    tests: ['test/mcda/methods/*.test.ts', 'test/mcda/decimal-thresholds.test.ts'],
    without: ['the distillation takes more alternatives without the tables of pairs'],
  },
  {
    name: 'matrix',
    mutate: ['src/mcda/matrix/*.ts'],
    tests: ['test/mcda/{matrix,methods}/*.test.ts'],
    without: ['the distillation takes more alternatives without the tables of pairs'],
  },
  {
    name: 'weights',
    mutate: ['src/mcda/{weights,group}/*.ts'],
    tests: ['test/mcda/{weights,group}/*.test.ts'],
    without: ['counts all optima of sixteen tied candidates'],
  },
  {
    name: 'robustness',
    mutate: ['src/mcda/robustness/*.ts'],
    tests: ['test/mcda/robustness/*.test.ts'],
    without: [
      'takes 6 000 rows within bounded memory',
      'draws what it computes, within four standard errors',
      'among millions of pairs that are equally near',
    ],
    draws: 10,
  },
  {
    name: 'prioritising',
    mutate: ['src/criteria/*.ts', 'src/scoring/{prioritise,explain,record}/**/*.ts'],
    tests: ['test/criteria/*.test.ts', 'test/scoring/{prioritise,explain,record}/*.test.ts'],
    without: ['that one of 200 ways to close them contradicts'],
  },
  { name: 'panels', mutate: ['src/scoring/{health,panel}/*.ts'], tests: ['test/scoring/{health,panel}/*.test.ts'] },
  {
    name: 'portfolio',
    mutate: ['src/scoring/portfolio/*.ts'],
    tests: ['test/scoring/portfolio/*.test.ts'],
    without: ['agrees with dynamic programming', 'proves thousands of projects by prices'],
    draws: 8,
  },
];
