import { describe, expect, it } from 'vitest';
import { annotateDocx, parseDocx, renderDocx } from '../../src/document/docx.ts';
import { type BlockNode, type DocumentNode, heading, ul } from '../../src/document/index.ts';
import { openPackage, partText } from '../../src/document/ooxml/index.ts';
import { cnrGrandEst, composeFiche, readFiche } from '../../src/fiche/index.ts';
import { FicheSchema } from '../../src/model/index.ts';

const fiche = FicheSchema.parse({
  title: 'Bus de dépistage',
  constats: [{ text: 'Trop loin' }],
  stakeholders: [{ name: 'CPTS', role: 'Pilote' }, { name: 'Mairies' }],
  expectations: { territory: [{ text: 'Des salles' }], national: [{ text: 'Un décret' }] },
});

/** The fiche with a heading typed anew, without its anchor and with mistakes, and a list under a heading of its own. */
function spoilt(tree: DocumentNode): DocumentNode {
  const children = tree.children.map(
    (block): BlockNode =>
      block.anchor === 'attentes-national' ? heading(3, 'Ce que lon atend du nivau national') : block,
  );
  return { ...tree, children: [...children, heading(2, 'Autres remarques'), ul(['Un chauffeur', 'Un bus'])] };
}

const file = renderDocx(spoilt(composeFiche(fiche, cnrGrandEst)));
const parsed = parseDocx(file);
const result = readFiche(parsed.success ? parsed.data : ({} as DocumentNode), cnrGrandEst, { locale: 'fr' });

/** The words of the paragraph in which each comment opens, by the text of the comment. */
function commented(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = openPackage(bytes);
  const body = partText(parts, 'word/document.xml') ?? '';
  const comments = partText(parts, 'word/comments.xml') ?? '';
  const words = (xml: string) => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((found) => found[1]).join('');
  return new Map(
    [...comments.matchAll(/<w:comment [^>]*w:id="(\d+)"[^>]*>([\s\S]*?)<\/w:comment>/g)].map(([, id, text = '']) => {
      const paragraph = body.split('<w:p>').find((xml) => new RegExp(`commentRangeStart[^>]*w:id="${id}"`).test(xml));
      return [words(text), words(paragraph?.split('</w:p>')[0] ?? 'nowhere')] as const;
    }),
  );
}

describe('issues sent back in the document they are about', () => {
  it('has faults that are told with their place', () => {
    expect(result.success && result.data.expectations.national).toEqual([{ text: 'Un décret' }]);
    expect(result.issues.map(({ code }) => code)).toEqual([
      'fiche-heading-guessed',
      'fiche-list-unplaced',
      'fiche-role-missing',
      'fiche-content-unplaced',
    ]);
    expect(result.issues.find(({ code }) => code === 'fiche-role-missing')?.position).toMatchObject({
      table: 2,
      row: 3,
      column: 2,
    });
  });

  it('puts each comment at its paragraph or cell', () => {
    const annotated = annotateDocx(file, result.issues, { author: 'ARS' });
    if (!annotated.success) throw new Error(JSON.stringify(annotated.issues));
    const places = commented(annotated.data);
    const at = (code: string) => {
      const message = result.issues.find((issue) => issue.code === code)?.message ?? '';
      return places.get(message.replaceAll('&', '&amp;')) ?? places.get(message);
    };
    expect(places.size).toBe(4);
    expect(at('fiche-heading-guessed')).toBe('Ce que lon atend du nivau national');
    expect(at('fiche-list-unplaced')).toBe('Un chauffeur');
    expect(at('fiche-content-unplaced')).toBe('Autres remarques');
    expect(at('fiche-role-missing')).toBe('');
    const again = parseDocx(annotated.data);
    expect(again.success && readFiche(again.data, cnrGrandEst, { locale: 'fr' })).toEqual(result);
  });
});
