import type { Address, DocumentNode } from '../../document/index.ts';
import { requireTree } from '../../document/require-document.ts';
import { LOCALES, type Locale, requireOptions } from '../../i18n/index.ts';
import { foldText } from '../../internal/text.ts';
import { synonymsOf } from '../check-template.ts';
import { isHeaderField, type TableField, tableOf } from '../fiche-field.ts';
import type { FicheColumn, FicheSection, FicheTemplate } from '../fiche-template.ts';
import { wordsInAll } from '../localised-text.ts';
import { kindOfLabel } from '../part-kind.ts';
import { headerFieldOf } from '../read/recognise/header-field.ts';
import { type Recognition, recognitionOf } from '../read/recognise/recognition.ts';
import { roleOfWords } from '../read/recognise/roles.ts';
import { allSections } from '../standard-sections.ts';
import { cnrGrandEst } from '../templates/cnr-grand-est.ts';
import { contratLocalDeSante } from '../templates/contrat-local-de-sante.ts';
import { segurMeasure } from '../templates/segur-measure.ts';
import { type FoundLabel, findLabels, type LabelSign } from './find-labels.ts';

/** How sure a guess is: the words are known, they are like known ones, or nothing is known of them. */
export type DraftCertainty = 'known' | 'similar' | 'unknown';

/** What one part of a proposed form rests on. */
export interface DraftGuess {
  /** Where in the proposed template. */
  readonly path: readonly (string | number)[];
  /** The words of the form. */
  readonly found: string;
  /** What they were taken for: a field, or a column of one. Left out where nothing is known. */
  readonly field?: string;
  readonly certainty: DraftCertainty;
  /** What in the layout says that these words are a label. */
  readonly sign: LabelSign | 'header-row';
  /** The choices to tick that stand beside the label. */
  readonly choices?: readonly string[];
  readonly at?: Address;
}

/** A proposed form, for a person to correct. */
export interface FicheTemplateDraft {
  readonly template: FicheTemplate;
  readonly guesses: readonly DraftGuess[];
}

/** What `draftFicheTemplate` takes. */
export interface DraftFicheTemplateOptions {
  /** Permanent name of the form; `formulaire` when left out. */
  readonly id?: string;
  /** Language of the form's words; that of the document when it is one of the library, else French. */
  readonly locale?: Locale;
}

/**
 * Proposes a form from a document of another administration, blank or filled in: its sections, what each holds, the columns of
 * its tables, and the choices to tick. Each guess comes with what it rests on. What is not known stays a section without field:
 * whatever stands in it is kept with the description. A person corrects the proposal and gives it to `defineFicheTemplate`.
 *
 * @throws PlanSanteError when the tree or an option is not what it should be.
 * @example
 * ```ts
 * import { draftFicheTemplate } from 'plan-sante/fiche';
 * import { doc, table } from 'plan-sante/document';
 * const form = doc({ title: 'Fiche', language: 'fr' }, [
 *   table([['Intitulé du projet', ''], ['Pilote', ''], ['Partenaires', ''], ['Zone couverte', '']]),
 * ]);
 * const { template, guesses } = draftFicheTemplate(form);
 * console.log(template.sections.map(({ field }) => field)); // [ 'title', 'stakeholders.steering', 'stakeholders', undefined ]
 * console.log(guesses.at(-1)?.certainty); // 'unknown'
 * ```
 */
export function draftFicheTemplate(tree: DocumentNode, options: DraftFicheTemplateOptions = {}): FicheTemplateDraft {
  requireTree('draftFicheTemplate', tree);
  requireOptions('draftFicheTemplate', options, { id: true, locale: true });
  const spoken = LOCALES.find((locale) => locale === tree.language.slice(0, 2));
  const locale = options.locale ?? spoken ?? 'fr';
  const known = recognitionOf(allSections(KNOWN), KNOWN);
  const sections: FicheSection[] = [];
  const guesses: DraftGuess[] = [];
  const knows = {
    place: (words: string) => fieldOf(words, known).certainty === 'known',
    column: (words: string) => known.columnWords.has(foldText(words)),
  };
  for (const label of labelsOnce(findLabels(tree.children, knows), known)) {
    const { field, certainty } = fieldOf(label.words, known);
    const index = sections.findIndex((section) => field !== undefined && section.field === field);
    const path = ['sections', index < 0 ? sections.length : index, index < 0 ? 'heading' : 'synonyms'];
    const { sign, choices, at } = label;
    guesses.push({
      path,
      found: label.words,
      ...(field !== undefined && { field }),
      certainty,
      sign,
      ...(choices.length > 0 && { choices }),
      ...(at !== undefined && { at }),
    });
    if (index >= 0) sections[index] = withSynonym(sections[index] as FicheSection, label.words, locale);
    else sections.push(sectionOf(label, field, sections, known, guesses, locale));
  }
  const name = tree.title.trim() === '' ? (options.id ?? 'Formulaire') : tree.title.slice(0, 200);
  const placed =
    sections.length > 0
      ? sections
      : [{ id: 'description', field: 'description', heading: { [locale]: 'Description' } }];
  return { template: { id: options.id ?? 'formulaire', name: { [locale]: name }, sections: placed }, guesses };
}

/** Every way that the forms of the library word what a fiche holds. */
const KNOWN: FicheTemplate = /* @__PURE__ */ (() => {
  const merged = new Map<string, { section: FicheSection; words: Set<string> }>();
  for (const { sections } of [contratLocalDeSante, cnrGrandEst, segurMeasure] as readonly FicheTemplate[]) {
    for (const section of sections) {
      if (section.field === undefined) continue;
      const entry = merged.get(section.field) ?? { section, words: new Set<string>() };
      for (const words of [...wordsInAll(section.heading), ...synonymsOf(section)])
        entry.words.add(words.replace(/\[[^\]]*\]/g, ''));
      merged.set(section.field, entry);
    }
  }
  return {
    id: 'known',
    name: { fr: 'known' },
    sections: [...merged.values()].map(({ section, words }) => ({ ...section, synonyms: { fr: [...words] } })),
  };
})();

/** The first of each label: a form with rows of one kind, or several fiches, says it again. */
function labelsOnce(labels: readonly FoundLabel[], known: Recognition): readonly FoundLabel[] {
  const seen = new Set<string>();
  return labels.filter(({ words }) => {
    const key = foldText(words);
    if (key === '' || seen.has(key) || isNameOfPaper(words, known)) return false;
    seen.add(key);
    return true;
  });
}

/** "Fiche action", "Contrat local de santé" on a form name the paper, not a place on it. */
function isNameOfPaper(words: string, recognition: Recognition): boolean {
  const about = headerFieldOf(words, { recognition })?.about;
  return about === 'fiche' || about === 'plan';
}

function fieldOf(words: string, known: Recognition): { readonly field?: string; readonly certainty: DraftCertainty } {
  const header = headerFieldOf(words, { recognition: known })?.about;
  if (isHeaderField(header)) return { field: header, certainty: 'known' };
  const match = known.heading(words);
  const sure = match?.quality === 'exact' || match?.quality === 'normalised';
  const role = roleOfWords(words);
  if (match?.section.field === 'stakeholders' && role !== undefined)
    return { field: `stakeholders.${role}`, certainty: 'known' };
  if (match?.section.field !== undefined) return { field: match.section.field, certainty: sure ? 'known' : 'similar' };
  const kind = kindOfLabel(words);
  if (kind !== undefined && kind !== 'other') return { field: `description.${kind}`, certainty: 'known' };
  return role === undefined ? { certainty: 'unknown' } : { field: `stakeholders.${role}`, certainty: 'similar' };
}

function sectionOf(
  label: FoundLabel,
  field: string | undefined,
  others: readonly FicheSection[],
  known: Recognition,
  guesses: DraftGuess[],
  locale: Locale,
): FicheSection {
  const table = tableOf(field);
  const columns =
    table === undefined || field === undefined ? [] : columnsOf(label, table, others.length, known, guesses, locale);
  return {
    id: idOf(label.words, others),
    ...(field !== undefined && { field }),
    heading: { [locale]: label.words },
    ...(label.help !== '' && { help: { [locale]: label.help } }),
    ...(columns.length > 0 && { columns }),
  };
}

/** The columns of a table under a label, as the form heads them; nothing where the name of the rows is not among them. */
function columnsOf(
  { columns, at }: FoundLabel,
  table: TableField,
  rank: number,
  known: Recognition,
  guesses: DraftGuess[],
  locale: Locale,
): readonly FicheColumn[] {
  const section = KNOWN.sections.find(({ field }) => field === table);
  if (columns.length === 0 || section === undefined) return [];
  const matched = known.columns(section, columns).filter(({ column }) => column !== undefined);
  if (matched.length === 0) return [];
  return matched.flatMap(({ heading, column, guessed }, index): readonly FicheColumn[] => {
    if (column === undefined) return [];
    guesses.push({
      path: ['sections', rank, 'columns', index],
      found: heading,
      field: column.field,
      certainty: guessed === true ? 'similar' : 'known',
      sign: 'header-row',
      ...(at !== undefined && { at }),
    });
    return [{ field: column.field, label: { [locale]: heading } }];
  });
}

function withSynonym(section: FicheSection, words: string, locale: Locale): FicheSection {
  const before = section.synonyms?.[locale] ?? [];
  return { ...section, synonyms: { ...section.synonyms, [locale]: [...before, words] } };
}

/** A permanent name made of the words: small letters and hyphens, none of those that the library keeps for itself. */
function idOf(words: string, others: readonly FicheSection[]): string {
  const plain = foldText(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 24)
    .replace(/-+$/, '');
  const base =
    plain === '' || /^(?:fiche|plus)(?:-|$)/.test(plain)
      ? `rubrique${plain === '' ? '' : `-${plain}`}`.slice(0, 27)
      : plain;
  const taken = new Set(others.map(({ id }) => id));
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  return id;
}
