import type { AccessibilityCode, AccessibilityPlaceKey, MessageParams } from '../../i18n/index.ts';
import { contrastOf } from '../../internal/contrast.ts';
import { cutEnd } from '../../internal/cut-end.ts';
import { shortText } from '../../internal/shown-text.ts';
import { elementsIn, isDecorative, type XmlElement } from '../ooxml/index.ts';

/** A fault as the checkers of the formats find it, before it is put into words. */
export interface AccessibilityFault {
  readonly code: AccessibilityCode;
  readonly place: AccessibilityPlaceKey;
  readonly number?: number;
  readonly params?: MessageParams;
}

const LONGEST_SHOWN = 60;

/** Words shown in a message, shortened. */
export function shown(words: string): string {
  return shortText(words.replace(/\s+/g, ' ').trim(), LONGEST_SHOWN);
}

/** Every element of this name below another, in reading order. */
export function elementsOf(root: XmlElement | undefined, name: string): readonly XmlElement[] {
  return elementsIn(root).filter((element) => element.name === name);
}

/** Words of links that say nothing of where they go, in French, English, German and Luxembourgish. */
const EMPTY_LINK =
  /^(?:cliquez ici|ici|lien|lire la suite|en savoir plus|suite|click here|here|link|read more|more|hier|hier klicken|mehr|weiterlesen|klickt hei|hei|méi)$/i;

/** Whether the words of a link say where it goes. */
export function saysWhere(words: string): boolean {
  const text = cutEnd(words.replace(/\s+/g, ' ').trim(), /[.…:>]/).trim();
  return text !== '' && !EMPTY_LINK.test(text);
}

/** The pictures, charts and drawings below an element that have neither description nor the mark of decoration. */
export function undescribed(root: XmlElement | undefined, properties: string): readonly string[] {
  return elementsOf(root, properties).flatMap((about) => {
    const { descr = '', title = '', name = '' } = about.attributes;
    return descr.trim() !== '' || title.trim() !== '' || isDecorative(about) ? [] : [name];
  });
}

const COLOUR = /^[0-9a-f]{6}$/i;

/** A fault of contrast between words and what they stand on; none where a colour is not known. Large letters need 3, others 4.5. */
export function contrastFault(
  ink: string | undefined,
  paper: string,
  large: boolean,
  words: string,
): MessageParams | undefined {
  if (ink === undefined || !COLOUR.test(ink) || !COLOUR.test(paper) || words.trim() === '') return undefined;
  const ratio = contrastOf(ink, paper);
  const least = large ? 3 : 4.5;
  if (ratio >= least) return undefined;
  return { ink: ink.toUpperCase(), paper: paper.toUpperCase(), ratio: ratio.toFixed(1), least, found: shown(words) };
}
