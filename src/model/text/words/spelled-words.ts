/** How a language spells its numbers. Words are as tables are asked: in lower case, without accents and hyphens. */
export interface Spelling {
  /** The numbers from 1 to 19, in order; `|` between two words for the same one. */
  readonly small: string;
  /** The tens, in order, with the last number that may follow: "soixante-quinze" goes up to 19. */
  readonly tens: readonly (readonly [value: number, word: string, last: 9 | 19])[];
  /** A ten and a smaller number as they stand together. */
  readonly together: (ten: string, small: string, added: number) => readonly string[];
  /** The singular, then the plural. */
  readonly hundred: readonly string[];
  readonly thousand: readonly string[];
  /** What may stand before the last part: "two hundred and five". */
  readonly and?: string;
}

const tens = (words: string): Spelling['tens'] => words.split(' ').map((word, i) => [20 + 10 * i, word, 9]);

/** Languages that write the parts of a number apart, or with hyphens. */
export const APART: readonly Spelling[] = [
  {
    small:
      'un|une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, dix sept, dix huit, dix neuf',
    tens: [
      ...tens('vingt trente quarante cinquante'),
      [60, 'soixante', 19],
      [80, 'quatre vingt', 19],
      [80, 'quatre vingts', 9],
      // In Belgium and Switzerland.
      [70, 'septante', 9],
      [80, 'huitante', 9],
      [80, 'octante', 9],
      [90, 'nonante', 9],
    ],
    together: (ten, small, added) => [`${ten} ${small}`, ...(added % 10 === 1 ? [`${ten} et ${small}`] : [])],
    hundred: ['cent', 'cents'],
    thousand: ['mille'],
  },
  {
    small:
      'one|a, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen',
    tens: tens('twenty thirty forty fifty sixty seventy eighty ninety'),
    // "A hundred" is said, "twenty a" is not.
    together: (ten, small) => (small === 'a' ? [] : [`${ten} ${small}`]),
    hundred: ['hundred'],
    thousand: ['thousand'],
    and: 'and',
  },
];

/** Languages that write a number as one word, its ones before its tens. */
export const AS_ONE_WORD: readonly Spelling[] = [
  {
    small:
      'ein, zwei, drei, vier, funf, sechs, sieben, acht, neun, zehn, elf, zwolf, dreizehn, vierzehn, funfzehn, sechzehn, siebzehn, achtzehn, neunzehn',
    tens: tens('zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig'),
    together: (ten, small) => [`${small}und${ten}`],
    hundred: ['hundert'],
    thousand: ['tausend'],
    and: 'und',
  },
  {
    small:
      'een, zwee, drai, veier, fennef, sechs, siwen, aacht, neng, zeng, eelef, zwielef, draizeng, veierzeng, fofzeng, siechzeng, siwwenzeng, uechtzeng, nonzeng',
    tens: tens('zwanzeg dresseg veierzeg fofzeg sechzeg siwwenzeg achtzeg nonzeg'),
    together: (ten, small) => [`${small}an${ten}`, `${small}a${ten}`],
    hundred: ['honnert'],
    thousand: ['dausend'],
  },
];
