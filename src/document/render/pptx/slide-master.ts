import { type Result, requireBytes } from '../../../errors/index.ts';
import { type Locale, requireOptions } from '../../../i18n/index.ts';
import { contrastOf } from '../../../internal/contrast.ts';
import {
  answer,
  childOf,
  childrenOf,
  escapeMarkup,
  foundInstead,
  type OoxmlFinding,
  type OoxmlPackage,
  officePart,
  openPackage,
  type PackageLimits,
  type PackagePart,
  partRelationships,
  partXml,
  refuse,
  relatedPart,
  textOf,
  type XmlElement,
} from '../../ooxml/index.ts';
import { characterWidth } from '../character-widths.ts';
import { nothingTaken, type TakenParts, takePart } from '../take-parts.ts';
import { BODY_HEIGHT, BODY_WIDTH, emu, FOOT, PAGE, STAMP } from './page.ts';

/** How a file of your own is read for its look. */
export interface ReadMasterOptions {
  /** Language of the messages; French unless told otherwise. */
  readonly locale?: Locale;
  /** Bounds on the file, by name; those left out keep their default. */
  readonly limits?: Partial<PackageLimits>;
}

/** The look of slides of your own, as {@link readPptxMaster} gives it; made to be handed to `renderPptx`. */
export interface PptxMaster {
  readonly kind: 'pptx-master';
  /** Height for words on a slide, in the units in which slides are laid out. */
  readonly room: number;
  /** Puts the parts of a deck into the look. */
  readonly fit: (parts: readonly PackagePart[]) => readonly PackagePart[];
}

/**
 * Takes the look of a presentation of your own (`.pptx` or `.potx`): its first slide master with its layouts, colours, fonts, logo, foot and
 * size of page, for `renderPptx(tree, { master })`. The slides in it are not taken.
 *
 * What a deck needs and the file does not have is told, and ours is used in its place: a place for titles or for words, a layout for the
 * cover, for titles alone, the number of the slide (`master-lacks-…`). What acts or fetches is not taken, and told (`master-part-left-out`);
 * a file whose master itself does so is refused (`master-unusable`), as is one that is no sound presentation within the limits.
 *
 * Source: ISO/IEC 29500-1:2016, 19.3.1 (slide masters and layouts).
 *
 * @example
 * ```ts
 * import { readPptxMaster, renderPptx } from 'plan-sante/pptx';
 * const page = { type: 'document', title: 'Fiche', language: 'fr', children: [] } as const;
 * const ours = renderPptx(page); // any presentation will do
 * const master = readPptxMaster(ours);
 * console.log(master.issues.map(({ code }) => code)); // [ 'master-lacks-cover' ]
 * console.log(master.success && renderPptx(page, { master: master.data }).length > 0); // true
 * ```
 */
export function readPptxMaster(bytes: Uint8Array, options: ReadMasterOptions = {}): Result<PptxMaster> {
  requireOptions('readPptxMaster', options, { locale: true, limits: true });
  requireBytes('readPptxMaster', bytes);
  return answer(options.locale ?? 'fr', (findings) => readMaster(openPackage(bytes, options.limits), findings));
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A layout with the places that a slide needs. */
interface Layout {
  readonly part: string;
  readonly type: string;
  readonly title: Place | undefined;
  readonly body: Place | undefined;
  readonly subtitle: Place | undefined;
  readonly number: Place | undefined;
  readonly foot: Place | undefined;
}

interface Place {
  readonly type: string;
  readonly index: string | undefined;
  readonly box: Box | undefined;
  readonly words: string;
}

function readMaster(file: OoxmlPackage, findings: OoxmlFinding[]): PptxMaster {
  const main = officePart(file, 'p:presentation') ?? refuse('pptx-part', foundInstead(file));
  const { root: presentation, related: relations } = main;
  const listed = childOf(childOf(presentation, 'p:sldMasterIdLst'), 'p:sldMasterId');
  const part =
    relations.find(({ id }) => id === listed?.attributes['r:id'])?.target ?? relatedPart(relations, 'slideMaster');
  const taken = nothingTaken();
  if (part === undefined || !takePart(file, part, 'slideMaster', taken))
    refuse('master-unusable', {}, part ?? main.part);
  for (const name of taken.leftOut) findings.push({ code: 'master-part-left-out', severity: 'warning', part: name });
  const look = lookOf(file, part, sizeOf(presentation), taken);
  for (const what of look.lacks) findings.push({ code: `master-lacks-${what}`, severity: 'warning', part });
  const id = listed?.attributes['id'] ?? '2147483648';
  return {
    kind: 'pptx-master',
    room: look.room,
    fit: (parts) => fitParts(parts, { ...look, part, taken, id }),
  };
}

/** What a master may not have. */
type Lack = 'title' | 'body' | 'cover' | 'title-only' | 'number';

interface Look {
  readonly size: { readonly width: number; readonly height: number };
  readonly body: Box;
  readonly title: Box;
  readonly titleSize: number;
  readonly scale: number;
  /** How much smaller words are set where their letters may be wider than those that were measured. */
  readonly letters: number;
  readonly room: number;
  /** Whether words in its colours would not be seen on its ground. */
  readonly hidden: boolean;
  readonly content: Layout;
  readonly titleOnly: Layout;
  readonly cover: Layout | undefined;
  readonly lacks: readonly Lack[];
}

/** Least room for words, in the units in which slides are laid out: below it a place is none. */
const LEAST_ROOM = 180;

/** What was found in a master and its layouts, before ours stands in for what lacks. */
interface Found {
  /** The layout of titles and words. */
  readonly content: Layout;
  readonly cover: Layout | undefined;
  readonly titleOnly: Layout | undefined;
  readonly title: Box | undefined;
  readonly body: Box | undefined;
  /** Whether the place for words has too little room. */
  readonly narrow: boolean;
}

/** In the order in which they are told. */
const LACKS: Readonly<Record<Lack, (found: Found) => boolean>> = {
  cover: ({ cover }) => cover === undefined,
  'title-only': ({ titleOnly }) => titleOnly === undefined,
  title: ({ title, content }) => title === undefined || content.title === undefined,
  body: ({ body, content, narrow }) => body === undefined || content.body === undefined || narrow,
  number: ({ content }) => content.number === undefined,
};

function lookOf(file: OoxmlPackage, part: string, size: Look['size'], taken: TakenParts): Look {
  const root = partXml(file, part);
  const layouts = partRelationships(file, part)
    .filter(({ kind, target }) => kind === 'slideLayout' && taken.parts.has(target))
    .map(({ target }) => layoutOf(target, partXml(file, target)));
  const ours = oursIn(size);
  const found = foundIn(layoutOf(part, root), layouts, size, ours);
  const { content, cover } = found;
  const body = found.body === undefined || found.narrow ? ours.body : found.body;
  const scale = body.width / BODY_WIDTH;
  const style = childOf(childOf(childOf(childOf(root, 'p:txStyles'), 'p:titleStyle'), 'a:lvl1pPr'), 'a:defRPr');
  return {
    size,
    body,
    title: found.title ?? ours.title,
    titleSize: Number(style?.attributes['sz'] ?? 4400) / 100,
    scale,
    letters: NARROW.test(fontOf(file, part)) ? 1 : WIDE_LETTERS,
    room: Math.max(LEAST_ROOM, Math.min(BODY_HEIGHT, roomIn(body))),
    hidden: hidesWords(file, part, root),
    content,
    titleOnly: found.titleOnly ?? content,
    cover,
    lacks: (Object.keys(LACKS) as Lack[]).filter((lack) => LACKS[lack](found)),
  };
}

function foundIn(own: Layout, layouts: readonly Layout[], size: Look['size'], ours: { readonly body: Box }): Found {
  const [first] = layouts;
  if (first === undefined) refuse('master-unusable', {}, own.part);
  const holding = layouts.filter(({ title, body }) => title !== undefined && body !== undefined);
  const content = holding.find(({ type }) => type === 'obj' || type === 'tx') ?? holding[0] ?? first;
  const body = content.body?.box ?? own.body?.box;
  return {
    content,
    cover: layouts.find(({ type, title }) => type === 'title' && title !== undefined),
    titleOnly: layouts.find(({ type }) => type === 'titleOnly'),
    title: content.title?.box ?? own.title?.box,
    body,
    narrow: roomIn(body ?? ours.body) < LEAST_ROOM || (body !== undefined && body.width < size.width / 2),
  };
}

/** Height for words in a place, in the units in which slides are laid out. */
function roomIn({ width, height }: Box): number {
  return height / (width / BODY_WIDTH) - STAMP_ROOM - FOOT_ROOM;
}

/** Fonts no wider than those that slides are laid out with; others are set a little smaller, so that words keep to their places. */
const NARROW = /^(?:Arial|Helvetica|Liberation Sans|Calibri|Carlito|Aptos|Gill Sans|Times|Garamond|Cambria|Caladea)/i;
const WIDE_LETTERS = 0.88;

/** The font of words, as the theme of a master names it. */
function fontOf(file: OoxmlPackage, part: string): string {
  const theme = relatedPart(partRelationships(file, part), 'theme');
  const fonts = childOf(
    childOf(theme === undefined ? undefined : partXml(file, theme), 'a:themeElements'),
    'a:fontScheme',
  );
  return childOf(childOf(fonts, 'a:minorFont'), 'a:latin')?.attributes['typeface'] ?? '';
}

/** Words with less contrast than this cannot be read, however large their letters. */
const LEAST_CONTRAST = 3;
const COLOUR = /^[0-9a-f]{6}$/i;

/**
 * A master may paint its ground in a dark colour of its own and leave the colours of words as they are for a light one. Its titles have
 * a colour of theirs; the words of tables and boxes would be dark on dark.
 */
function hidesWords(file: OoxmlPackage, part: string, root: XmlElement | undefined): boolean {
  const fill = childOf(childOf(childOf(childOf(root, 'p:cSld'), 'p:bg'), 'p:bgPr'), 'a:solidFill');
  const ground = childOf(fill, 'a:srgbClr')?.attributes['val'];
  const words = childOf(root, 'p:clrMap')?.attributes['tx1'] ?? 'dk1';
  const theme = relatedPart(partRelationships(file, part), 'theme');
  const colours = childOf(
    childOf(theme === undefined ? undefined : partXml(file, theme), 'a:themeElements'),
    'a:clrScheme',
  );
  const [ink] = childrenOf(childOf(colours, `a:${words}`));
  const letters = ink?.attributes['lastClr'] ?? ink?.attributes['val'];
  if (ground === undefined || letters === undefined || !COLOUR.test(ground) || !COLOUR.test(letters)) return false;
  return contrastOf(ground, letters) < LEAST_CONTRAST;
}

/** Heights kept free above and below the words, for a stamp and for where they were taken from. */
const STAMP_ROOM = STAMP.height + 4;
const FOOT_ROOM = FOOT.height + 2;

/** Our own places, on a page of another size. */
function oursIn({ width, height }: Look['size']): { readonly title: Box; readonly body: Box } {
  const [across, down] = [width / PAGE.width, height / PAGE.height];
  const box = (top: number, tall: number): Box => ({
    x: PAGE.left * across,
    y: top * down,
    width: BODY_WIDTH * across,
    height: tall * down,
  });
  return { title: box(PAGE.titleTop, PAGE.titleHeight), body: box(PAGE.top, BODY_HEIGHT) };
}

const EMU_PER_POINT = 12_700;

function sizeOf(presentation: XmlElement | undefined): Look['size'] {
  const { cx, cy } = childOf(presentation, 'p:sldSz')?.attributes ?? {};
  const [width, height] = [Number(cx) / EMU_PER_POINT, Number(cy) / EMU_PER_POINT];
  const sound = width >= 200 && height >= 150 && width <= 4100 && height <= 4100;
  return sound ? { width, height } : { width: PAGE.width, height: PAGE.height };
}

function layoutOf(part: string, root: XmlElement | undefined): Layout {
  const places = childrenOf(childOf(childOf(root, 'p:cSld'), 'p:spTree'), 'p:sp').flatMap(placeOf);
  const first = (...types: readonly string[]) => places.find(({ type }) => types.includes(type));
  return {
    part,
    type: root?.attributes['type'] ?? '',
    title: first('title', 'ctrTitle'),
    body: first('body', 'obj', ''),
    subtitle: first('subTitle'),
    number: first('sldNum'),
    foot: first('ftr'),
  };
}

function placeOf(shape: XmlElement): readonly Place[] {
  const place = childOf(childOf(childOf(shape, 'p:nvSpPr'), 'p:nvPr'), 'p:ph');
  if (place === undefined) return [];
  const frame = childOf(childOf(shape, 'p:spPr'), 'a:xfrm');
  const { x, y } = childOf(frame, 'a:off')?.attributes ?? {};
  const { cx, cy } = childOf(frame, 'a:ext')?.attributes ?? {};
  const [left, top, width, height] = [x, y, cx, cy].map((value) => Number(value) / EMU_PER_POINT) as [
    number,
    number,
    number,
    number,
  ];
  const sound = [left, top, width, height].every(Number.isFinite) && width > 0 && height > 0;
  const index = place.attributes['idx'];
  return [
    {
      type: place.attributes['type'] ?? '',
      index: index !== undefined && /^\d{1,9}$/.test(index) ? index : undefined,
      box: sound ? { x: left, y: top, width, height } : undefined,
      words: textOf(childOf(shape, 'p:txBody') ?? shape).trim(),
    },
  ];
}

interface Fitting extends Look {
  readonly part: string;
  readonly taken: TakenParts;
  readonly id: string;
}

const OURS = /^ppt\/(?:slideMasters|slideLayouts|theme)\/(?!themeNotes)/;

/** Our slides in their look: their master in the place of ours, and every slide moved and scaled into its places. */
function fitParts(parts: readonly PackagePart[], look: Fitting): readonly PackagePart[] {
  const kept = parts.filter(({ name }) => !OURS.test(name) && !OURS.test(name.replace('/_rels', '')));
  const isCover = new Set(
    kept.flatMap(({ name, content }) => (typeof content === 'string' && COVER.test(content) ? [name] : [])),
  );
  const theme = [...look.taken.parts.keys()].find((name) => /\/theme\/[^/]+$/.test(name));
  return [
    ...kept.map((one): PackagePart => {
      const { name, content } = one;
      if (typeof content !== 'string') return one;
      if (name === '[Content_Types].xml') return { name, content: typesXml(content, look) };
      if (name === 'ppt/presentation.xml') return { name, content: presentationXml(content, look) };
      if (name === 'ppt/_rels/presentation.xml.rels')
        return {
          name,
          content: content
            .replace('slideMasters/slideMaster1.xml', `/${look.part}`)
            .replace('theme/theme1.xml', theme === undefined ? 'theme/theme1.xml' : `/${theme}`),
        };
      if (/^ppt\/charts\/chart\d+\.xml$/.test(name)) return { name, content: chartXml(content, look) };
      const slide = /^ppt\/slides\/(?:_rels\/)?(slide\d+\.xml)(\.rels)?$/.exec(name);
      if (slide === null) return one;
      const cover = isCover.has(`ppt/slides/${slide[1]}`);
      return {
        name,
        content: slide[2] === undefined ? slideXml(content, cover, look) : slideRelations(content, cover, look),
      };
    }),
    ...look.taken.parts.values(),
  ];
}

const COVER = /<p:sld [^>]*showMasterSp="0"/;

function typesXml(content: string, { taken }: Fitting): string {
  const own = content.replace(
    /<Override PartName="\/(ppt\/(?:slideMasters|slideLayouts|theme)\/[^"]+)"[^>]*>/g,
    (all, name) => (OURS.test(name) ? '' : all),
  );
  const added = [...taken.types].map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  return own.replace('</Types>', `${added.join('')}</Types>`);
}

function presentationXml(content: string, { size, id }: Fitting): string {
  return content
    .replace(/<p:sldSz [^>]*>/, `<p:sldSz cx="${emu(size.width)}" cy="${emu(size.height)}"/>`)
    .replace(/<p:sldMasterId id="\d+"/, `<p:sldMasterId id="${/^\d{10}$/.test(id) ? id : '2147483648'}"`);
}

function layoutFor(content: string, cover: boolean, look: Fitting): Layout {
  if (cover && look.cover !== undefined) return look.cover;
  return content.includes('slideLayout1.xml') ? look.content : look.titleOnly;
}

function slideRelations(content: string, cover: boolean, look: Fitting): string {
  const { part } = layoutFor(content, cover, look);
  return content.replace(/\.\.\/slideLayouts\/slideLayout[12]\.xml/, `/${part}`);
}

/** A slide in its new places. Nothing of what people wrote can look like a tag: their `<` is always escaped. */
function slideXml(content: string, cover: boolean, look: Fitting): string {
  const layout =
    cover && look.cover !== undefined
      ? look.cover
      : content.includes('<p:ph idx="1"/>')
        ? look.content
        : look.titleOnly;
  const stamped = content.includes(offXml(STAMP.left, STAMP.top));
  const shapes = content
    .replace(' showMasterSp="0"', '')
    .replace(/<p:bg>.*?<\/p:bg>/, '')
    .replace('<a:masterClrMapping/>', look.hidden ? LIGHT_ON_DARK : '<a:masterClrMapping/>')
    .replaceAll(COVER_LETTERS, '<a:lstStyle/>')
    .split(/(?=<p:(?:sp|graphicFrame|pic)>)/);
  return shapes.map((shape) => shapeXml(shape, { cover, layout, stamped }, look)).join('');
}

/** Light and dark change places on a slide (ISO/IEC 29500-1, 20.1.6.8). */
const LIGHT_ON_DARK = `<a:overrideClrMapping bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2" ${[1, 2, 3, 4, 5, 6]
  .map((accent) => `accent${accent}="accent${accent}"`)
  .join(' ')} hlink="hlink" folHlink="folHlink"/>`;

const COVER_LETTERS =
  '<a:lstStyle><a:lvl1pPr><a:defRPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>';

interface SlideFit {
  readonly cover: boolean;
  readonly layout: Layout;
  readonly stamped: boolean;
}

function shapeXml(shape: string, fit: SlideFit, look: Fitting): string {
  const { layout, cover } = fit;
  if (shape.includes('<p:ph type="title"/>')) return titleXml(shape, fit, look);
  if (shape.includes('<p:ph type="sldNum"')) return numberXml(shape, layout);
  if (cover && look.cover !== undefined && shape.includes('<p:ph idx="1"/>')) {
    const { subtitle } = layout;
    if (subtitle !== undefined)
      return unsized(
        shape
          .replace('<p:ph idx="1"/>', placeXml(subtitle))
          .replace(/<p:spPr>.*?<\/p:spPr>/, '<p:spPr/>')
          .replace(/<a:bodyPr [^>]*><a:noAutofit\/><\/a:bodyPr>/, '<a:bodyPr><a:normAutofit/></a:bodyPr>'),
      );
  }
  const body = layout.body === undefined ? '<p:nvPr/>' : `<p:nvPr>${placeXml(layout.body)}</p:nvPr>`;
  return scaled(shape.replace('<p:nvPr><p:ph idx="1"/></p:nvPr>', body), fit, look);
}

function placeXml({ type, index }: Place): string {
  return `<p:ph${type === '' ? '' : ` type="${type}"`}${index === undefined ? '' : ` idx="${index}"`}/>`;
}

/** Takes sizes of letters out: the layout has its own. */
function unsized(xml: string): string {
  return xml.replace(/(<a:(?:rPr|endParaRPr)\b[^>]*?) sz="\d+"/g, '$1');
}

/** A title keeps the letters of its layout, smaller where it would run over. */
function titleXml(shape: string, { cover, layout }: SlideFit, look: Fitting): string {
  const { title } = layout;
  const box = title?.box ?? look.title;
  const words = [...shape.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text).join('');
  let width = 0;
  for (const character of words) width += characterWidth(character.codePointAt(0) ?? 0, true);
  const most = cover ? Math.max(look.titleSize, 32) : look.titleSize;
  const size = [most, 36, 32, 28, 24, 20, 18, 16, 14].find(
    (one) => one <= most && Math.ceil((width * one) / 1000 / (box.width * 0.92)) * one * 1.1 <= box.height * 0.96,
  );
  const sized =
    size === most ? unsized(shape) : shape.replace(/(<a:rPr\b[^>]*?) sz="\d+"/g, `$1 sz="${(size ?? 14) * 100}"`);
  const frame =
    title !== undefined && !look.lacks.includes('title')
      ? ''
      : `<a:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm>`;
  return sized
    .replace('<p:ph type="title"/>', title === undefined ? '<p:ph type="title"/>' : placeXml(title))
    .replace(/<p:spPr>.*?<\/p:spPr>|<p:spPr\/>/, frame === '' ? '<p:spPr/>' : `<p:spPr>${frame}</p:spPr>`)
    .replace('<a:bodyPr anchor="b"/>', '<a:bodyPr/>');
}

/** The number stands where the layout shows one; its foot too, with the words it has there. */
function numberXml(shape: string, { number, foot }: Layout): string {
  const rest = /<\/p:sp>(.*)$/s.exec(shape)?.[1] ?? '';
  const language = /<a:rPr lang="([^"]*)"/.exec(shape)?.[1] ?? 'fr-FR';
  const said =
    foot === undefined || foot.words === ''
      ? ''
      : `<p:sp><p:nvSpPr><p:cNvPr id="9990" name="Footer"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeXml(foot)}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="${language}"/><a:t>${escapeMarkup(foot.words)}</a:t></a:r></a:p></p:txBody></p:sp>`;
  if (number === undefined) return said + rest;
  return said + shape.replace(/<p:ph type="sldNum"[^>]*>/, placeXml(number));
}

function offXml(x: number, y: number): string {
  return `<a:off x="${emu(x)}" y="${emu(y)}"/>`;
}

/** Letters of a chart are those of the theme, in the same proportion as all others. */
function chartXml(content: string, { scale }: Fitting): string {
  return sizedXml(content, scale).replace(
    /<a:(latin|ea|cs) typeface="[^"+]+"\/>/g,
    (_all, script: string) => `<a:${script} typeface="+mn-${script === 'latin' ? 'lt' : script}"/>`,
  );
}

/** Sizes of letters in hundredths of points, in steps of half a point. */
function sizedXml(xml: string, scale: number): string {
  return xml.replace(/(<a:(?:rPr|endParaRPr|defRPr)\b[^>]*? sz=)"(\d+)"/g, (_all, name: string, size: string) => {
    const points = Math.max(100, Math.floor((Number(size) * scale) / 50) * 50);
    return `${name}"${points}"`;
  });
}

/** What stands on our page, on theirs: moved, and letters and measures in the same proportion. */
function scaled(xml: string, { stamped }: SlideFit, { body, scale, room, letters }: Fitting): string {
  const measure = (value: string) => String(Math.round(Number(value) * scale));
  const top = body.y + (stamped ? STAMP_ROOM * scale : 0);
  return sizedXml(xml, scale * letters)
    .replace(/<a:off x="(-?\d+)" y="(-?\d+)"\/>/g, (all, x: string, y: string) => {
      if (all === offXml(STAMP.left, STAMP.top)) return offXml(body.x + body.width - STAMP.width * scale, body.y);
      if (all === offXml(FOOT.left, FOOT.top)) return offXml(body.x, body.y + body.height - FOOT.height * scale);
      const across = Number(x) / EMU_PER_POINT - PAGE.left;
      const down = Math.min(Number(y) / EMU_PER_POINT - PAGE.top, room);
      return offXml(body.x + across * scale, top + down * scale);
    })
    .replace(
      /<a:ext cx="(\d+)" cy="(\d+)"\/>/g,
      (_all, cx: string, cy: string) => `<a:ext cx="${measure(cx)}" cy="${measure(cy)}"/>`,
    )
    .replace(/(<a:gridCol w=|<a:tr h=)"(\d+)"/g, (_all, name: string, value: string) => `${name}"${measure(value)}"`);
}
