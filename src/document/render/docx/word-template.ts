import { type Result, requireBytes } from '../../../errors/index.ts';
import { type Locale, requireOptions } from '../../../i18n/index.ts';
import {
  answer,
  childOf,
  childrenOf,
  elementsIn,
  foundInstead,
  type OoxmlFinding,
  type OoxmlPackage,
  officePart,
  openPackage,
  type PackageLimits,
  type PackagePart,
  partText,
  partXml,
  refuse,
  relatedPart,
  withoutElements,
  type XmlElement,
} from '../../ooxml/index.ts';
import { nothingTaken, type TakenParts, takePart } from '../take-parts.ts';
import { PAGE_WIDTH } from './surroundings.ts';

/** How a file of your own is read for its look. */
export interface ReadTemplateOptions {
  /** Language of the messages; French unless told otherwise. */
  readonly locale?: Locale;
  /** Bounds on the file, by name; those left out keep their default. */
  readonly limits?: Partial<PackageLimits>;
}

/** The look of Word files of your own, as {@link readDocxTemplate} gives it; made to be handed to `renderDocx`. */
export interface DocxTemplate {
  readonly kind: 'docx-template';
  /** Puts the parts of a document into the look. */
  readonly fit: (parts: readonly PackagePart[]) => readonly PackagePart[];
}

/**
 * Takes the look of a Word file of your own (`.docx` or `.dotx`): its styles, colours and fonts, the size and margins of its page, what
 * stands above and below its pages, for `renderDocx(tree, { template })`. The text in it is not taken.
 *
 * A style that a document needs and the file does not have is told, and ours is used (`template-lacks-style`); your file may also have
 * styles called `Note info`, `Note warning`, `Table text` and so on, as ours are. Numbers of headings are left out, and told. What acts or
 * fetches is not taken, and told (`master-part-left-out`).
 *
 * Source: ISO/IEC 29500-1:2016, 17.6 (sections) and 17.7 (styles).
 *
 * @example
 * ```ts
 * import { readDocxTemplate, renderDocx } from 'plan-sante/docx';
 * const page = { type: 'document', title: 'Fiche', language: 'fr', children: [] } as const;
 * const template = readDocxTemplate(renderDocx(page)); // any Word file will do
 * console.log(template.issues.length); // 0
 * console.log(template.success && renderDocx(page, { template: template.data }).length > 0); // true
 * ```
 */
export function readDocxTemplate(bytes: Uint8Array, options: ReadTemplateOptions = {}): Result<DocxTemplate> {
  requireOptions('readDocxTemplate', options, { locale: true, limits: true });
  requireBytes('readDocxTemplate', bytes);
  return answer(options.locale ?? 'fr', (findings) => readTemplate(openPackage(bytes, options.limits), findings));
}

/** Names in which a look is missed at once. */
const EXPECTED = ['heading 1', 'heading 2', 'heading 3', 'caption'] as const;
const TRANSITIONAL = /xmlns:w="http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main"/;

function readTemplate(file: OoxmlPackage, findings: OoxmlFinding[]): DocxTemplate {
  const main = officePart(file, 'w:document') ?? refuse('docx-part', foundInstead(file));
  const { root, part, related: relations } = main;
  const stylesPart = relatedPart(relations, 'styles') ?? refuse('master-unusable', {}, part);
  const source = partText(file, stylesPart);
  const styles = partXml(file, stylesPart);
  if (source === undefined || !TRANSITIONAL.test(source)) refuse('master-unusable', {}, stylesPart);
  const known = childrenOf(styles, 'w:style').map(styleOf);
  for (const found of EXPECTED)
    if (!known.some(({ name }) => name === found))
      findings.push({ code: 'template-lacks-style', severity: 'warning', part: stylesPart, params: { found } });
  const plain = withoutNumbers(source, styles);
  if (plain !== source) findings.push({ code: 'template-numbers-left-out', severity: 'warning', part: stylesPart });
  const taken = nothingTaken();
  const theme = relatedPart(relations, 'theme');
  if (theme !== undefined) takePart(file, theme, 'theme', taken);
  const section = lastSection(childOf(root, 'w:body'));
  const margins = marginsOf(
    section,
    (id) => relations.find((one) => one.id === id && !one.external)?.target,
    file,
    taken,
  );
  for (const name of taken.leftOut) findings.push({ code: 'master-part-left-out', severity: 'warning', part: name });
  const page = pageOf(section);
  if (page === undefined && section !== undefined)
    findings.push({ code: 'template-page-left-out', severity: 'warning', part });
  const colours = theme === undefined ? new Map<string, string>() : themeColours(partText(file, theme) ?? '');
  const look: Look = {
    colours,
    styles: plain,
    known,
    taken,
    theme,
    margins,
    page: page ?? OUR_PAGE,
    firstPage: childOf(section, 'w:titlePg') !== undefined,
  };
  return { kind: 'docx-template', fit: (parts) => fitParts(parts, look) };
}

interface StyleName {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

/** A part above or below the pages. */
interface Margin {
  readonly kind: 'header' | 'footer';
  readonly pages: 'default' | 'first';
  readonly part: string;
}

interface Page {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
  readonly footer: number;
}

interface Look {
  /** Colours of the theme, by the name under which styles call them. */
  readonly colours: ReadonlyMap<string, string>;
  readonly styles: string;
  readonly known: readonly StyleName[];
  readonly taken: TakenParts;
  readonly theme: string | undefined;
  readonly margins: readonly Margin[];
  readonly page: Page;
  readonly firstPage: boolean;
}

function styleOf(style: XmlElement): StyleName {
  return {
    id: style.attributes['w:styleId'] ?? '',
    type: style.attributes['w:type'] ?? 'paragraph',
    name: (childOf(style, 'w:name')?.attributes['w:val'] ?? '').toLowerCase(),
  };
}

/** Numberings of the file are not taken: what its styles say of them would lead to ours. */
function withoutNumbers(source: string, styles: XmlElement | undefined): string {
  return withoutElements(
    source,
    elementsIn(styles).filter(({ name }) => name === 'w:numPr'),
  );
}

/** The section that the document ends with: it says how its pages are. */
function lastSection(body: XmlElement | undefined): XmlElement | undefined {
  return childrenOf(body, 'w:sectPr').at(-1);
}

function marginsOf(
  section: XmlElement | undefined,
  targetOf: (id: string) => string | undefined,
  file: OoxmlPackage,
  taken: TakenParts,
): readonly Margin[] {
  return (['header', 'footer'] as const).flatMap((kind) =>
    childrenOf(section, `w:${kind}Reference`).flatMap(({ attributes }): readonly Margin[] => {
      const part = targetOf(attributes['r:id'] ?? '');
      const pages = attributes['w:type'] ?? 'default';
      if (part === undefined || (pages !== 'default' && pages !== 'first')) return [];
      return takePart(file, part, kind, taken) ? [{ kind, pages, part }] : [];
    }),
  );
}

const OUR_PAGE: Page = {
  width: 11906,
  height: 16838,
  top: 1134,
  right: 1134,
  bottom: 1134,
  left: 1134,
  header: 567,
  footer: 567,
};
/** Least width between margins, and most of a page, in twentieths of a point. */
const LEAST_WIDTH = 3000;
const MOST_SIDE = 31_680;

/** The size and margins of a page; `undefined` where nothing could be written on it. */
function pageOf(section: XmlElement | undefined): Page | undefined {
  const size = childOf(section, 'w:pgSz')?.attributes ?? {};
  const edge = childOf(section, 'w:pgMar')?.attributes ?? {};
  const number = (value: string | undefined, usual: number) => (value === undefined ? usual : Number(value));
  const [a, b] = [number(size['w:w'], OUR_PAGE.width), number(size['w:h'], OUR_PAGE.height)];
  const page: Page = {
    width: Math.min(a, b),
    height: Math.max(a, b),
    top: number(edge['w:top'], OUR_PAGE.top),
    right: number(edge['w:right'], OUR_PAGE.right),
    bottom: number(edge['w:bottom'], OUR_PAGE.bottom),
    left: number(edge['w:left'], OUR_PAGE.left),
    header: number(edge['w:header'], OUR_PAGE.header),
    footer: number(edge['w:footer'], OUR_PAGE.footer),
  };
  const sides = Object.values(page);
  const sound = sides.every((side) => Number.isInteger(side) && side >= 0 && side <= MOST_SIDE);
  const roomy =
    page.width - page.left - page.right >= LEAST_WIDTH && page.height - page.top - page.bottom >= LEAST_WIDTH;
  return sound && roomy ? page : undefined;
}

const OWN_MARGINS = { header: 'word/header1.xml', footer: 'word/footer1.xml' } as const;

function fitParts(parts: readonly PackagePart[], look: Look): readonly PackagePart[] {
  const replaced = new Set<string>(
    look.theme !== undefined && look.taken.parts.has(look.theme) ? ['word/theme/theme1.xml'] : [],
  );
  for (const kind of ['header', 'footer'] as const)
    if (look.margins.some((one) => one.kind === kind)) replaced.add(OWN_MARGINS[kind]);
  const ours = parts.find(({ name }) => name === 'word/styles.xml')?.content;
  const { xml, ids } = mergedStyles(typeof ours === 'string' ? ours : '', look);
  return [
    ...parts.flatMap((one): readonly PackagePart[] => {
      const { name, content } = one;
      if (replaced.has(name)) return [];
      if (typeof content !== 'string') return [one];
      if (name === 'word/styles.xml') return [{ name, content: xml }];
      if (name === '[Content_Types].xml') return [{ name, content: typesXml(content, replaced, look) }];
      if (name === 'word/_rels/document.xml.rels') return [{ name, content: relationsXml(content, replaced, look) }];
      if (name === 'word/document.xml') return [{ name, content: documentXml(content, ids, look) }];
      if (name.startsWith('word/charts/chart'))
        return [{ name, content: content.replace(/<a:latin typeface="[^"+]+"\/>/g, '<a:latin typeface="+mn-lt"/>') }];
      return [{ name, content: OWN_MARGIN.test(name) ? restyled(content, ids) : content }];
    }),
    ...look.taken.parts.values(),
  ];
}

const OWN_MARGIN = /^word\/(?:header|footer)1\.xml$/;
const STYLE = /<w:style w:type="(\w+)"[^>]*? w:styleId="([^"]+)"[^>]*><w:name w:val="([^"]+)"\/>.*?<\/w:style>/gs;

/** Their styles with those of ours that they lack, and what each of ours is called there. */
function mergedStyles(
  ours: string,
  { styles, known, page, colours }: Look,
): { readonly xml: string; readonly ids: ReadonlyMap<string, string> } {
  const taken = new Set(known.map(({ id }) => id));
  const own = [...ours.matchAll(STYLE)].map(([xml, type = '', id = '', name = '']) => {
    const theirs = known.find((one) => one.type === type && one.name === name.toLowerCase());
    return { xml, id, theirs: theirs?.id, to: theirs?.id ?? (taken.has(id) ? `Plan${id}` : id) };
  });
  const ids = new Map(own.map(({ id, to }) => [id, to] as const));
  const width = page.width - page.left - page.right;
  const added = own
    .filter(({ theirs }) => theirs === undefined)
    .map(({ xml, id, to }) =>
      recoloured(restyled(xml, ids), colours)
        .replace(` w:default="1"`, '')
        .replace(`w:styleId="${id}"`, `w:styleId="${to}"`)
        .replace(`w:pos="${PAGE_WIDTH.upright}"`, `w:pos="${width}"`),
    );
  return { xml: styles.replace(/<\/w:styles>\s*$/, () => `${added.join('')}</w:styles>`), ids };
}

/** What styles call the colours that a theme names otherwise. */
const CALLED: Readonly<Record<string, string>> = {
  dk1: 'text1',
  lt1: 'background1',
  dk2: 'text2',
  lt2: 'background2',
  hlink: 'hyperlink',
  folHlink: 'followedHyperlink',
};

function themeColours(theme: string): ReadonlyMap<string, string> {
  const found = theme.matchAll(/<a:(dk1|lt1|dk2|lt2|accent[1-6]|hlink|folHlink)>\s*<a:srgbClr val="([0-9A-Fa-f]{6})"/g);
  return new Map([...found].map(([, name = '', value = '']) => [CALLED[name] ?? name, value] as const));
}

/** Not every program looks a colour up in the theme: the digits beside its name are those of the theme. */
function recoloured(xml: string, colours: ReadonlyMap<string, string>): string {
  return xml.replace(
    /(w:(?:val|color|fill)=")[0-9A-F]{6}(" w:theme(?:Color|Fill)="(\w+)")/g,
    (all, start: string, end: string, name: string) => {
      const colour = colours.get(name);
      return colour === undefined ? all : `${start}${colour.toUpperCase()}${end}`;
    },
  );
}

/** The same with the styles as they are called there. Nothing of what people wrote can look like a tag: their `<` is always escaped. */
function restyled(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replace(
    /<w:(pStyle|rStyle|tblStyle|basedOn|next|link) w:val="([^"]+)"\/>/g,
    (_all, kind: string, id: string) => {
      const to = ids.get(id) ?? id;
      return `<w:${kind} w:val="${to.replace(/[&<>"]/g, '')}"/>`;
    },
  );
}

function typesXml(content: string, replaced: ReadonlySet<string>, { taken }: Look): string {
  const kept = content.replace(/<Override PartName="\/([^"]+)"[^>]*>/g, (all, name: string) =>
    replaced.has(name) ? '' : all,
  );
  const added = [...taken.types].map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  return kept.replace('</Types>', `${added.join('')}</Types>`);
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

function relationsXml(content: string, replaced: ReadonlySet<string>, { margins, theme }: Look): string {
  const kept = content.replace(/<Relationship [^>]*Target="([^"]+)"[^>]*>/g, (all, target: string) =>
    replaced.has(`word/${target}`) ? '' : all,
  );
  const own = margins.map(
    ({ kind, part }, index) => `<Relationship Id="rIdLook${index}" Type="${OFFICE}${kind}" Target="/${part}"/>`,
  );
  if (theme !== undefined && replaced.has('word/theme/theme1.xml'))
    own.push(`<Relationship Id="rIdLookTheme" Type="${OFFICE}theme" Target="/${theme}"/>`);
  return kept.replace('</Relationships>', `${own.join('')}</Relationships>`);
}

function documentXml(content: string, ids: ReadonlyMap<string, string>, look: Look): string {
  const { page } = look;
  const width = page.width - page.left - page.right;
  const ratio = width / PAGE_WIDTH.upright;
  let first = true;
  return restyled(content, ids)
    .replace(
      /<w:gridCol w:w="(\d+)"\/>/g,
      (_all, wide: string) => `<w:gridCol w:w="${Math.max(1, Math.round(Number(wide) * ratio))}"/>`,
    )
    .replace(/<wp:inline .*?<\/wp:inline>/gs, (inline) => fittingPicture(inline, width))
    .replace(/<w:sectPr>(.*?)<\/w:sectPr>/g, (_all, inside: string) => {
      const xml = sectionXml(inside, first, look);
      first = false;
      return xml;
    });
}

const EMU_PER_TWIP = 635;

/** A picture no wider than the page. */
function fittingPicture(inline: string, width: number): string {
  const wide = Number(/<wp:extent cx="(\d+)"/.exec(inline)?.[1] ?? 0);
  const scale = (width * EMU_PER_TWIP) / wide;
  if (!(scale < 1)) return inline;
  return inline.replace(
    /(<(?:wp:extent|a:ext)) cx="(\d+)" cy="(\d+)"\/>/g,
    (_all, name: string, cx: string, cy: string) =>
      `${name} cx="${Math.round(Number(cx) * scale)}" cy="${Math.round(Number(cy) * scale)}"/>`,
  );
}

/** Pages of one kind, as theirs are: upright or on their side, with what stands above and below them. */
function sectionXml(inside: string, first: boolean, { margins, page, firstPage }: Look): string {
  const sideways = inside.includes('landscape');
  const cover = inside.includes('<w:titlePg/>');
  const own = [...inside.matchAll(/<w:(header|footer)Reference [^>]*>/g)]
    .filter(([, kind]) => !margins.some((one) => one.kind === kind))
    .map(([reference]) => reference);
  const shown = first && firstPage;
  const references = margins.flatMap(({ kind, pages }, index) =>
    pages === 'default' || shown ? [`<w:${kind}Reference w:type="${pages}" r:id="rIdLook${index}"/>`] : [],
  );
  const [width, height] = sideways ? [page.height, page.width] : [page.width, page.height];
  const turned = sideways ? ' w:orient="landscape"' : '';
  return `<w:sectPr>${references.join('')}${own.join('')}<w:pgSz w:w="${width}" w:h="${height}"${turned}/><w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}" w:header="${page.header}" w:footer="${page.footer}" w:gutter="0"/>${cover || shown ? '<w:titlePg/>' : ''}</w:sectPr>`;
}
