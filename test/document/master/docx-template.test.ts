import { describe, expect, it } from 'vitest';
import { parseDocx, readDocxTemplate, renderDocx } from '../../../src/document/docx.ts';
import { doc, heading, note, p, picture, sameContent, table, ul } from '../../../src/document/index.ts';
import { openPackage, partRelationships, partText, partXml } from '../../../src/document/ooxml/index.ts';
import { png } from '../picture/pictures.ts';
import { HEADER, SECTION, STYLES, style, templateFile } from './template-file.ts';

const children = [
  heading(1, 'Restitution'),
  p('Agence de la vallée'),
  heading(2, 'Un <w:pStyle w:val="Heading1"/> & des signes'),
  ul(['un', 'deux']),
  table(
    [
      ['Qui', 'Rôle'],
      ['ARS', 'pilote'],
    ],
    { caption: 'Les acteurs' },
  ),
  note('info', 'Une remarque'),
  picture(png(2000, 500), 'Un dégradé large', { caption: 'Le dégradé' }),
  table(
    [
      Array.from({ length: 14 }, (_, i) => `Territorialisation${i}`),
      Array.from({ length: 14 }, () => 'Interdisciplinarité'),
    ],
    {},
  ),
  heading(2, 'Fin'),
];
const report = doc({ title: 'Restitution', language: 'fr', contents: 2 }, children);
const plain = doc({ title: 'Restitution', language: 'fr' }, children);

function templateOf(bytes: Uint8Array) {
  const result = readDocxTemplate(bytes, { locale: 'en' });
  if (!result.success) throw new Error(result.issues[0]?.message);
  return result;
}
const codes = (bytes: Uint8Array) => readDocxTemplate(bytes).issues.map(({ code }) => code);

describe('a Word file in the look of one’s own', () => {
  const { data: template, issues } = templateOf(templateFile());

  it('takes styles, fonts, colours, the page, and what stands above and below it', () => {
    expect(issues).toEqual([]);
    const file = openPackage(renderDocx(plain, { template }));
    const styles = partText(file, 'word/styles.xml') ?? '';
    expect(styles).toContain('DejaVu Serif');
    expect(styles).not.toMatch(/w:styleId="Heading[123]"/);
    const body = partText(file, 'word/document.xml') ?? '';
    expect(body).toContain('<w:pStyle w:val="Titre2"/>');
    expect(body).toContain('<w:pStyle w:val="Lgende"/>');
    expect(body).toContain('Un &lt;w:pStyle w:val=&quot;Heading1&quot;/&gt;');
    expect(body).toContain('<w:pgSz w:w="12240" w:h="15840"/>');
    expect(body).toContain('<w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/>');
    expect(partText(file, 'word/header1.xml')).toContain('Agence de la vallée');
    expect(partText(file, 'word/footer1.xml')).toContain('Document interne');
    expect(file.entries.has('word/media/image1.png')).toBe(true);
    expect(partText(file, 'word/theme/theme1.xml')).toContain('DejaVu Serif');
  });

  it('keeps ours where the file has none, under a name that is free', () => {
    const styles = partXml(openPackage(renderDocx(plain, { template })), 'word/styles.xml');
    const names =
      styles?.children.flatMap((one) => (typeof one === 'string' ? [] : [one.attributes['w:styleId']])) ?? [];
    const ids = names.filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['TableText', 'PlanTableText', 'NoteInfo', 'Titre1']));
    const source = partText(openPackage(renderDocx(plain, { template })), 'word/styles.xml') ?? '';
    for (const [, base = ''] of source.matchAll(/<w:basedOn w:val="([^"]+)"/g)) expect(ids, base).toContain(base);
  });

  it('says what it says in ours, sound, the same every day', () => {
    for (const tree of [plain, report]) {
      const bytes = renderDocx(tree, { template });
      expect(renderDocx(tree, { template: templateOf(templateFile()).data })).toEqual(bytes);
      const read = parseDocx(bytes);
      if (!read.success) throw new Error('unread');
      expect(sameContent(tree, read.data).differences).toEqual([]);
      const file = openPackage(bytes);
      const names = [...file.entries.keys()];
      for (const owner of ['', 'word/document.xml', 'word/header1.xml'])
        for (const { target, external } of partRelationships(file, owner))
          if (!external) expect(names).toContain(target);
      const typed = [...(partText(file, '[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(
        ([, name]) => name,
      );
      expect([...typed].sort()).toEqual(
        names.filter((name) => name !== '[Content_Types].xml' && !name.endsWith('.rels')).sort(),
      );
      for (const name of names) if (/\.(?:xml|rels)$/.test(name)) expect(partXml(file, name), name).toBeDefined();
    }
  });

  it('shows no picture wider than its page', () => {
    const body = partText(openPackage(renderDocx(plain, { template })), 'word/document.xml') ?? '';
    const widths = [...body.matchAll(/<wp:extent cx="(\d+)"/g)].map(([, width]) => Number(width) / 635);
    expect(widths.length).toBe(1);
    for (const width of widths) expect(width).toBeLessThanOrEqual(12240 - 1440 - 2160 + 1);
  });

  it('leaves the cover of a report as its file has it, and keeps the title above pages where the file has nothing there', () => {
    const bare = templateOf(templateFile({ section: '<w:pgSz w:w="12240" w:h="15840"/>' })).data;
    const body = partText(openPackage(renderDocx(report, { template: bare })), 'word/document.xml') ?? '';
    expect(body).toContain('<w:headerReference w:type="default" r:id="rIdHeader"/>');
    expect(body.match(/<w:titlePg\/>/g)).toHaveLength(1);
  });
});

describe('what a template lacks or may not bring is told', () => {
  it('styles', () => {
    const result = templateOf(templateFile({ styles: style('Standard', 'Normal') + style('Titre1', 'heading 1') }));
    expect(result.issues.map(({ message }) => message)).toEqual(
      ['heading 2', 'heading 3', 'caption'].map(
        (name) => `The template has no style "${name}": ours is used. Create it to give the document yours.`,
      ),
    );
    const styles = partText(openPackage(renderDocx(plain, { template: result.data })), 'word/styles.xml');
    expect(styles).toContain('w:styleId="Heading2"');
  });

  it('numbers of its headings, a page without room', () => {
    const numbered = STYLES.replace('<w:keepNext/>', '<w:keepNext/><w:numPr><w:numId w:val="4"/></w:numPr>');
    expect(codes(templateFile({ styles: numbered }))).toEqual(['template-numbers-left-out']);
    for (const margin of ['w:left="9000"', 'w:left="-5"', 'w:left="x"'])
      expect(codes(templateFile({ section: SECTION.replace('w:left="2160"', margin) }))).toEqual([
        'template-page-left-out',
      ]);
  });

  it('headers that act or fetch', () => {
    const away = [{ id: 'rId5', type: 'image', target: 'https://evil.example/a.png', external: true }];
    const linked = HEADER.replace('r:embed="rId1"', 'r:link="rId5"');
    const field = (code: string) =>
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const hostile = [
      templateFile({ header: linked, headerRelations: away }),
      templateFile({ header: field('INCLUDEPICTURE "https://evil.example/a.png"') }),
      templateFile({ header: field('DDEAUTO c:\\\\x') }),
      templateFile({ header: field(' PAGE ') + field('INCLUDETEXT "file:///etc/passwd"') }),
      templateFile({ header: field(' PAGE ') + field('MACROBUTTON x') }),
      templateFile({ header: field('<![CDATA[INCLUDEPICTURE "https://evil.example/a.png"]]>') }),
      templateFile({ header: field(' PAGE <!-- --> INCLUDEPICTURE "https://evil.example/a.png"') }),
      templateFile({ header: field(' PAGE \n INCLUDEPICTURE "https://evil.example/a.png"') }),
      templateFile({ header: '<w:p><w:fldSimple w:instr=" INCLUDEPICTURE x "/></w:p>' }),
      templateFile({ header: "<w:p><w:fldSimple w:instr=' INCLUDEPICTURE x '/></w:p>" }),
      templateFile({ header: linked.replace('r:link="rId5"', "r:link='rId5'"), headerRelations: away }),
    ];
    for (const bytes of hostile) {
      const result = templateOf(bytes);
      expect(result.issues.map(({ code }) => code)).toEqual(['master-part-left-out']);
      const file = openPackage(renderDocx(plain, { template: result.data }));
      const words = [...file.entries.keys()]
        .filter((name) => /\.(?:xml|rels)$/.test(name))
        .map((name) => partText(file, name));
      expect(words.join('')).not.toMatch(/evil|INCLUDE|DDE|MACRO/);
    }
    expect(codes(templateFile({ header: field(' PAGE ') }))).toEqual([]);
  });

  it('what is no template at all', () => {
    expect(codes(new Uint8Array(5))).toEqual(['zip-corrupt']);
    expect(codes(templateFile({ styles: '<x' }))).toEqual(['xml-malformed']);
    expect(readDocxTemplate(templateFile(), { limits: { xmlNodes: 3 } }).issues.map(({ code }) => code)).toEqual([
      'xml-nodes',
    ]);
    // @ts-expect-error: bytes are no template
    expect(() => renderDocx(plain, { template: templateFile() })).toThrow(/readDocxTemplate/);
  });
});
