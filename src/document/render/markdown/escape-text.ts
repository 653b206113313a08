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

function escapeMark(mark: string, index: number, line: string, place: MarkdownPlace): string {
  const before = line[index - 1] ?? '';
  const after = line[index + 1] ?? '';
  switch (mark) {
    case '_':
      return WORD.test(before) && WORD.test(after) ? mark : '\\_';
    case ']':
      return place.inLink ? '\\]' : mark;
    case '<':
      return after === ' ' ? mark : '\\<';
    case '&':
      return /[#A-Za-z]/.test(after) ? '\\&' : mark;
    case '!':
      return after === '' ? '\\!' : mark;
    case '|':
      if (place.inside !== 'cell') return mark;
      return before === '\\' ? '&#124;' : '\\|';
    case '@':
      return MAIL_BEFORE.test(before) && MAIL_AFTER.test(after) ? '\\@' : mark;
    case ':':
      return after === '/' && /[a-z]/i.test(before) ? '\\:' : mark;
    case '.':
      return /www$/i.test(line.slice(Math.max(0, index - 3), index)) ? '\\.' : mark;
    default:
      return `\\${mark}`;
  }
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
