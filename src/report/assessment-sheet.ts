import {
  type BlockNode,
  br,
  type DocumentNode,
  doc,
  em,
  type FieldNode,
  field,
  heading,
  note,
  p,
  strong,
  table,
} from '../document/index.ts';
import { type KeysOf, PlanSanteError, requireKeys, requireParts } from '../errors/index.ts';
import {
  assessmentSheetTexts,
  formatMessage,
  type Locale,
  type MessageParams,
  messageLocale,
  requireOptions,
} from '../i18n/index.ts';
import { plainDigits } from '../internal/plain-digits.ts';
import {
  type Alternative,
  type Criterion,
  type CriterionScore,
  checkPrioritisation,
  type PrioritisationModel,
  scoreScale,
  wordingIn,
} from '../scoring/index.ts';

/** What {@link assessmentSheet} takes beside the rules and the projects. */
export interface AssessmentSheetOptions {
  /** Default `fr`. */
  readonly locale?: Locale;
  /** Who fills the sheet, by office; left out, a blank asks for it. */
  readonly assessor?: string;
  /** `given` shows the scores that this assessor has already given, for a second round. Default `blank`. */
  readonly scores?: 'blank' | 'given';
}

/** Criteria beside each other on one page, so that their names can be read. */
const MOST_COLUMNS = 6;

/**
 * The sheet on which an assessor scores: the scales in words, then one cell for each project and criterion. Written to Word or HTML and
 * filled, `readAssessments` takes it back. Weights are not shown, so that nobody scores towards a result.
 *
 * @throws PlanSanteError when the model cannot be used, or `given` scores are asked for without an assessor.
 * @example
 * ```ts
 * import { assessmentSheet, renderHtml } from 'plan-sante';
 * import { contratLocalDeSanteModel } from 'plan-sante/scoring';
 * const sheet = assessmentSheet(contratLocalDeSanteModel, [{ id: 'P4', label: 'Équipe mobile' }], { locale: 'fr' });
 * console.log(renderHtml(sheet).includes('P4 – Équipe mobile')); // true
 * ```
 */
export function assessmentSheet(
  model: PrioritisationModel,
  alternatives: readonly SheetRow[],
  options: AssessmentSheetOptions = {},
): DocumentNode {
  requireOptions('assessmentSheet', options, { locale: true, assessor: true, scores: true });
  requireSheet('assessmentSheet', model, alternatives);
  const { locale: asked = 'fr', assessor, scores = 'blank' } = options;
  // Where sentences fall back, the words among them fall back too.
  const locale = messageLocale(asked);
  if (scores !== 'blank' && scores !== 'given')
    throw new PlanSanteError({ function: 'assessmentSheet', expected: "scores 'blank' or 'given'", received: scores });
  if (scores === 'given' && assessor === undefined)
    throw new PlanSanteError({ function: 'assessmentSheet', expected: 'the assessor whose scores are to be shown' });
  const title = say('title', locale, { title: wordingIn(model.title, locale) });
  const whose = field('assessor', say('assessor', locale), assessor === undefined ? {} : { value: assessor });
  const language = messageLocale(locale);
  return doc({ title, language }, [
    heading(1, title),
    note('help', say('help', locale)),
    p([strong(say('assessor', locale)), language === 'fr' ? ' : ' : ': ', whose]),
    heading(2, say('scales', locale), { anchor: 'scales' }),
    scaleTable(model, locale),
    heading(2, say('scores', locale), { anchor: 'scores' }),
    ...scoreTables(model, alternatives, scores === 'given' ? assessor : undefined, locale),
  ]);
}

/** A project to be scored: an alternative, whose scores need not be there yet. */
export type SheetRow = Omit<Alternative, 'scores'> & Partial<Pick<Alternative, 'scores'>>;

const ROW: KeysOf<SheetRow> = { id: true, label: true, scores: true, gates: true, group: true };

/** Refuses rules that cannot be used and projects that a sheet cannot tell apart. */
export function requireSheet(caller: string, model: PrioritisationModel, alternatives: readonly SheetRow[]): void {
  const [fault] = checkPrioritisation(model, { locale: 'en' });
  if (fault !== undefined)
    throw new PlanSanteError({
      function: caller,
      expected: `a usable prioritisation model (${fault.place}: ${fault.message})`,
      received: model?.id ?? model,
    });
  requireParts(caller, 'a list of alternatives', { alternatives }, ['alternatives']);
  const seen = new Set<string>();
  for (const [index, alternative] of alternatives.entries()) {
    const id: unknown = alternative?.id;
    if (typeof id !== 'string' || id.trim() === '' || seen.has(id))
      throw new PlanSanteError({
        function: caller,
        expected: `an id of its own at alternatives[${index}]`,
        received: id,
      });
    seen.add(id);
    requireKeys(caller, `alternatives[${index}]`, alternative, ROW);
  }
}

/** What stands at the head of a row. */
export function rowName({ id, label }: SheetRow, locale: Locale): string {
  const words = wordingIn(label, locale);
  return words === '' || words === id ? id : `${id} – ${words}`;
}

/** What stands at the head of a column: the words of the criterion, with its id where two criteria have the same. */
export function columnName(criterion: Criterion, { criteria }: PrioritisationModel, locale: Locale): string {
  const words = wordingIn(criterion.label, locale);
  const same = criteria.filter(({ label }) => wordingIn(label, locale) === words);
  return same.length > 1 ? `${words} (${criterion.id})` : words;
}

function scaleTable(model: PrioritisationModel, locale: Locale): BlockNode {
  const asksMore = model.criteria.some(({ description }) => wordingIn(description, locale) !== '');
  const header = [say('criterion', locale), ...(asksMore ? [say('question', locale)] : []), say('scale', locale)];
  const rows = model.criteria.map((criterion) => [
    columnName(criterion, model, locale),
    ...(asksMore ? [wordingIn(criterion.description, locale)] : []),
    scaleBlocks(criterion, locale),
  ]);
  return table([header, ...rows], { rowHeaders: true, widths: asksMore ? [3, 5, 5] : [3, 6] });
}

function scaleBlocks(criterion: Criterion, locale: Locale): BlockNode[] {
  return scaleInWords(criterion, locale).map((line) => p(line));
}

/** A scale in sentences: its ends, which end is better, and its levels. */
export function scaleInWords({ scale, direction }: Criterion, locale: Locale): string[] {
  const unit = wordingIn(scale.unit, locale);
  const { min, max } = scoreScale({ scale });
  const ends = { min: exactNumber(min, locale), max: exactNumber(max, locale), ...(unit === '' ? {} : { unit }) };
  const better = say(direction === 'max' ? 'more-is-better' : 'less-is-better', locale);
  const levels = [...(scale.levels ?? [])].sort((a, b) => a.value - b.value);
  const lines = levels.flatMap(({ value, label, description }) => {
    const words = [wordingIn(label, locale), wordingIn(description, locale)].filter((text) => text !== '');
    return words.length === 0
      ? []
      : [say('level', locale, { value: exactNumber(value, locale), label: words.join(' – ') })];
  });
  return [`${say('from-to', locale, ends)}. ${better}`, ...lines];
}

function scoreTables(
  model: PrioritisationModel,
  alternatives: readonly SheetRow[],
  assessor: string | undefined,
  locale: Locale,
): BlockNode[] {
  const parts = Math.ceil(model.criteria.length / MOST_COLUMNS);
  const width = Math.ceil(model.criteria.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, part) => {
    const columns = model.criteria.map((criterion, j) => ({ criterion, j })).slice(part * width, (part + 1) * width);
    const header = [
      say('project', locale),
      ...columns.map(({ criterion }) => p([columnName(criterion, model, locale), br(), em(range(criterion, locale))])),
    ];
    const rows = alternatives.map((alternative, i) => [
      rowName(alternative, locale),
      ...columns.map(({ criterion, j }) =>
        p(
          scoreField(
            `score-${i + 1}-${j + 1}`,
            say('cell', locale, { project: alternative.id, criterion: columnName(criterion, model, locale) }),
            criterion,
            givenScore(alternative, criterion, assessor),
            locale,
          ),
        ),
      ),
    ]);
    const title = heading(3, say('part', locale, { part: part + 1, parts }));
    const scores = table([header, ...rows], { rowHeaders: true, widths: [5, ...columns.map(() => 3)] });
    return parts === 1 ? [scores] : [title, scores];
  }).flat();
}

/** The scale in short, under the name of a column. */
function range({ scale }: Criterion, locale: Locale): string {
  const unit = wordingIn(scale.unit, locale);
  const { min, max } = scoreScale({ scale });
  const ends = `${exactNumber(min, locale)} – ${exactNumber(max, locale)}`;
  return unit === '' ? ends : `${ends} ${unit}`;
}

/** The score that an assessor has given, if there is exactly one. */
export function givenScore(alternative: SheetRow, criterion: Criterion, assessor: string | undefined): number | null {
  if (assessor === undefined) return null;
  // Scores in the short form name no assessor.
  const listed: readonly CriterionScore[] = Array.isArray(alternative.scores) ? alternative.scores : [];
  const found = listed.filter((score) => score.criterion === criterion.id && score.assessor === assessor);
  return found.length === 1 ? (found[0]?.value ?? null) : null;
}

/** A choice where levels are all there is, else a blank to write in; a score that is no level is shown as it was given. */
function scoreField(
  name: string,
  label: string,
  criterion: Criterion,
  given: number | null,
  locale: Locale,
): FieldNode {
  const value = given === null ? {} : { value: exactNumber(given, locale) };
  const { levels } = scoreScale(criterion);
  if (levels === null || (given !== null && !levels.some((level) => level.value === given)))
    return field(name, label, value);
  const options = levels.map((level) => {
    const number = exactNumber(level.value, locale);
    const words = wordingIn(level.label, locale);
    return { value: number, label: words === '' ? number : `${number} – ${words}` };
  });
  return field(name, label, { control: 'choice', options, ...value });
}

/** Every digit of a number, without separators of thousands; three decimals get a zero more, so that nobody reads thousands. */
export function exactNumber(value: number, locale: Locale): string {
  const digits = plainDigits(value).replace(/^(-?[1-9]\d{0,2}\.\d{3})$/, '$10');
  return messageLocale(locale) === 'en' ? digits : digits.replace('.', ',');
}

function say(key: keyof (typeof assessmentSheetTexts)['fr'], locale: Locale, params: MessageParams = {}): string {
  return formatMessage(assessmentSheetTexts[messageLocale(locale)][key], params, locale);
}
