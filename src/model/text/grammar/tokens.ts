/** A run of digits, a word, or one sign. */
export interface Token {
  readonly kind: 'digits' | 'word' | 'sign';
  /** As written. */
  readonly text: string;
  /** In lower case and without accents: what tables are asked with. */
  readonly key: string;
  /** Whether a space stands before it. */
  readonly spaced: boolean;
  readonly start: number;
  readonly end: number;
}

/** A text cut into tokens. */
export interface TokenText {
  /** The text with one kind of space and apostrophe. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The text as it was written, on one line. */
  readonly asWritten: string;
}

/** Longest text that is looked at: print habits are short, and work stays bounded. */
const LONGEST = 200;

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const PIECE = /( ?)(?:([0-9]+)|(\p{L}+)|(.))/gsu;
/** Multiples and currencies that are written as one word: `kEUR`, `MCHF`, `TEUR`. */
const IN_ONE_WORD = /^(k|m|md|mds|t)(eur|euros?|chf|usd|cad|gbp|xof|xaf|fcfa)$/;
/** A number in words with its thousands behind it: `fünfzigtausend`. */
const THOUSANDS = /^(.+)[td]ausend$/iu;

/** Cuts a text into tokens; `undefined` when it is empty or far too long to be one value. */
export function tokenize(written: string): TokenText | undefined {
  if (written.length > LONGEST) return undefined;
  const text = written
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .replace(/[’‘ʼ´`]/g, "'")
    .trim();
  if (text === '') return undefined;
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECE)) {
    const [whole, space = '', digits, word, sign] = match;
    const start = match.index + space.length;
    const end = match.index + whole.length;
    const spaced = space !== '';
    if (digits !== undefined) tokens.push({ kind: 'digits', text: digits, key: digits, spaced, start, end });
    else if (word !== undefined) addWord(tokens, word, spaced, start);
    else if (sign !== undefined && !closesWord(sign, spaced, tokens))
      tokens.push({ kind: 'sign', text: sign, key: fold(sign), spaced, start, end });
  }
  return { text, tokens, asWritten: written.trim().replace(/ *[\n\r\t]+\s*/g, ' ') };
}

function addWord(tokens: Token[], text: string, spaced: boolean, start: number): void {
  const key = fold(text);
  const multiple = (IN_ONE_WORD.exec(key) ?? THOUSANDS.exec(text))?.[1]?.length;
  const cuts = multiple === undefined ? [text] : [text.slice(0, multiple), text.slice(multiple)];
  let at = start;
  for (const cut of cuts) {
    tokens.push({
      kind: 'word',
      text: cut,
      key: fold(cut),
      spaced: spaced && at === start,
      start: at,
      end: at + cut.length,
    });
    at += cut.length;
  }
}

/** The point of `Mio.` and the apostrophe of `d'euros` belong to the word before them. */
function closesWord(sign: string, spaced: boolean, tokens: readonly Token[]): boolean {
  return (sign === '.' || sign === "'") && !spaced && tokens.at(-1)?.kind === 'word';
}

/** Lower case without accents, dashes of one kind. */
function fold(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[−–—‐‑‒]/g, '-')
    .replace(/ß/g, 'ss')
    .replace(/[×✕]/g, 'x');
}
