import { styleText } from 'node:util';

/** What words are, which says how they look: the sixteen colours of the terminal, so that the theme of the reader decides on light and dark. */
export type Style = 'error' | 'warning' | 'info' | 'ok' | 'place' | 'quiet' | 'strong';

/** Words with a look. Colour never stands alone: a sign and a word say the same. */
interface Styled {
  readonly style: Style;
  readonly text: string;
}

export type Words = string | Styled;

const LOOKS: Readonly<Record<Style, Parameters<typeof styleText>[0]>> = {
  error: ['bold', 'red'],
  warning: 'yellow',
  info: 'blue',
  ok: 'green',
  place: 'cyan',
  quiet: 'dim',
  strong: 'bold',
};

/** The text in its look. Whether it is shown in colour has been decided before: node decides a second time unless told not to. */
export function coloured({ style, text }: Styled): string {
  return (styleText as (look: unknown, text: string, options: object) => string)(LOOKS[style], text, {
    validateStream: false,
  });
}

/** Of the environment, what decides on colours. */
interface ColourWishes {
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
}

/** Whether a stream is written to in colour: as NO_COLOR and FORCE_COLOR wish, else where a terminal that knows colours shows it. */
export function wantsColours({ NO_COLOR, FORCE_COLOR, TERM }: ColourWishes, isTerminal: boolean): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return isTerminal && TERM !== 'dumb';
}
