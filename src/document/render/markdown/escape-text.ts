import { BULLET_LIKE } from '../../bullet.ts';

/** Where a text is written: each place gives other characters a meaning. */
export interface MarkdownPlace {
  readonly inside: 'paragraph' | 'heading' | 'cell';
  /** Whether brackets would end the words of a link. */
  readonly inLink: boolean;
  /** Whether the first character stands at the start of a line of the block. */
  readonly atLineStart: boolean;
}

const SPECIAL = /[\\`*_~[\]<&!|$@:.]/g;
const WORD = /[A-Za-z0-9]/;
const MAIL_BEFORE = /[\w.+-]/;
const MAIL_AFTER = /[\w-]/;

/**
 * One line of text as Markdown that shows exactly this text, whatever it holds: CommonMark, and the tables, autolinks,
 * footnotes, task lists and strike-through of GitHub. Only what could have a meaning at its place is escaped.
 */
export function escapeLine(line: string, place: MarkdownPlace): string {
  const escaped = line.replace(SPECIAL, (mark, index: number) => escapeMark(mark, index, line, place));
  if (!place.atLineStart) return escaped;
  return escapeLineStart(line, escaped, place.inside);
}

/** What stands around a mark. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** The three characters before. */
  readonly opening: string;
  readonly place: MarkdownPlace;
}

/** Where a mark has a meaning; those that are not here have one everywhere. */
const MEANS: Readonly<Record<string, (around: Surroundings) => boolean>> = {
  _: ({ before, after }) => !(WORD.test(before) && WORD.test(after)),
  ']': ({ place }) => place.inLink,
  '<': ({ after }) => after !== ' ',
  '&': ({ after }) => /[#A-Za-z]/.test(after),
  '!': ({ after }) => after === '',
  '|': ({ place }) => place.inside === 'cell',
  '@': ({ before, after }) => MAIL_BEFORE.test(before) && MAIL_AFTER.test(after),
  ':': ({ before, after }) => after === '/' && /[a-z]/i.test(before),
  '.': ({ opening }) => /www$/i.test(opening),
};

function escapeMark(mark: string, index: number, line: string, place: MarkdownPlace): string {
  const before = line[index - 1] ?? '';
  const around = { before, after: line[index + 1] ?? '', opening: line.slice(Math.max(0, index - 3), index), place };
  if (MEANS[mark]?.(around) === false) return mark;
  // Behind a backslash that is escaped itself, another one would end the cell.
  return mark === '|' && before === '\\' ? encodeCharacter(mark) : `\\${mark}`;
}

/** Leading blanks, block markers and bullets: what would make the line something other than the text it is. */
function escapeLineStart(line: string, escaped: string, inside: MarkdownPlace['inside']): string {
  const first = line[0];
  if (first === undefined) return '';
  if (first === ' ' || first === '\t') return `${encodeCharacter(first)}${escaped.slice(1)}`;
  if (/\s/.test(first) && BULLET_LIKE.test(line.trimStart())) return `${encodeCharacter(first)}${escaped.slice(1)}`;
  if (inside === 'heading') return first === '#' ? `\\${escaped}` : escaped;
  if (BULLET_LIKE.test(line)) {
    return first === '-' || first === '>' ? `\\${escaped}` : `${encodeCharacter(first)}${escaped.slice(first.length)}`;
  }
  if (inside === 'cell') return escaped;
  if (first === '#' || first === '>') return `\\${escaped}`;
  if ((first === '+' || first === '-' || first === '=') && /^.(?:[\s|:=-]|$)/.test(line)) return `\\${escaped}`;
  if (first === ':' && line[1] === '-') return `\\${escaped}`;
  if (first === '|') return `\\${escaped}`;
  const number = /^(\d{1,9})[.)](?=\s|$)/.exec(line)?.[1];
  return number === undefined ? escaped : `${number}\\${escaped.slice(number.length)}`;
}

/** A character as a numeric reference: it reads back as itself and has no other meaning. */
export function encodeCharacter(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
