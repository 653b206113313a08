import type { AccessibilityCode } from '../../i18n/index.ts';

/** What a rule of accessibility rests on. */
export interface AccessibilityRule {
  readonly code: AccessibilityCode;
  /**
   * Level of the success criterion; `good-practice` for what no criterion asks of documents; `structure` for what makes Office say
   * that the file is damaged.
   */
  readonly level: 'A' | 'AA' | 'good-practice' | 'structure';
  /** Success criterion of WCAG 2.2. */
  readonly wcag?: string;
  /** Criterion of RGAA 4.1 that says the same of pages; office files are met by its criterion 13.3. */
  readonly rgaa?: string;
  /** Clause of EN 301 549 on documents that are not web pages. */
  readonly en301549?: string;
  /** What the structure of a file rests on: a part and clause of ISO/IEC 29500. */
  readonly iso29500?: string;
  readonly formats: readonly OfficeFormat[];
}

export type OfficeFormat = 'docx' | 'pptx' | 'xlsx';

const TEXTS: readonly OfficeFormat[] = ['docx', 'pptx'];
const ALL: readonly OfficeFormat[] = ['docx', 'pptx', 'xlsx'];

/** What makes Office offer a repair. */
const STRUCTURE: readonly AccessibilityRule[] = [
  { code: 'file-part-untyped', level: 'structure', iso29500: '29500-2, 6.2.3', formats: ALL },
  { code: 'file-part-missing', level: 'structure', iso29500: '29500-2, 6.2.3', formats: ALL },
  { code: 'file-relationship-dangling', level: 'structure', iso29500: '29500-2, 6.5', formats: ALL },
  { code: 'file-reference-dangling', level: 'structure', iso29500: '29500-1, 22.8', formats: ['pptx'] },
  { code: 'file-shape-id-twice', level: 'structure', iso29500: '29500-1, 20.1.2.2.8', formats: ['pptx'] },
  { code: 'file-shape-without-size', level: 'structure', iso29500: '29500-1, 20.1.7.3', formats: ['pptx'] },
];

/** Every rule, with what it rests on. */
export const ACCESSIBILITY_RULES: readonly AccessibilityRule[] = [
  ...STRUCTURE,
  { code: 'accessibility-title-missing', level: 'A', wcag: '2.4.2', rgaa: '8.5', en301549: '10.2.4.2', formats: ALL },
  {
    code: 'accessibility-language-missing',
    level: 'A',
    wcag: '3.1.1',
    rgaa: '8.3',
    en301549: '10.3.1.1',
    formats: ['docx'],
  },
  {
    code: 'accessibility-run-language',
    level: 'AA',
    wcag: '3.1.2',
    rgaa: '8.7',
    en301549: '10.3.1.2',
    formats: ['pptx'],
  },
  {
    code: 'accessibility-slide-title',
    level: 'A',
    wcag: '1.3.1',
    rgaa: '9.1',
    en301549: '10.1.3.1',
    formats: ['pptx'],
  },
  {
    code: 'accessibility-slide-title-twice',
    level: 'AA',
    wcag: '2.4.6',
    rgaa: '9.1',
    en301549: '10.2.4.6',
    formats: ['pptx'],
  },
  {
    code: 'accessibility-reading-order',
    level: 'A',
    wcag: '1.3.2',
    rgaa: '10.3',
    en301549: '10.1.3.2',
    formats: ['pptx'],
  },
  {
    code: 'accessibility-no-headings',
    level: 'A',
    wcag: '1.3.1',
    rgaa: '9.1',
    en301549: '10.1.3.1',
    formats: ['docx'],
  },
  {
    code: 'accessibility-heading-order',
    level: 'A',
    wcag: '1.3.1',
    rgaa: '9.1',
    en301549: '10.1.3.1',
    formats: ['docx'],
  },
  { code: 'accessibility-header-row', level: 'A', wcag: '1.3.1', rgaa: '5.7', en301549: '10.1.3.1', formats: TEXTS },
  {
    code: 'accessibility-layout-table',
    level: 'good-practice',
    wcag: '1.3.2',
    rgaa: '5.3',
    en301549: '10.1.3.2',
    formats: TEXTS,
  },
  {
    code: 'accessibility-alternative-text',
    level: 'A',
    wcag: '1.1.1',
    rgaa: '1.1',
    en301549: '10.1.1.1',
    formats: ALL,
  },
  {
    code: 'accessibility-empty-paragraphs',
    level: 'good-practice',
    wcag: '1.3.1',
    rgaa: '8.9',
    en301549: '10.1.3.1',
    formats: TEXTS,
  },
  { code: 'accessibility-contrast', level: 'AA', wcag: '1.4.3', rgaa: '3.2', en301549: '10.1.4.3', formats: TEXTS },
  { code: 'accessibility-link-words', level: 'A', wcag: '2.4.4', rgaa: '6.1', en301549: '10.2.4.4', formats: TEXTS },
  {
    code: 'accessibility-sheet-name',
    level: 'AA',
    wcag: '2.4.6',
    rgaa: '9.1',
    en301549: '10.2.4.6',
    formats: ['xlsx'],
  },
];
