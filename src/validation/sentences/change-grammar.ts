/** The languages in which sentences of change are known. */
type SentenceLanguage = 'fr' | 'en' | 'de';

const NUMBER = String.raw`\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?`;
const SPACE = String.raw`[ \u00a0\u202f]`;
const PERCENT = `(?:%|pour cent|percent|per cent|Prozent)`;
const POINTS = `(?:points? de pourcentage|percentage points?|Prozentpunkten?|points?|pts|pp)`;
/** A number with what it counts: a percent sign, or up to three words. */
const value = (name: string, stop: string): string => {
  const word = `(?!(?:${stop})(?![\\p{L}\\d]))[\\p{L}€$]+`;
  return `(?<${name}>${NUMBER})(?:${SPACE}?(?<${name}Percent>${PERCENT})|${SPACE}(?<${name}Unit>${word}(?:${SPACE}${word}){0,2}))?`;
};
/** "en 2024", "(2024)", "by 2030", "d'ici 2030". */
const YEAR = `(?:,?${SPACE}?(?:(?:en|in|by|im Jahr|bis|d['’]ici(?: à)?) |\\()(?:19|20)\\d{2}\\)?)?`;
const change = (qualifiers: string): string =>
  `(?:(?<qualifier>${qualifiers})${SPACE})?(?<sign>[+−–-]${SPACE}?)?(?<change>${NUMBER})${SPACE}?(?:(?<points>${POINTS})|${PERCENT})(?![\\p{L}\\d])`;

/** The words of one language that a sentence of change is made of. */
interface Words {
  /** "from", "to", "by": before the first value, before the second, before the change. */
  readonly from: string;
  readonly to: string;
  readonly by: string;
  /** What may stand between the change and "from". */
  readonly link: string;
  /** "that is": before a change that follows. */
  readonly thatIs: string;
  /** "a fall of", "a rise of". */
  readonly fall: string;
  readonly rise: string;
  /** A word before the values by which rising numbers are a change and no range. */
  readonly goes: RegExp;
  readonly qualifiers: Readonly<Record<string, string>>;
}

const WORDS: Readonly<Record<SentenceLanguage, Words>> = {
  fr: {
    from: `(?:de |d['’])`,
    to: 'à',
    by: `(?:de |d['’])`,
    link: '(?:,? ?(?:en passant|pour passer|passant|soit))?',
    thatIs: '(?:soit|c’est-à-dire|donc)',
    fall: `(?:une )?(?:baisse|diminution|réduction|recul) (?:de |d['’])`,
    rise: `(?:une )?(?:hausse|augmentation|progression|croissance) (?:de |d['’])`,
    goes: /pass|augment|accro|port|relev|progress|hauss|mont|gagn|amélior|élev/iu,
    qualifiers: {
      environ: 'about',
      'près de': 'nearly',
      'au moins': 'at-least',
      'plus de': 'more-than',
      'moins de': 'less-than',
      'au plus': 'at-most',
    },
  },
  en: {
    from: 'from ',
    to: 'to',
    by: '(?:by )',
    link: ',?',
    thatIs: '(?:i\\.e\\.|that is|or)',
    fall: '(?:a )?(?:fall|drop|decrease|decline|reduction|cut) of ',
    rise: '(?:an? )?(?:rise|increase|growth|gain) of ',
    goes: /ris|rais|rose|increas|grow|grew|go|went|lift|improv|climb|gain|bring/iu,
    qualifiers: {
      about: 'about',
      around: 'about',
      roughly: 'about',
      nearly: 'nearly',
      'at least': 'at-least',
      'more than': 'more-than',
      'less than': 'less-than',
      'at most': 'at-most',
    },
  },
  de: {
    from: 'von ',
    to: 'auf',
    by: 'um ',
    link: ',?',
    thatIs: '(?:d\\. ?h\\.|das heißt|also)',
    fall: '(?:ein(?:en|e)? )?(?:Rückgang|Senkung|Minus|Abnahme|Verringerung) (?:um |von )',
    rise: '(?:ein(?:en|e)? )?(?:Anstieg|Zunahme|Plus|Erhöhung|Steigerung) (?:um |von )',
    // "von … auf" is a change by itself; a range is "von … bis".
    goes: /^/u,
    qualifiers: {
      rund: 'about',
      etwa: 'about',
      circa: 'about',
      'ca.': 'about',
      fast: 'nearly',
      mindestens: 'at-least',
      'mehr als': 'more-than',
      'weniger als': 'less-than',
      höchstens: 'at-most',
    },
  },
};

/** How sentences of change are written in one language. */
export interface ChangeGrammar {
  readonly language: SentenceLanguage;
  /** The change before the values: "by 5 % from 47 % to 44 %". */
  readonly before: RegExp;
  /** The change behind them: "from 42 to 33 (−20 %)", "from 42 to 33, a fall of 20 %". */
  readonly after: RegExp;
  readonly goes: RegExp;
  readonly qualifiers: Readonly<Record<string, string>>;
}

function grammarOf(language: SentenceLanguage): ChangeGrammar {
  const { from, to, by, link, thatIs, fall, rise, goes, qualifiers } = WORDS[language];
  const anyOf = Object.keys(qualifiers)
    .map((word) => word.replace('.', '\\.'))
    .join('|');
  const stated = change(anyOf);
  const values = `${from}${value('from', `${to}|en|in|d`)}${YEAR},?${SPACE}${to}${SPACE}${value('to', `en|in|by|bis|im|d|soit|or|also|${to}`)}${YEAR}`;
  const head = `(?<![\\p{L}\\d])`;
  const flags = 'giu';
  return {
    language,
    goes,
    qualifiers,
    before: new RegExp(`${head}${by}${stated}${link}${SPACE}${values}`, flags),
    after: new RegExp(
      `${head}${values}${SPACE}?(?:\\(${SPACE}?(?:${thatIs} )?|,${SPACE}?(?:${thatIs} )?|${SPACE}${thatIs} )(?:(?<fall>${fall})|(?<rise>${rise}))?${stated}`,
      flags,
    ),
  };
}

/** The grammars of all languages: their words do not meet ("de … à", "from … to", "von … auf"), so that all read every text. */
export const changeGrammars: readonly ChangeGrammar[] = /* @__PURE__ */ (['fr', 'en', 'de'] as const).map(grammarOf);

/** What counts time: "de 18 à 25 ans" are ages, whatever follows. */
export const TIME_UNITS =
  /^(?:ans?|années?|mois|semaines?|jours?|heures?|h|min|minutes?|years?|months?|weeks?|days?|hours?|jahren?|monaten?|wochen?|tagen?|stunden?)\b/iu;
/** Words that make a number a thousand or a million of it. */
export const MULTIPLES =
  /^(?:k€|m€|md€|mds?|mrd|mio|milliers?|mille|millions?|milliards?|thousand|billions?|million(?:en)?|milliarden?|tausend|k|m)\b/iu;
