import { phrases } from '../grammar/phrases.ts';

/** How a number is qualified. */
export type Qualifier =
  | 'exact'
  | 'about'
  | 'nearly'
  | 'more-than'
  | 'at-least'
  | 'less-than'
  | 'at-most'
  | 'up-to'
  | 'between';

/** Said before a number. */
export const BEFORE = /* @__PURE__ */ phrases<Qualifier>([
  ['exact', '= | exactement | exactly | genau'],
  [
    'more-than',
    "plus de | plus d' | + de | + d' | supérieur à | supérieure à | supérieurs à | supérieures à | au-dessus de | au-delà de | un peu plus de | un peu plus d' | > | " +
      'more than | over | above | exceeding | in excess of | greater than | higher than | ' +
      'mehr als | über | gut | méi wéi | iwwer',
  ],
  [
    'at-least',
    "au moins | a minima | à minima | minimum | minimum de | un minimum de | min | à partir de | à compter de | pas moins de | pas moins d' | ≥ | >= | => | ⩾ | " +
      'at least | a minimum of | minimum of | no less than | not less than | no fewer than | from | ' +
      'mindestens | wenigstens | ab | op d’mannst',
  ],
  [
    'less-than',
    "moins de | moins d' | - de | - d' | inférieur à | inférieure à | inférieurs à | inférieures à | en dessous de | au-dessous de | < | " +
      'less than | fewer than | under | below | lower than | ' +
      'weniger als | unter | manner wéi | ënner',
  ],
  [
    'at-most',
    "au plus | tout au plus | au maximum | maximum | maximum de | un maximum de | max | pas plus de | pas plus d' | dans la limite de | plafonné à | plafonnée à | ≤ | <= | =< | ⩽ | " +
      'at most | a maximum of | maximum of | no more than | not more than | not exceeding | ' +
      'höchstens | maximal | nicht mehr als | héchstens',
  ],
  ['up-to', "jusqu'à | jusqu'à hauteur de | à hauteur maximale de | up to | bis zu | bis | bis zu maximal"],
  [
    'nearly',
    "près de | près d' | presque | quasi | quasiment | un peu moins de | un peu moins d' | nearly | almost | close to | just under | fast | nahezu | knapp | beinahe | bal",
  ],
  [
    'about',
    "environ | env | autour de | aux alentours de | aux environs de | à peu près | de l'ordre de | de l'ordre d' | approximativement | quelque | estimé à | estimée à | estimés à | estimées à | ~ | ≈ | ≃ | " +
      'about | around | approximately | approx | circa | ca | c | roughly | some | estimated at | ' +
      'rund | etwa | ungefähr | zirka | ronn | ongeféier',
  ],
]);

/** Said after a number, and after its unit. */
export const AFTER = /* @__PURE__ */ phrases<Qualifier>([
  [
    'at-least',
    'et plus | ou plus | et + | ou + | + | minimum | au minimum | mini | au moins | a minima | à minima | or more | and more | and over | or over | and above | at least | minimum | ' +
      'und mehr | oder mehr | mindestens | a méi',
  ],
  [
    'at-most',
    'et moins | ou moins | maximum | au maximum | max | maxi | au plus | or less | or fewer | at most | oder weniger | und weniger | höchstens | maximal',
  ],
  ['about', 'environ | env | approximativement | à peu près | approximately | approx | about | ca | circa | ungefähr'],
]);

/** The qualifiers that make a bound of the number, by the side that the bound is on. */
export const BOUND_OF: Readonly<Partial<Record<Qualifier, 'min' | 'max'>>> = {
  'more-than': 'min',
  'at-least': 'min',
  'less-than': 'max',
  'at-most': 'max',
  'up-to': 'max',
};
