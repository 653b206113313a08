import { type Result, requireBytes } from '../../../errors/index.ts';
import { type Locale, requireOptions } from '../../../i18n/index.ts';
import { shortText } from '../../../internal/shown-text.ts';
import type { DocumentNode } from '../../node.ts';
import {
  answer,
  type OoxmlFinding,
  type OoxmlPackage,
  OUTLINE_PROPERTY,
  openPackage,
  type PackageLimits,
} from '../../ooxml/index.ts';
import { withOutline } from '../../outline.ts';
import { newPicturesRead } from '../office-picture.ts';
import { readOfficeProperties } from '../office-properties.ts';
import { composeBlocks } from './compose-blocks.ts';
import { joinSlides } from './join-slides.ts';
import type { PptxContext, SlideCounts } from './pptx-context.ts';
import { readSlide } from './read-slide.ts';
import { slideNames } from './slide-names.ts';

/** How a PowerPoint file is read. */
export interface ParsePptxOptions {
  /** Language of the messages; French unless told otherwise. */
  readonly locale?: Locale;
  /** Bounds on the file, by name; those left out keep their default. */
  readonly limits?: Partial<PackageLimits>;
}

/**
 * Reads a PowerPoint file (`.pptx`) into a document tree, with the slide of every block (table, row and cell too).
 *
 * The title of each slide becomes a level-1 heading; slides called "… (suite)" go on with the one before, and what
 * `renderPptx` cut at the end of a slide is whole again. Shapes are taken in the order in which they are read aloud, groups
 * included. The levels and anchors of headings come back for what `renderPptx` wrote. Lists keep their levels and numbers,
 * marks that a layout gives included; bullets typed by hand count. Tables keep merged cells and header rows. Pictures are read where they are
 * PNG or JPEG. Numbers, dates and footers of slides are not content; the words of footers are told. Other pictures,
 * diagrams, ink, the notes of the speaker and comments are not read; their number is told. Hidden slides and shapes are
 * read, and that is told too. Of a formula the signs are read, one after the other.
 *
 * The file may come from anybody: it is read within limits, nothing outside it is ever opened, and what is not a sound
 * file is answered with an issue (`zip-…`, `xml-…`, `pptx-part`, `limit-…`).
 *
 * Source: ISO/IEC 29500-1 and -4:2016 (PresentationML, DrawingML).
 *
 * @example
 * ```ts
 * import { parsePptx, renderPptx } from 'plan-sante/pptx';
 * const bytes = renderPptx({
 *   type: 'document',
 *   title: 'Fiche P1',
 *   language: 'fr',
 *   children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Constat' }] }],
 * });
 * const result = parsePptx(bytes);
 * console.log(result.success && result.data.children[0]?.type); // 'paragraph'
 * ```
 */
export function parsePptx(bytes: Uint8Array, options: ParsePptxOptions = {}): Result<DocumentNode> {
  requireOptions('parsePptx', options, { locale: true, limits: true });
  requireBytes('parsePptx', bytes);
  return answer(options.locale ?? 'fr', (findings) => readDocument(openPackage(bytes, options.limits), findings));
}

function readDocument(file: OoxmlPackage, findings: OoxmlFinding[]): DocumentNode {
  const { about, slides } = slideNames(file);
  const { facts, custom } = readOfficeProperties(file, about);
  const reading: PptxContext = {
    file,
    language: facts.language,
    languages: new Map(),
    pictures: newPicturesRead(file),
    findings,
    designs: new Map(),
    notes: new Set(),
    counts: {
      pictures: 0,
      graphics: 0,
      notes: 0,
      comments: 0,
      hidden: 0,
      texts: 0,
      lost: 0,
      feet: new Set(),
      tables: 0,
    },
  };
  const read = slides.map((name, index) => readSlide(name, index + 1, reading));
  tellCounts(reading.counts, findings);
  return {
    type: 'document',
    ...facts,
    children: withOutline(composeBlocks(joinSlides(read)), custom[OUTLINE_PROPERTY]),
  };
}

/** What the reader left out: each is told once, with its number. */
function tellCounts(
  { pictures, graphics, notes, comments, hidden, lost, feet }: SlideCounts,
  findings: OoxmlFinding[],
): void {
  if (pictures > 0) findings.push({ code: 'pptx-picture-dropped', severity: 'info', params: { count: pictures } });
  if (graphics > 0) findings.push({ code: 'pptx-graphic-dropped', severity: 'warning', params: { count: graphics } });
  if (notes > 0) findings.push({ code: 'pptx-notes-dropped', severity: 'warning', params: { count: notes } });
  if (comments > 0) findings.push({ code: 'pptx-comments-dropped', severity: 'info', params: { count: comments } });
  if (hidden > 0) findings.push({ code: 'pptx-hidden-read', severity: 'info', params: { count: hidden } });
  if (lost > 0) findings.push({ code: 'pptx-text-dropped', severity: 'warning', params: { count: lost } });
  if (feet.size > 0) {
    const found = shortText([...feet].join(' / '), LONGEST_SHOWN);
    findings.push({ code: 'pptx-footer-dropped', severity: 'info', params: { found } });
  }
}

const LONGEST_SHOWN = 200;
