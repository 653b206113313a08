import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAccessibility, parseDocx, renderDocx, safeRenderDocx } from '../../../src/document/docx.ts';
import {
  type BlockNode,
  checkDocument,
  type DocumentNode,
  doc,
  type FigureNode,
  heading,
  item,
  note,
  p,
  parseHtml,
  parseMarkdown,
  picture,
  renderHtml,
  renderMarkdown,
  sameContent,
  table,
  ul,
  visit,
} from '../../../src/document/index.ts';
import { openPackage, partText } from '../../../src/document/ooxml/index.ts';
import { pictureHeader } from '../../../src/document/picture.ts';
import { parsePptx, renderPptx, safeRenderPptx } from '../../../src/document/pptx.ts';
import { isStillSvg } from '../../../src/document/still-svg.ts';
import { jpegHead, png, pngThatSays, STILL_SVG } from './pictures.ts';

const page = (...children: readonly BlockNode[]) =>
  doc({ title: 'Essai', language: 'fr' }, [heading(1, 'Essai'), ...children]);

function figuresOf(tree: DocumentNode): readonly FigureNode[] {
  const found: FigureNode[] = [];
  visit(tree, (node) => {
    if (node.type === 'figure') found.push(node);
  });
  return found;
}

/** What the check of Office files finds. */
function faults(bytes: Uint8Array): readonly string[] {
  const result = checkAccessibility(bytes);
  return result.success ? result.data.issues.map(({ code }) => code) : ['none'];
}

/** Each format: what is written, and what is read of it. */
const FORMATS = {
  docx: (tree: DocumentNode) => parseDocx(renderDocx(tree)),
  pptx: (tree: DocumentNode) => parsePptx(renderPptx(tree)),
  html: (tree: DocumentNode) => parseHtml(renderHtml(tree)),
  markdown: (tree: DocumentNode) => parseMarkdown(renderMarkdown(tree)),
  'markdown without marks': (tree: DocumentNode) => parseMarkdown(renderMarkdown(tree, { marks: false })),
} as const;

describe('a picture', () => {
  const photo = jpegHead(1200, 800);
  const tree = page(
    p('Avant'),
    picture(png(40, 20), 'Un [dégradé] de « gris »', { anchor: 'gris' }),
    p('Entre'),
    picture(photo, 'Une photographie', { caption: 'La salle, le 7 février', data: [p('Une note')] }),
  );

  for (const [format, there] of Object.entries(FORMATS)) {
    it(`comes back from ${format} with every byte and every word`, () => {
      const result = there(tree);
      if (!result.success) throw new Error(result.issues[0]?.message);
      expect(result.issues).toEqual([]);
      const read = figuresOf(result.data);
      expect(read.map(({ picture: found }) => found?.bytes)).toEqual([png(40, 20), photo]);
      expect(read.map(({ alternative }) => alternative)).toEqual(['Un [dégradé] de « gris »', 'Une photographie']);
      // Without marks a caption is a line of its own.
      if (format !== 'markdown without marks') expect(sameContent(tree, result.data).differences).toEqual([]);
    });
  }

  it('passes from format to format without loss', () => {
    let now = tree;
    for (const there of [FORMATS.docx, FORMATS.html, FORMATS.pptx, FORMATS.markdown, FORMATS.docx]) {
      const result = there(now);
      if (!result.success) throw new Error(result.issues[0]?.message);
      now = result.data;
    }
    expect(sameContent(tree, now).differences).toEqual([]);
    expect(figuresOf(now)[1]?.picture?.bytes).toEqual(photo);
  });

  it('may stand in lists, notes and cells of Word, HTML and Markdown', () => {
    const inside = page(
      ul([item([p('Un point'), picture(png(2, 2), 'dans un point')])]),
      note('info', [picture(png(2, 2), 'dans une note')]),
      table([['A'], [[picture(png(2, 2), 'dans une cellule')]]]),
    );
    for (const format of ['docx', 'html', 'markdown'] as const) {
      const result = FORMATS[format](inside);
      if (!result.success) throw new Error(result.issues[0]?.message);
      expect(sameContent(inside, result.data).differences, format).toEqual([]);
      expect(
        figuresOf(result.data).every((one) => one.picture !== undefined),
        format,
      ).toBe(true);
    }
  });

  it('is told where a slide can only hold its words', () => {
    const inside = page(
      ul([item([p('Un point'), picture(png(2, 2), 'Le plan')])]),
      table([['A'], [[picture(png(2, 2), 'La cour')]]]),
    );
    const { issues } = safeRenderPptx(inside, { locale: 'en' });
    expect(issues.map(({ code, params }) => [code, params['count']])).toEqual([['picture-in-words', 2]]);
    const read = parsePptx(renderPptx(inside));
    expect(JSON.stringify(read.success && read.data.children)).toMatch(/Le plan.*La cour/);
  });

  it('is kept once in a file, however often it is shown', () => {
    const logo = png(16, 16);
    const many = page(...Array.from({ length: 5 }, (_, i) => picture(logo, `Logo ${i + 1}`)));
    for (const bytes of [renderDocx(many), renderPptx(many)])
      expect([...openPackage(bytes).entries.keys()].filter((name) => name.includes('media/'))).toHaveLength(1);
  });

  it('keeps its drawing beside its dots, in Office files where it only draws', () => {
    const drawn = (svg: string) => page(picture(png(40, 20), 'Un rectangle', { svg }));
    for (const format of ['docx', 'pptx', 'html'] as const) {
      const result = FORMATS[format](drawn(STILL_SVG));
      expect(result.success && figuresOf(result.data)[0]?.svg, format).toBe(STILL_SVG);
    }
    const acting = STILL_SVG.replace('<rect', '<script>alert(1)</script><rect');
    for (const render of [safeRenderDocx, safeRenderPptx]) {
      const result = render(drawn(acting));
      expect(result.issues.map(({ code }) => code)).toEqual(['svg-left-out']);
      const names = result.success ? [...openPackage(result.data).entries.keys()] : [];
      expect(names.filter((name) => /\.(?:svg|png)$/.test(name)).map((name) => name.slice(-3))).toEqual(['png']);
    }
  });

  it('without words is told by the writers and by the check of files', () => {
    const silent = page(picture(png(2, 2), ' '));
    expect(checkDocument(silent).map(({ code, path }) => [code, path])).toEqual([
      ['missing-alternative', ['children', 1]],
    ]);
    for (const bytes of [renderDocx(silent), renderPptx(silent)]) {
      expect(faults(bytes)).toContain('accessibility-alternative-text');
    }
    for (const bytes of [renderDocx(tree), renderPptx(tree)]) expect(faults(bytes)).toEqual([]);
  });
});

describe('a picture that is none', () => {
  const hurt: Readonly<Record<string, Uint8Array>> = {
    empty: new Uint8Array(),
    text: new TextEncoder().encode('GIF89a, or so it says'),
    'a PNG that stops': png(40, 20).subarray(0, 60),
    'a PNG without size': pngThatSays(0, 5),
    'a JPEG without size': jpegHead(640, 0),
    'a JPEG that stops': jpegHead(640, 480).subarray(0, 24),
    'a JPEG whose dots come first': Uint8Array.from([0xff, 0xd8, 0xff, 0xda, 0, 4, 0, 0, 0xff, 0xd9, 0, 0]),
  };

  for (const [name, bytes] of Object.entries(hurt)) {
    it(`is refused by every writer: ${name}`, () => {
      const tree = page(picture(bytes, 'Une image'));
      for (const render of [safeRenderDocx, safeRenderPptx])
        expect(render(tree).issues.map(({ code, path }) => [code, path])).toEqual([
          ['picture-unreadable', ['children', 1]],
        ]);
    });
  }

  it('is told by the readers, which keep its words', () => {
    const url = `data:image/png;base64,${btoa('x'.repeat(90))}`;
    const html = parseHtml(`<p>Avant</p><figure><img src="${url}" alt="Le plan"></figure>`, { locale: 'en' });
    expect(html.issues.map(({ code }) => code)).toContain('picture-unreadable');
    expect(html.success && JSON.stringify(html.data.children)).toContain('Le plan');
    const markdown = parseMarkdown(`![Le plan](${url})\n`, { locale: 'en' });
    expect(markdown.issues.map(({ code }) => code)).toEqual(['picture-unreadable', 'dropped-image']);
    expect(markdown.success && JSON.stringify(markdown.data.children)).toContain('Le plan');
  });

  it('is stopped by its first bytes when it would grow', () => {
    const bomb = picture(pngThatSays(60_000, 60_000), 'Une bombe');
    expect(checkDocument(page(bomb), { locale: 'en' }).map(({ code, message }) => [code, message])).toEqual([
      ['limit-picture-pixels', 'The picture has 60000 × 60000 dots, more than 50000000 in all. Make it smaller.'],
    ]);
    expect(checkDocument(page(bomb), { limits: { picturePixels: 4e9 } })).toEqual([]);
    const codes = (limits: object) =>
      checkDocument(page(bomb, bomb), { limits: { picturePixels: 4e9, ...limits } }).map(({ code }) => code);
    expect([codes({ pictures: 1 }), codes({ pictures: 2 })]).toEqual([['limit-pictures'], []]);
    const two = 2 * pngThatSays(1, 1).length;
    expect([codes({ pictureBytes: two - 1 }), codes({ pictureBytes: two })]).toEqual([['limit-picture-bytes'], []]);
  });

  it('is stopped in a text as well, and a large sound one does not count as words', () => {
    const large = page(picture(png(700, 700), 'Un dégradé', {}), picture(jpegHead(9, 9), 'Petite'));
    const padded = page(picture(Uint8Array.from([...png(9, 9), ...new Uint8Array(600_000)]), 'Lourde'));
    for (const tree of [large, padded]) {
      for (const format of ['html', 'markdown'] as const) {
        const result = FORMATS[format](tree);
        expect(result.success && sameContent(tree, result.data).same, format).toBe(true);
      }
    }
    const html = renderHtml(large);
    expect(parseHtml(html, { limits: { pictures: 0 } }).issues.map(({ code }) => code)).toEqual(['limit-pictures']);
    expect(parseHtml(html, { limits: { pictureBytes: 100 } }).issues.map(({ code }) => code)).toEqual([
      'limit-picture-bytes',
    ]);
    expect(parseHtml(html, { limits: { picturePixels: 100 } }).issues.map(({ code }) => code)).toContain(
      'limit-picture-pixels',
    );
  });
});

describe('a picture of elsewhere', () => {
  it('is never fetched: its words stay, its address is told', () => {
    const address = 'https://evil.example/plan.png';
    for (const result of [
      parseHtml(`<p>Voir <img src="${address}" alt="le plan"></p>`, { locale: 'en' }),
      parseMarkdown(`Voir ![le plan](${address})`, { locale: 'en' }),
      parseMarkdown(`![le plan](${address})`, { locale: 'en' }),
    ]) {
      const [issue] = result.issues;
      expect([issue?.code, issue?.message]).toEqual([
        'dropped-image',
        `The picture is not kept (${address}); its alternative text is: "le plan".`,
      ]);
      expect(result.success && JSON.stringify(result.data.children)).toContain('le plan');
    }
  });

  it('and one of a kind that may act are not read as pictures', () => {
    const svg = `data:image/svg+xml;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg"/>')}`;
    for (const url of [svg, 'data:text/html;base64,PGI+', 'file:///etc/passwd', 'cid:1', 'javascript:alert(1)']) {
      const result = parseHtml(`<p><img src="${url}" alt="x"></p>`);
      expect(result.success && figuresOf(result.data), url).toEqual([]);
      expect(
        result.issues.map(({ code }) => code),
        url,
      ).toEqual(['dropped-image']);
    }
  });
});

describe('the header of a picture', () => {
  it('gives back the size that was written, whatever the size and the coding', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60_000 }),
        fc.integer({ min: 1, max: 60_000 }),
        fc.constantFrom(0xc0, 0xc1, 0xc2, 0xc3, 0xc9, 0xcf),
        (width, height, frame) => {
          expect(pictureHeader({ bytes: pngThatSays(width, height) })).toEqual({ type: 'image/png', width, height });
          expect(pictureHeader({ bytes: jpegHead(width, height, frame) })).toEqual({
            type: 'image/jpeg',
            width,
            height,
          });
        },
      ),
    );
  });

  it('never throws, never hangs and never claims a size of nothing', () => {
    const start = fc.constantFrom(png(3, 3), jpegHead(3, 3));
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), fc.nat(120), (sound, noise, at) => {
        const bytes = Uint8Array.from([...sound.subarray(0, at), ...noise]);
        const header = pictureHeader({ bytes });
        if (header !== undefined) expect(header.width * header.height).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a drawing that only draws', () => {
  const inside = (words: string) => `<svg xmlns="http://www.w3.org/2000/svg">${words}</svg>`;

  it('is one whose every element closes and whose every address stays inside', () => {
    for (const svg of [
      STILL_SVG,
      `<?xml version="1.0"?>\n${STILL_SVG}`,
      inside('<defs><path id="a" d="M0 0"/></defs><use href="#a"/><rect fill="url(#b)"/><text>A &amp; B</text>'),
    ])
      expect(isStillSvg(svg), svg).toBe(true);
  });

  it('is none that acts, fetches, hides or breaks', () => {
    for (const svg of [
      '',
      'plain words',
      '<svg>',
      '<svg/><svg/>',
      `${STILL_SVG}<g/>`,
      '<html><svg/></html>',
      `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${STILL_SVG}`,
      inside('<script>alert(1)</script>'),
      inside('<x:script xmlns:x="http://www.w3.org/2000/svg"/>'),
      inside('<g onload="alert(1)"/>'),
      inside('<image href="https://evil.example/a.png"/>'),
      inside('<image xlink:href="//evil.example/a.png"/>'),
      inside('<image href="&#104;ttps://evil.example/a.png"/>'),
      inside('<a href="javascript:alert(1)"><text>x</text></a>'),
      inside('<foreignObject><p/></foreignObject>'),
      inside('<style>@import "https://evil.example/a.css";</style>'),
      inside('<rect style="fill:url(https://evil.example/a)"/>'),
      inside('<rect style="fill:u\\72l(https://evil.example/a)"/>'),
      inside('<g><rect></g>'),
      inside('1 < 2'),
      inside('<rect x=1/>'),
    ])
      expect(isStillSvg(svg), svg).toBe(false);
  });
});

describe('Office files of others', () => {
  it('give the pictures that stand anywhere among their words, described or not', () => {
    const ours = openPackage(renderDocx(page(picture(png(4, 4), 'Un plan'))));
    expect(partText(ours, 'word/document.xml')).toContain('descr="Un plan"');
    expect(partText(ours, '[Content_Types].xml')).toContain(
      'PartName="/word/media/picture1.png" ContentType="image/png"',
    );
  });
});
