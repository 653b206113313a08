import { type Issue, type Result, requireBytes } from '../../errors/index.ts';
import {
  accessibilityIssues,
  accessibilityPlaces,
  formatMessage,
  type Locale,
  makeIssue,
  messageLocale,
  requireOptions,
} from '../../i18n/index.ts';
import {
  answer,
  foundInstead,
  type OoxmlPackage,
  openPackage,
  type PackageLimits,
  partRelationships,
  partXml,
  readCoreProperties,
  refuse,
  relatedPart,
  relatedXml,
} from '../ooxml/index.ts';
import { checkDocxParts } from './check-docx.ts';
import { checkPptxParts } from './check-pptx.ts';
import { checkPackage } from './check-structure.ts';
import { checkXlsxParts } from './check-xlsx.ts';
import type { AccessibilityFault } from './fault.ts';
import { ACCESSIBILITY_RULES, type AccessibilityRule, type OfficeFormat } from './rules.ts';

/** How {@link checkAccessibility} works. */
export interface CheckAccessibilityOptions {
  /** Language of the messages; French unless told otherwise. */
  readonly locale?: Locale;
  readonly limits?: Partial<PackageLimits>;
}

/** A fault, with the rule that finds it: what it rests on, its level, where it stands and how to mend it. */
export interface AccessibilityIssue extends Issue {
  readonly rule: AccessibilityRule;
}

/** What {@link checkAccessibility} found. */
export interface AccessibilityReport {
  readonly format: OfficeFormat;
  /** In the order of the rules, then of the file. */
  readonly issues: readonly AccessibilityIssue[];
  /** The rules that were applied to a file of this format. */
  readonly rules: readonly AccessibilityRule[];
  /** Whether nothing of level A or AA was found, and nothing that makes Office offer a repair. What only a person can judge is not checked: whether a description is a good one. */
  readonly passes: boolean;
}

/**
 * Checks a Word, PowerPoint or Excel file from anywhere for what keeps people from reading it: title, language, titles of slides,
 * order of reading and of headings, header rows, alternative texts, empty paragraphs as spacing, contrast, tables for layout, links
 * that do not say where they go; and for what makes Office say that the file is damaged: parts without type, types without part,
 * relationships that lead nowhere, shapes of one number or without size. Each issue says where it is, how to mend it, and what it rests on.
 *
 * Colours that come from a theme or a style are not resolved: contrast is checked where the words themselves say their colour. A file
 * that is not a sound one is answered with an issue.
 *
 * Source: WCAG 2.2; RGAA 4.1, criterion 13.3 on downloadable documents; EN 301 549 V3.2.1, clause 10; ISO/IEC 29500-1 and -2.
 *
 * @example
 * ```ts
 * import { checkAccessibility, renderDocx } from 'plan-sante/docx';
 * const bytes = renderDocx({ type: 'document', title: '', language: 'fr', children: [] });
 * const result = checkAccessibility(bytes, { locale: 'en' });
 * if (result.success) console.log(result.data.issues.map(({ code }) => code)); // [ 'accessibility-title-missing' ]
 * ```
 */
export function checkAccessibility(
  bytes: Uint8Array,
  options: CheckAccessibilityOptions = {},
): Result<AccessibilityReport> {
  requireOptions('checkAccessibility', options, { locale: true, limits: true });
  requireBytes('checkAccessibility', bytes);
  const { locale = 'fr', limits } = options;
  return answer(locale, () => readReport(openPackage(bytes, limits), locale));
}

/** The root of the main part tells the format, whatever the file is called. */
const FORMATS: Readonly<
  Record<
    string,
    {
      readonly format: OfficeFormat;
      readonly check: (file: OoxmlPackage, main: string) => readonly AccessibilityFault[];
    }
  >
> = {
  'w:document': { format: 'docx', check: checkDocxParts },
  'p:presentation': { format: 'pptx', check: checkPptxParts },
  'x:workbook': { format: 'xlsx', check: checkXlsxParts },
};

function readReport(file: OoxmlPackage, locale: Locale): AccessibilityReport {
  const about = partRelationships(file, '');
  const main = relatedPart(about, 'officeDocument');
  const root = main === undefined ? undefined : partXml(file, main);
  const found = root === undefined ? undefined : FORMATS[root.name];
  if (main === undefined || found === undefined) return refuse('office-part', foundInstead(file));
  const { format, check } = found;
  const { title } = readCoreProperties(relatedXml(file, about, 'core-properties'));
  const faults: readonly AccessibilityFault[] = [
    ...(title === undefined || title.trim() === ''
      ? [{ code: 'accessibility-title-missing', place: 'file' } as const]
      : []),
    ...checkPackage(file),
    ...check(file, main),
  ];
  const rules = ACCESSIBILITY_RULES.filter(({ formats }) => formats.includes(format));
  const issues = rules.flatMap((rule) =>
    faults.filter(({ code }) => code === rule.code).map((fault) => issueOf(fault, rule, locale)),
  );
  return { format, issues, rules, passes: issues.every(({ rule }) => rule.level === 'good-practice') };
}

function issueOf(
  { code, place, number, params = {} }: AccessibilityFault,
  rule: AccessibilityRule,
  locale: Locale,
): AccessibilityIssue {
  const language = messageLocale(locale);
  const where = formatMessage(accessibilityPlaces[language][place], { number }, locale);
  const severity =
    rule.level === 'A' || rule.level === 'structure' ? 'error' : rule.level === 'AA' ? 'warning' : 'info';
  const path = number === undefined ? [] : [place, number - 1];
  const issue = makeIssue(
    { code, severity, path, place: where, template: accessibilityIssues[language][code], params },
    locale,
  );
  return { ...issue, rule };
}
