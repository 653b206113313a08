import { cleanLine, cleanText } from '../clean-text.ts';
import {
  childrenOf,
  escapeXml,
  escapeXmlAttribute,
  insertBeforeEnd,
  XML_DECLARATION,
  type XmlElement,
} from '../ooxml/index.ts';
import { declaration } from './mark-paragraphs.ts';

/** A comment to write. */
interface Comment {
  readonly id: number;
  readonly message: string;
  readonly author: string;
  readonly date: string | undefined;
}

const DATE_TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** One comment. A date without time is taken as its first moment; what is no date is left out. */
function commentXml({ id, message, author, date }: Comment, declared: string): string {
  const when =
    date !== undefined && DATE_TIME.test(date) ? ` w:date="${date.includes('T') ? date : `${date}T00:00:00Z`}"` : '';
  const name = cleanLine(author);
  const initials = name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase()
    .slice(0, 4);
  const lines = cleanText(message)
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line.replace(/\t/g, ' '))}</w:t>`)
    .join('<w:br/>');
  return `<w:comment${declared} w:id="${id}" w:author="${escapeXmlAttribute(name)}"${when} w:initials="${escapeXmlAttribute(initials)}"><w:p><w:r>${lines}</w:r></w:p></w:comment>`;
}

/** A comments part that holds only these. */
export function newCommentsPart(comments: readonly Comment[]): string {
  const declared = declaration('');
  return `${XML_DECLARATION}<w:comments${declared}>${comments.map((comment) => commentXml(comment, '')).join('')}</w:comments>`;
}

/** A comments part with these after those it has. */
export function addComments(source: string, root: XmlElement, comments: readonly Comment[]): string {
  const declared = declaration(source.slice(root.from, root.inside));
  return insertBeforeEnd(source, root, comments.map((comment) => commentXml(comment, declared)).join(''));
}

/** The first id that neither a comment nor any after it has; ids beyond {@link LAST_ID} leave their room to us. */
export function firstFreeId(root: XmlElement): number {
  const ids = childrenOf(root, 'w:comment').map(({ attributes }) => Number(attributes['w:id']));
  return ids.reduce((free, id) => (Number.isInteger(id) && id >= free && id <= LAST_ID ? id + 1 : free), 0);
}

/** Word keeps ids in 31 bits. */
const LAST_ID = 2_000_000_000;
