import type { OoxmlFinding, OoxmlPackage } from '../../ooxml/index.ts';
import type { PicturesRead } from '../office-picture.ts';
import type { LevelMarks } from './read-mark.ts';

/** What one reading knows and counts. It lives as long as the call. */
export interface PptxContext {
  readonly file: OoxmlPackage;
  /** Language of the document, as its properties say it. */
  readonly language: string;
  /** What each language named in the file is written as: empty for that of the document. */
  readonly languages: Map<string, string>;
  readonly pictures: PicturesRead;
  readonly findings: OoxmlFinding[];
  /** Layouts and masters met so far, by name of their part. */
  readonly designs: Map<string, SlideDesign | undefined>;
  /** Notes met so far, by name of their part. */
  readonly notes: Set<string>;
  readonly counts: SlideCounts;
}

/** What a slide takes from its layout, and a layout from its master: the marks of lists in each place for words. */
export interface SlideDesign {
  readonly byIndex: ReadonlyMap<string, LevelMarks>;
  readonly byType: ReadonlyMap<string, LevelMarks>;
  /** What a master says of all titles and of all other words. */
  readonly titles: LevelMarks;
  readonly bodies: LevelMarks;
  readonly master: SlideDesign | undefined;
}

export interface SlideCounts {
  pictures: number;
  /** Charts, diagrams and embedded files. */
  graphics: number;
  /** Slides with notes of the speaker. */
  notes: number;
  /** Comments of people who looked the slides through. */
  comments: number;
  /** Hidden slides and shapes: they are read all the same. */
  hidden: number;
  /** Texts that were read. */
  texts: number;
  /** Texts that stand where no program shows them, or where nothing is looked for. */
  lost: number;
  /** Words at the foot of slides, each once. */
  readonly feet: Set<string>;
  /** Tables met so far: their number in addresses. */
  tables: number;
}

/** Whether an attribute says yes. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
