import { addTo } from '../../internal/add-to.ts';
import { append } from '../../internal/append.ts';
import { childrenOf, insertAll, piecesBeforeEnd, type SourcePiece, type XmlElement } from '../ooxml/index.ts';
import type { MainPart } from '../parse/docx/index.ts';

/** A comment and the paragraph it is about; without one it stands at the start of the body. */
interface CommentMark {
  readonly id: number;
  readonly paragraph: XmlElement | undefined;
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/**
 * The namespace declaration for what is put into a part, from the tags around it: the prefix a file uses is not ours to choose.
 */
export function declaration(tags: string): string {
  return ` xmlns:w="${tags.includes(STRICT) && !tags.includes(TRANSITIONAL) ? STRICT : TRANSITIONAL}"`;
}

/** The source of the main part with its paragraphs marked: comments open at the first word and close after the last. */
export function markParagraphs(
  { source, body }: Pick<MainPart, 'source' | 'body'>,
  marks: readonly CommentMark[],
): string {
  const declared = declaration(source.slice(0, body.inside));
  const idsOf = new Map<XmlElement | undefined, number[]>();
  for (const { id, paragraph } of marks) addTo(idsOf, paragraph, id);
  const pieces: SourcePiece[] = [];
  for (const [paragraph, ids] of idsOf) {
    const opening = ids.map((id) => `<w:commentRangeStart${declared} w:id="${id}"/>`).join('');
    const closing = ids
      .map(
        (id) => `<w:commentRangeEnd${declared} w:id="${id}"/><w:r${declared}><w:commentReference w:id="${id}"/></w:r>`,
      )
      .join('');
    if (paragraph === undefined) pieces.push({ at: body.inside, xml: `<w:p${declared}>${opening}${closing}</w:p>` });
    else append(pieces, around(source, paragraph, opening, closing));
  }
  return insertAll(source, pieces);
}

function around(source: string, paragraph: XmlElement, opening: string, closing: string): readonly SourcePiece[] {
  if (paragraph.inside === paragraph.to) return piecesBeforeEnd(source, paragraph, opening + closing);
  const first = childrenOf(paragraph)[0];
  const start = first?.name === 'w:pPr' ? first.to : paragraph.inside;
  return [{ at: start, xml: opening }, ...piecesBeforeEnd(source, paragraph, closing)];
}
