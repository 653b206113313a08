import { childOf, textOf, type XmlElement } from '../../ooxml/index.ts';
import { settingOf } from './properties.ts';

/** Whether the code of a field asks for a table of contents or of figures (ISO/IEC 29500-1, 17.16.5.68). */
export function isContentsField(instruction: string): boolean {
  return /^\s*TOC\b/i.test(instruction);
}

/** Whether a content control is the one that Word puts around a table of contents. */
export function isContentsControl(control: XmlElement): boolean {
  const gallery = childOf(childOf(control, 'w:sdtPr'), 'w:docPartObj');
  return settingOf(gallery, 'w:docPartGallery') === 'Table of Contents';
}

/** Names that Word stores whatever its language. */
const CONTENTS_STYLE = /^(?:toc (?:[1-9]|heading)|table of figures)$/;

/**
 * Whether a paragraph is a line of a table of contents: its style says so or, inside the control of one, it comes first or ends
 * with the number of a page. What people typed below it inside the control is text like any other.
 */
export function isContentsLine(paragraph: XmlElement, style: string, inside: 'title' | 'lines' | undefined): boolean {
  if (CONTENTS_STYLE.test(style)) return true;
  if (inside === undefined) return false;
  const line = lineOf(paragraph).trim();
  return line !== '' && (inside === 'title' ? line.length <= LONGEST_TITLE : endsInPage(line));
}

const LONGEST_TITLE = 60;

/** Whether a line ends with a tab and a number. */
function endsInPage(line: string): boolean {
  const words = line.replace(/\d{1,4}$/, '');
  return words !== line && words.slice(words.trimEnd().length).includes('\t');
}

function lineOf(element: XmlElement): string {
  if (element.name === 'w:t') return textOf(element);
  if (element.name === 'w:tab') return '\t';
  return element.children.map((child) => (typeof child === 'string' ? '' : lineOf(child))).join('');
}
