import { describe, expect, it } from 'vitest';
import { checkAccessibility, parseDocx, renderDocx } from '../../../../src/document/docx.ts';
import { doc, heading, p, picture, sameContent, table, ul } from '../../../../src/document/index.ts';
import { openPackage, partText } from '../../../../src/document/ooxml/index.ts';
import { png } from '../../picture/pictures.ts';

const wide = table(
  [
    Array.from({ length: 14 }, (_, i) => `Territorialisation${i}`),
    Array.from({ length: 14 }, () => 'Interdisciplinarité'),
  ],
  { caption: 'Un tableau large' },
);
const children = [
  heading(1, 'Restitution « régionale » & bilan', { anchor: 'cover' }),
  p('Agence régionale de santé'),
  heading(2, 'Une <première> partie'),
  table(
    [
      ['Qui', 'Rôle'],
      ['ARS', 'pilote'],
    ],
    { caption: 'Les acteurs' },
  ),
  heading(3, 'Un détail'),
  picture(png(30, 20), 'Un plan', { caption: 'Le plan' }),
  ul(['Un point']),
  heading(2, 'Une seconde partie'),
  wide,
  heading(2, 'Une fin'),
  p('Fin'),
];
const about = { title: 'Restitution « régionale » & bilan', language: 'fr' } as const;
const report = doc({ ...about, contents: 2 }, children);

describe('a report in Word', () => {
  const bytes = renderDocx(report);
  const file = openPackage(bytes);
  const body = partText(file, 'word/document.xml') ?? '';

  it('opens with its cover, then lists its headings, each with a link that leads to it', () => {
    expect(body.indexOf('CoverTitle')).toBeGreaterThan(0);
    expect(body.indexOf('CoverText')).toBeLessThan(body.indexOf('TOCHeading'));
    const links = [...body.matchAll(/w:anchor="(_Toc\d+)" w:history="1"><w:r><w:t>([^<]*)/g)].map(([, name, words]) => [
      name,
      words,
    ]);
    expect(links.map(([, words]) => words)).toEqual(['Une &lt;première&gt; partie', 'Une seconde partie', 'Une fin']);
    for (const [name] of links) expect(body).toContain(`w:name="${name}"`);
    expect(body).toContain('<w:instrText xml:space="preserve"> TOC \\o &quot;1-2&quot; \\h \\z </w:instrText>');
  });

  it('says its title on every page but the cover, upright or on its side', () => {
    expect(partText(file, 'word/header1.xml')).toContain('Restitution « régionale » &amp; bilan');
    const sections = [...body.matchAll(/<w:sectPr>.*?<\/w:sectPr>/g)].map(([section]) => section);
    expect(sections.map((section) => section.includes('landscape'))).toEqual([false, false, true]);
    for (const section of sections) expect(section).toContain('<w:headerReference w:type="default" r:id="rIdHeader"/>');
    expect(sections.map((section) => section.includes('<w:titlePg/>'))).toEqual([true, false, false]);
  });

  it('numbers its tables and its figures, each in its own row', () => {
    const numbers = [...body.matchAll(/<w:fldSimple w:instr=" SEQ (\w+) \\\* ARABIC "><w:r>.*?<w:t[^>]*>(\d+)</g)];
    expect(numbers.map(([, name, number]) => `${name} ${number}`)).toEqual(['Tableau 1', 'Figure 1', 'Tableau 2']);
    const german = partText(openPackage(renderDocx(report, { locale: 'de' })), 'word/document.xml') ?? '';
    expect(german).toContain(' SEQ Tabelle ');
    expect(german).toContain('>Inhalt<');
  });

  it('comes back as it was: cover, contents, titles of pages and numbers are not content', () => {
    const result = parseDocx(bytes, { locale: 'en' });
    if (!result.success) throw new Error(result.issues[0]?.message);
    expect(sameContent(report, result.data).differences).toEqual([]);
    expect(result.issues.map(({ code }) => code)).toEqual(['docx-contents-dropped']);
    expect(result.data.children[0]).toMatchObject({ type: 'heading', level: 1, anchor: 'cover' });
  });

  it('has nothing to hold against it, and a document that is no report has none of this', () => {
    const result = checkAccessibility(bytes);
    expect(result.success && result.data.issues).toEqual([]);
    const plain = openPackage(renderDocx(doc(about, children)));
    expect(plain.entries.has('word/header1.xml')).toBe(false);
    expect(partText(plain, 'word/document.xml')).not.toMatch(/CoverTitle|fldSimple|instrText|titlePg/);
    expect(partText(plain, 'word/styles.xml')).not.toContain('TOCHeading');
  });

  it('may lack a cover, headings, or both', () => {
    for (const some of [
      [p('Fin')],
      [heading(2, 'A'), p('B')],
      [heading(1, 'A')],
      [heading(1, 'A'), heading(2, 'B')],
      [],
    ]) {
      const result = parseDocx(renderDocx(doc({ ...about, contents: 1 }, some)));
      expect(result.success && sameContent(doc(about, some), result.data).differences).toEqual([]);
    }
  });
});
