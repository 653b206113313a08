import type { Issue } from '../errors/index.ts';
import { LOCALES, type Locale } from '../i18n/index.ts';
import { foldText, nearest } from '../internal/text.ts';
import {
  FICHE_FIELDS,
  isFicheField,
  LIST_FIELDS,
  layoutsOf,
  TABLE_FIELDS,
  type TableField,
  tableOf,
} from './fiche-field.ts';
import type { FicheSection, FicheTemplate } from './fiche-template.ts';
import { headingParts } from './heading-pattern.ts';
import { wordsInAll } from './localised-text.ts';
import { type TemplateIssueInput, templateIssue } from './template-issue.ts';

type Report = (input: Omit<TemplateIssueInput, 'locale'>) => void;

/** What is wrong in a well-formed template: what it binds, what its headings say, what it leaves out. */
export function checkTemplate(template: FicheTemplate, locale: Locale): readonly Issue[] {
  const issues: Issue[] = [];
  const report: Report = (input) => issues.push(templateIssue({ ...input, locale }));
  checkIds(template, report);
  checkFields(template, report);
  template.sections.forEach((section, index) => {
    checkSection(section, ['sections', index], report);
  });
  checkLevels(template, report);
  checkHeadings(template, report);
  checkUnused(template, report);
  checkLanguages(template, report);
  return issues;
}

function checkIds(template: FicheTemplate, report: Report): void {
  const seen = new Set<string>();
  template.sections.forEach(({ id }, index) => {
    const about = { severity: 'error', path: ['sections', index, 'id'], params: { found: id }, section: id } as const;
    if (seen.has(id)) report({ code: 'template-duplicate-id', ...about });
    if (/^(?:fiche(?:$|-)|plus-)/.test(id) || id in {}) report({ code: 'template-reserved-id', ...about });
    seen.add(id);
  });
}

function checkFields(template: FicheTemplate, report: Report): void {
  const holders = new Map<string, string>();
  template.sections.forEach(({ id, field }, index) => {
    if (field === undefined) return;
    const about = { severity: 'error', path: ['sections', index, 'field'], section: id } as const;
    if (!isFicheField(field)) {
      const close = nearest(field, FICHE_FIELDS);
      report({ code: 'template-unknown-field', ...about, params: { found: field, ...(close && { nearest: close }) } });
      return;
    }
    const other = holders.get(field);
    if (other === undefined) holders.set(field, id);
    else report({ code: 'template-duplicate-field', ...about, params: { found: field, other } });
  });
}

function checkSection(section: FicheSection, path: readonly (string | number)[], report: Report): void {
  const { id, field, layout, columns, heading } = section;
  if (heading === undefined && columns === undefined) {
    report({ code: 'template-no-heading', severity: 'error', path, section: id });
  }
  if (field !== 'ideas' && wordsInAll(heading).some((words) => headingParts(words).slot)) {
    const found = wordsInAll(heading).find((words) => headingParts(words).slot);
    report({ code: 'template-slot', severity: 'error', path: [...path, 'heading'], params: { found }, section: id });
  }
  if (field !== undefined && isFicheField(field) && layout !== undefined && !layoutsOf(field).includes(layout)) {
    const params = { found: layout, field, known: layoutsOf(field) };
    report({ code: 'template-layout', severity: 'error', path: [...path, 'layout'], params, section: id });
  }
  if (columns === undefined) return;
  const table = tableOf(field);
  if (table === undefined) {
    if (field === undefined || isFicheField(field)) {
      report({ code: 'template-columns-misplaced', severity: 'error', path: [...path, 'columns'], section: id });
    }
    return;
  }
  checkColumns(section, table, [...path, 'columns'], report);
}

function checkColumns(
  section: FicheSection,
  field: TableField,
  path: readonly (string | number)[],
  report: Report,
): void {
  const known = Object.keys(TABLE_FIELDS[field]);
  const seen = new Set<string>();
  section.columns?.forEach((column, index) => {
    const found = column.field;
    const about = { severity: 'error', path: [...path, index, 'field'], section: section.id, column: found } as const;
    if (!known.includes(found)) {
      const close = nearest(found, known);
      report({
        code: 'template-unknown-column',
        ...about,
        params: { found, field, known, ...(close && { nearest: close }) },
      });
    } else if (seen.has(found)) {
      report({ code: 'template-duplicate-column', ...about, params: { found } });
    }
    seen.add(found);
  });
  const key = known[0] ?? '';
  if (!seen.has(key)) {
    report({ code: 'template-key-column', severity: 'error', path, params: { column: key }, section: section.id });
  }
}

/** A level may go one deeper than the one before, never more: readers hear headings in order. */
function checkLevels(template: FicheTemplate, report: Report): void {
  let previous = 1;
  template.sections.forEach((section, index) => {
    if (section.heading === undefined) return;
    const level = section.level ?? 2;
    if (level > previous + 1) {
      const params = { found: level, previous, expected: previous + 1 };
      report({
        code: 'template-heading-order',
        severity: 'error',
        path: ['sections', index, 'level'],
        params,
        section: section.id,
      });
    }
    previous = level;
  });
}

/** Two sections under the same words could not be told apart in a document. */
function checkHeadings(template: FicheTemplate, report: Report): void {
  const holders = new Map<string, string>();
  template.sections.forEach((section, index) => {
    for (const found of new Set([...wordsInAll(section.heading), ...synonymsOf(section)])) {
      const folded = foldText(headingParts(found).before);
      const other = holders.get(folded);
      if (other !== undefined && other !== section.id && folded !== '') {
        const path = ['sections', index, 'heading'];
        report({
          code: 'template-ambiguous-heading',
          severity: 'warning',
          path,
          params: { found, other },
          section: section.id,
        });
      }
      holders.set(folded, section.id);
    }
  });
}

/** The other headings of a section, in every language. */
export function synonymsOf(owner: Pick<FicheSection, 'synonyms'>): readonly string[] {
  return LOCALES.flatMap((locale) => owner.synonyms?.[locale] ?? []);
}

function checkUnused(template: FicheTemplate, report: Report): void {
  const bound = new Set(template.sections.map((section) => section.field));
  const described = [...bound].some((field) => field?.startsWith('description'));
  for (const field of [...LIST_FIELDS, ...Object.keys(TABLE_FIELDS), 'description']) {
    if (bound.has(field) || (field === 'description' && described)) continue;
    report({ code: 'template-unused-field', severity: 'info', path: ['sections'], params: { found: field } });
  }
}

function checkLanguages(template: FicheTemplate, report: Report): void {
  template.sections.forEach((section, index) => {
    const heading = section.heading;
    if (heading === undefined) return;
    const languages = LOCALES.filter((locale) => heading[locale] === undefined);
    if (languages.length === 0) return;
    const path = ['sections', index, 'heading'];
    report({ code: 'template-missing-language', severity: 'info', path, params: { languages }, section: section.id });
  });
}
