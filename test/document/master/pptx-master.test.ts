import { describe, expect, it } from 'vitest';
import {
  type BlockNode,
  chart,
  type DocumentNode,
  doc,
  heading,
  note,
  p,
  picture,
  sameContent,
  table,
  ul,
} from '../../../src/document/index.ts';
import { openPackage, partRelationships, partText, partXml, writeZip } from '../../../src/document/ooxml/index.ts';
import { checkAccessibility, parsePptx, readPptxMaster, renderPptx } from '../../../src/document/pptx.ts';
import { CHARTS } from '../chart/charts.ts';
import { png } from '../picture/pictures.ts';
import { masterFile, PLACES, place } from './master-file.ts';

const [anyChart] = Object.values(CHARTS);
const children: readonly BlockNode[] = [
  heading(1, 'Restitution'),
  p('Agence de la vallée'),
  heading(2, 'Un message'),
  note('illustrative', 'Exemple illustratif'),
  p('Des mots <p:ph idx="1"/> & des signes'),
  ul(['un', 'deux']),
  note('source', 'Source : le rapport'),
  heading(2, 'Un titre assez long pour prendre plusieurs lignes sur une diapositive étroite, et pour rester lisible'),
  table([
    ['Qui', 'Rôle'],
    ['ARS', 'pilote'],
  ]),
  heading(2, 'Une image'),
  picture(png(300, 100), 'Un dégradé'),
  heading(2, 'Un graphique'),
  ...(anyChart === undefined ? [] : [chart(anyChart)]),
];
const deck: DocumentNode = doc({ title: 'Restitution', language: 'fr', slideLevel: 2 }, children);

function masterOf(bytes: Uint8Array) {
  const result = readPptxMaster(bytes, { locale: 'en' });
  if (!result.success) throw new Error(result.issues[0]?.message);
  return result;
}

const codes = (bytes: Uint8Array) => readPptxMaster(bytes).issues.map(({ code }) => code);

describe('slides in the look of a presentation of one’s own', () => {
  const { data: master, issues } = masterOf(masterFile());
  const bytes = renderPptx(deck, { master });
  const file = openPackage(bytes);
  const slides = [...file.entries.keys()].filter((name) => /slides\/slide\d+\.xml$/.test(name));

  it('takes the master, its layouts, its theme, its logo and the size of its page, and nothing of ours', () => {
    expect(issues).toEqual([]);
    expect(partText(file, 'ppt/theme/theme1.xml')).toContain('DejaVu Serif');
    expect(partText(file, 'ppt/presentation.xml')).toContain('<p:sldSz cx="9144000" cy="6858000"/>');
    expect([...file.entries.keys()].filter((name) => /slideLayout\d\.xml$/.test(name))).toHaveLength(3);
    expect(file.entries.has('ppt/media/image1.png')).toBe(true);
    expect(partText(file, '[Content_Types].xml')?.match(/slideMaster\+xml/g)).toHaveLength(1);
  });

  it('stands on the layout that each slide needs', () => {
    const layouts = slides.map((name) =>
      partRelationships(file, name)
        .find(({ kind }) => kind === 'slideLayout')
        ?.target.slice(-5, -4),
    );
    expect(layouts).toEqual(['1', '2', '3', '3', '3']);
    expect(partText(file, 'ppt/slides/slide1.xml')).toMatch(/type="ctrTitle".*type="subTitle" idx="1"/s);
    expect(partText(file, 'ppt/slides/slide2.xml')).toContain('Agence de la &lt;Vallée&gt;');
  });

  it('keeps every shape on the page and inside the place for words', () => {
    for (const name of slides.slice(1)) {
      const source = partText(file, name) ?? '';
      const frames = [...source.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g)];
      for (const [, ...numbers] of frames) {
        const [x = 0, y = 0, width = 0, height = 0] = numbers.map((number) => Number(number) / 12_700);
        if (width === 0) continue;
        expect(x).toBeGreaterThanOrEqual(39.9);
        expect(x + width).toBeLessThanOrEqual(680.1);
        expect(y).toBeGreaterThanOrEqual(119.9);
        expect(y + height).toBeLessThanOrEqual(460.1);
      }
      expect(frames.length).toBeGreaterThan(0);
    }
  });

  it('says what it says in ours', () => {
    const [theirs, ours] = [parsePptx(bytes), parsePptx(renderPptx(deck))];
    if (!theirs.success || !ours.success) throw new Error('unread');
    expect(sameContent(ours.data, theirs.data).differences).toEqual([]);
    const report = checkAccessibility(bytes);
    expect(report.success && report.data.issues).toEqual([]);
    expect(renderPptx(deck, { master: masterOf(masterFile()).data })).toEqual(bytes);
  });

  it('is sound: every part is typed once, every relationship leads to a part', () => {
    const names = [...file.entries.keys()];
    for (const name of names) if (/\.(?:xml|rels)$/.test(name)) expect(partXml(file, name), name).toBeDefined();
    const typed = [...(partText(file, '[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(new Set(typed).size).toBe(typed.length);
    expect([...typed].sort()).toEqual(
      names.filter((name) => name !== '[Content_Types].xml' && !name.endsWith('.rels')).sort(),
    );
    for (const owner of names.filter((name) => !name.endsWith('.rels')))
      for (const { target, external } of partRelationships(file, owner))
        if (!external) expect(file.entries.has(target), `${owner} → ${target}`).toBe(true);
  });
});

describe('a master painted in a colour of its own', () => {
  const rgb = (value: string) => `<a:srgbClr val="${value}"/>`;
  const mappings = (ground: string) => {
    const file = openPackage(renderPptx(deck, { master: masterOf(masterFile({ ground })).data }));
    const slides = [...file.entries.keys()].filter((name) => /slides\/slide\d+\.xml$/.test(name));
    return new Set(slides.map((name) => /<p:clrMapOvr>.*?<\/p:clrMapOvr>/s.exec(partText(file, name) ?? '')?.[0]));
  };

  it('has light words on a dark one, where its colours would give dark words', () => {
    const [mapping, ...others] = mappings(rgb('14213D'));
    expect(others).toEqual([]);
    expect(mapping).toMatch(/<a:overrideClrMapping bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2" .*accent6="accent6"/);
  });

  it.each([rgb('F4F1E8'), '<a:schemeClr val="bg1"/>', rgb('nonsense')])('keeps its colours on %s', (ground) => {
    expect([...mappings(ground)]).toEqual(['<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>']);
  });
});

describe('what a master lacks is told, and ours is used', () => {
  const { obj, title, titleOnly } = PLACES;
  const master = PLACES.master;
  const cases: Readonly<Record<string, readonly [bytes: Uint8Array, codes: readonly string[]]>> = {
    'no title slide': [masterFile({ layouts: { obj, titleOnly } }), ['master-lacks-cover']],
    'no layout for titles alone': [masterFile({ layouts: { title, obj } }), ['master-lacks-title-only']],
    'no place for titles': [
      masterFile({
        shapes: place(3, 'type="body" idx="1"', [40, 120, 640, 340]),
        layouts: { obj: place(3, 'idx="1"') },
      }),
      ['master-lacks-cover', 'master-lacks-title-only', 'master-lacks-title', 'master-lacks-number'],
    ],
    'no place for words': [
      masterFile({ shapes: place(2, 'type="title"', [40, 30, 640, 70]), layouts: { title, titleOnly } }),
      ['master-lacks-body', 'master-lacks-number'],
    ],
    'a place too low for words': [masterFile({ shapes: master.replace('4318000', '431800') }), ['master-lacks-body']],
  };
  for (const [name, [bytes, expected]] of Object.entries(cases)) {
    it(name, () => {
      const result = masterOf(bytes);
      expect(result.issues.map(({ code }) => code)).toEqual(expected);
      for (const { message } of result.issues) expect(message).toMatch(/: .+\. /);
      const read = parsePptx(renderPptx(deck, { master: result.data }));
      const ours = parsePptx(renderPptx(deck));
      expect(read.success && ours.success && sameContent(ours.data, read.data).differences).toEqual([]);
    });
  }

  it('ours is a master too', () => {
    const result = masterOf(renderPptx(deck));
    expect(result.issues.map(({ code }) => code)).toEqual(['master-lacks-cover']);
    expect(parsePptx(renderPptx(deck, { master: result.data })).success).toBe(true);
  });
});

describe('a hostile master', () => {
  const away = 'https://evil.example/';

  it('is refused when the master itself acts or fetches', () => {
    const linked = PLACES.master.replace('r:embed="rId50"', 'r:link="rId60"');
    const picture = { id: 'rId60', type: 'image', target: `${away}a.png`, external: true };
    expect(codes(masterFile({ shapes: linked, relations: [picture] }))).toEqual(['master-unusable']);
    const object = { id: 'rId61', type: 'oleObject', target: '../embeddings/o.bin' };
    const shape = PLACES.master.replace('r:embed="rId50"', 'r:embed="rId61"');
    expect(
      codes(masterFile({ shapes: shape, relations: [object], more: [{ name: 'ppt/embeddings/o.bin', content: 'x' }] })),
    ).toEqual(['master-unusable']);
    const click = PLACES.master.replace('name="Logo"', 'name="Logo" action="ppaction://program"');
    expect(codes(masterFile({ shapes: click }))).toEqual(['master-unusable']);
    expect(codes(masterFile({ shapes: click.replaceAll('"ppaction://program"', "'ppaction://program'") }))).toEqual([
      'master-unusable',
    ]);
  });

  it('loses only the layout that does', () => {
    const inside = PLACES.title.replace('<p:spPr>', '<p:spPr><a:blipFill><a:blip r:link="rId9"/></a:blipFill>');
    const layoutRelations = [{ id: 'rId9', type: 'image', target: `${away}b.png`, external: true }];
    const bytes = masterFile({
      layouts: { title: inside, obj: PLACES.obj, titleOnly: PLACES.titleOnly },
      layoutRelations,
    });
    const result = masterOf(bytes);
    expect(result.issues.map(({ code }) => code)).toEqual(['master-part-left-out', 'master-lacks-cover']);
    const file = openPackage(renderPptx(deck, { master: result.data }));
    for (const name of file.entries.keys())
      if (/\.(?:xml|rels)$/.test(name)) expect(partText(file, name), name).not.toContain(away);
    expect(partText(file, 'ppt/slideMasters/slideMaster1.xml')?.match(/sldLayoutId /g)).toHaveLength(2);
  });

  it('is answered, whatever else is wrong with it', () => {
    expect(codes(new Uint8Array(5))).toEqual(['zip-corrupt']);
    expect(codes(writeZip([{ name: 'word/document.xml', content: '<w/>' }]))).toEqual(['pptx-part']);
    expect(codes(masterFile({ layouts: {} }))).toEqual(['master-unusable']);
    const doctype = masterFile({ more: [{ name: 'ppt/slideMasters/slideMaster1.xml', content: '<!DOCTYPE x><x/>' }] });
    expect(codes(doctype)).toEqual(['xml-doctype']);
    expect(readPptxMaster(masterFile(), { limits: { xmlNodes: 20 } }).issues.map(({ code }) => code)).toEqual([
      'xml-nodes',
    ]);
    for (const size of [
      [0, 0],
      [1e9, 5],
      [Number.NaN, 3],
    ] as const)
      expect(masterOf(masterFile({ size })).success).toBe(true);
  });

  it('must be read before it is given', () => {
    // @ts-expect-error: bytes are no master
    expect(() => renderPptx(deck, { master: masterFile() })).toThrow(/readPptxMaster/);
  });
});
