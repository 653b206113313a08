import fc from 'fast-check';
import {
  type BlockNode,
  cleanLine,
  cleanText,
  type DocumentNode,
  type FieldNode,
  type InlineNode,
  type ListItem,
  type TableCell,
  type TableNode,
  tableGrid,
} from '../../src/document/index.ts';
import { jpegHead, png } from './picture/pictures.ts';

/** Texts that want to be something else: markup, formulas, bullets, targets, controls. */
export const HOSTILE_TEXTS: readonly string[] = [
  '# Titre',
  '## ',
  '#',
  'C #',
  'a ##',
  '> citation',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '2) item',
  '-',
  '---',
  '- - -',
  '***',
  '===',
  '=',
  '___',
  '```',
  '~~~',
  '    code',
  '\tcode',
  '[x] fait',
  '[ ] à faire',
  '[^1]: note',
  '[a]: https://evil.example',
  '[x](javascript:alert(1))',
  '![](https://evil.example/p.png?d=1)',
  '[[a]]',
  ']',
  '](x)',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</title><script>alert(1)</script>',
  '<!-- anchor: x -->',
  '<!-- x',
  '-->',
  '<br>',
  'a<br>b',
  '</td></tr></table>',
  '</textarea>',
  '<=a@b.fr>',
  '<a@b.fr>',
  '<https://evil.example>',
  '< 5 %',
  'a < b',
  '<5@b.fr>',
  '&lt;b&gt;',
  '&amp;amp;',
  '&#60;',
  '& Co',
  '&',
  '\\',
  'fin\\',
  '\\\\',
  '\\|',
  'a | b',
  '|',
  '| a | b |\n| - | - |',
  'a \\| b \\\\| c',
  ':-',
  ':-:|',
  '-|-',
  '*a*',
  '**a**',
  '_a_',
  'snake_case_name',
  '__a__',
  '***',
  '~~x~~',
  '~x~',
  '`a`',
  '``',
  '$x$',
  '{{constructor}} {% raw %} <%= 1 %> $' + '{1}',
  'https://evil.example/x',
  'www.evil.example',
  'a@b.fr',
  'mailto:a@b.fr',
  'java\nscript:alert(1)',
  "\"' autofocus onfocus=alert(1) x='",
  '`"\'=<>',
  '• puce',
  '•puce',
  '▶ a',
  '➤ a',
  '➢ a',
  '√ a',
  '✓ a',
  '· a',
  '>',
  '-\u00a0a',
  ' - a',
  'ligne 1\nligne 2',
  'ligne 1\r\nligne 2',
  '\n',
  'a\n',
  '\na',
  'a\n\nb',
  'a\n- b',
  'a\n---',
  'a\n===',
  'a\n# b',
  'a\n> b',
  'a\n1. b',
  'a\n    b',
  '\ufeffTitre',
  'A\u200bR\u200dS',
  '\u0000a\u0007',
  '\ud800',
  '\u2028',
  '\u202eabc',
  ' a',
  'a ',
  '  a  b  ',
  ' ',
  '\u00a0',
  'a\u00a0:\u202fb',
  '𝒜 👩🏽‍⚕️ 🇱🇺',
  '=1+1',
  '[!NOTE]',
  '[!NOTE]\na',
  '__proto__',
  '«\u00a0L’état\u00a0»',
  'é',
  '1',
  '.',
  '1.',
  ')',
  '!',
  '@',
  'a:',
  '',
];

/** A text, hostile half of the time. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.constantFrom('Prévention auprès des jeunes', 'ARS Grand Est', 'accès aux soins', 'médecin traitant', '50 000 €'),
  fc.string({ unit: fc.constantFrom(...'ab1 \t\n\\`*_{}[]()<>#+-.!|~&$@:=^"\'/é•\u00a0'), maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 10 }),
);

const url = fc.constantFrom(
  'https://sante.gouv.fr',
  'https://sante.gouv.fr/a_b(c)?d=1&amp=2#e',
  'mailto:ars@sante.fr',
  'https://a.fr/*x*',
  'http://a.fr/a b',
  'https://a.fr/|x|',
  'https://a.fr/«é»',
  'https://a.fr/[1]',
  'https://a.fr/a\'"b',
);
const language = fc.constantFrom('fr', 'en', 'de', 'lb', 'fr-LU');

const field: fc.Arbitrary<FieldNode> = fc.record(
  {
    type: fc.constant('field' as const),
    name: fc.constantFrom('title', 'constats', 'start-date'),
    control: fc.constantFrom('text' as const, 'long-text' as const, 'date' as const, 'choice' as const),
    label: arbitraryText.map(cleanLine),
    value: arbitraryText.map(cleanText).filter((value) => value.trim() !== ''),
    options: fc
      .uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 })
      .map((values) => values.map((value) => ({ value, label: `Choix ${value}` }))),
  },
  { requiredKeys: ['type', 'name', 'control', 'label'] },
);

const leaf: fc.Arbitrary<InlineNode> = fc.oneof(
  { weight: 6, arbitrary: arbitraryText.map((value): InlineNode => ({ type: 'text', value })) },
  { weight: 1, arbitrary: fc.constant<InlineNode>({ type: 'break' }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('abbreviation' as const), value: arbitraryText, title: arbitraryText }),
  },
  { weight: 1, arbitrary: field },
);

function inlines(depth: number): fc.Arbitrary<readonly InlineNode[]> {
  if (depth === 0) return fc.array(leaf, { maxLength: 3 });
  const children = inlines(depth - 1);
  const node = fc.oneof(
    { weight: 5, arbitrary: leaf },
    { weight: 1, arbitrary: children.map((c): InlineNode => ({ type: 'strong', children: c })) },
    { weight: 1, arbitrary: children.map((c): InlineNode => ({ type: 'emphasis', children: c })) },
    {
      weight: 1,
      arbitrary: fc.tuple(url, children).map(([u, c]): InlineNode => ({ type: 'link', url: u, children: c })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(language, children)
        .map(([l, c]): InlineNode => ({ type: 'language', language: l, children: c })),
    },
  );
  return fc.array(node, { maxLength: 4 });
}

/** Words of a paragraph, hostile ones included. */
export const arbitraryInlines: fc.Arbitrary<readonly InlineNode[]> = inlines(2);

function table(blocks: fc.Arbitrary<readonly BlockNode[]>): fc.Arbitrary<TableNode> {
  const cell: fc.Arbitrary<TableCell> = fc.record(
    { children: blocks, colspan: fc.constantFrom(1, 2), rowspan: fc.constantFrom(1, 2) },
    { requiredKeys: ['children'] },
  );
  return fc
    .record(
      {
        type: fc.constant('table' as const),
        headerRows: fc.integer({ min: 0, max: 2 }),
        rowHeaders: fc.boolean(),
        caption: arbitraryInlines,
        rows: fc.array(fc.record({ cells: fc.array(cell, { maxLength: 3 }) }), { maxLength: 3 }),
      },
      { requiredKeys: ['type', 'headerRows', 'rows'] },
    )
    .map((made): TableNode => {
      const sized: TableNode = { ...made, headerRows: Math.min(made.headerRows, made.rows.length) };
      // Spans that do not fit are refused by the check: such tables are made plain.
      if (tableGrid(sized).faulty.length === 0) return sized;
      return { ...sized, rows: sized.rows.map((row) => ({ cells: row.cells.map(({ children }) => ({ children })) })) };
    });
}

function blocks(depth: number): fc.Arbitrary<readonly BlockNode[]> {
  const plain = fc.oneof(
    { weight: 5, arbitrary: arbitraryInlines.map((children): BlockNode => ({ type: 'paragraph', children })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(1, 2, 3, 6), arbitraryInlines)
        .map(([level, children]): BlockNode => ({ type: 'heading', level: level as 1 | 2 | 3 | 6, children })),
    },
    { weight: 1, arbitrary: fc.constant<BlockNode>({ type: 'page-break' }) },
  );
  if (depth === 0) return fc.array(plain, { maxLength: 3 });
  const inner = blocks(depth - 1);
  const item: fc.Arbitrary<ListItem> = inner.map((children) => ({ children }));
  const node = fc.oneof(
    { weight: 4, arbitrary: plain },
    {
      weight: 2,
      arbitrary: fc
        .record(
          {
            type: fc.constant('list' as const),
            ordered: fc.boolean(),
            start: fc.constantFrom(1, 0, 4, 99),
            items: fc.array(item, { maxLength: 3 }),
          },
          { requiredKeys: ['type', 'ordered', 'items'] },
        )
        .map((list): BlockNode => list),
    },
    { weight: 2, arbitrary: table(inner) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.constantFrom(
            'info' as const,
            'warning' as const,
            'help' as const,
            'illustrative' as const,
            'source' as const,
          ),
          inner,
        )
        .map(([kind, children]): BlockNode => ({ type: 'note', kind, children })),
    },
    {
      weight: 1,
      arbitrary: fc
        .record(
          {
            type: fc.constant('figure' as const),
            svg: fc.constantFrom(
              '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
              '<svg><script>alert(1)</script></svg>',
            ),
            alternative: arbitraryText,
            picture: fc.constantFrom({ bytes: png(3, 2) }, { bytes: jpegHead(640, 480) }),
            caption: arbitraryInlines,
            data: inner,
          },
          { requiredKeys: ['type', 'svg', 'alternative'] },
        )
        .map((figure): BlockNode => figure),
    },
  );
  return fc.array(node, { maxLength: 4 });
}

/** Gives some blocks of the top level an anchor of their own. */
function withAnchors(children: readonly BlockNode[], marks: readonly boolean[]): readonly BlockNode[] {
  return children.map((block, index) => (marks[index] === true ? { ...block, anchor: `section-${index + 1}` } : block));
}

/** Any document a writer accepts: every node type, nested, with hostile text everywhere. */
export const arbitraryDocument: fc.Arbitrary<DocumentNode> = fc
  .record({
    title: arbitraryText,
    language,
    children: fc
      .tuple(blocks(2), fc.array(fc.boolean(), { maxLength: 4 }))
      .map(([made, marks]) => withAnchors(made, marks)),
    properties: fc.option(
      fc.dictionary(fc.constantFrom('template', 'formatVersion', '__proto__'), arbitraryText, { maxKeys: 2 }),
      { nil: undefined },
    ),
  })
  .map(
    ({ title, properties, ...rest }): DocumentNode => ({
      type: 'document',
      title,
      ...rest,
      ...(properties === undefined ? {} : { properties }),
    }),
  );
