import { scoreList } from '../../criteria/index.ts';
import { requireParts } from '../../errors/index.ts';
import {
  type Locale,
  messageLocale,
  type RecordChecklistKey,
  recordChecklistTexts,
  requireOptions,
} from '../../i18n/index.ts';
import type { Criterion } from '../../model/index.ts';
import type { DecisionRecord } from './decision.ts';

/** One point of the check-list. */
export interface ChecklistItem {
  readonly id: RecordChecklistKey;
  readonly framework: 'accountability-for-reasonableness' | 'ispor-mcda';
  /** Whether the record shows it. What a record does not show may still have been done. */
  readonly shown: boolean;
  /** What the point asks for. */
  readonly text: string;
}

/**
 * Checks what a record shows against two standards: the four conditions of accountability for reasonableness, under which a
 * limit-setting decision can be called fair, and the eight steps of good practice for multi-criteria decisions in health.
 *
 * Daniels N., Sabin J. E. (2008), Setting Limits Fairly, 2nd ed. Marsh K. et al. (2016), Multiple criteria decision analysis for
 * health care decision making: emerging good practices, report 2 of the ISPOR task force, Value in Health 19:125-137.
 *
 * @example
 * ```ts
 * import { contratLocalDeSanteModel, decisionRecord, recordChecklist } from 'plan-sante/scoring';
 * const { record } = decisionRecord({ model: contratLocalDeSanteModel, alternatives: [] });
 * recordChecklist(record, { locale: 'en' }).find((item) => item.id === 'a4r-publicity')?.shown; // false
 * ```
 */
export function recordChecklist(record: DecisionRecord, options: { readonly locale?: Locale } = {}): ChecklistItem[] {
  requireOptions('recordChecklist', options, { locale: true });
  const { locale = 'fr' } = options;
  requireParts('recordChecklist', 'a decision record: the "record" that decisionRecord gives', record, [
    'assessors',
    'alternatives',
  ]);
  const texts = recordChecklistTexts[messageLocale(locale)];
  return (Object.keys(CHECKS) as RecordChecklistKey[]).map((id) => ({
    id,
    framework: id.startsWith('a4r') ? 'accountability-for-reasonableness' : 'ispor-mcda',
    shown: CHECKS[id](record),
    text: texts[id],
  }));
}

const CHECKS: Readonly<Record<RecordChecklistKey, (record: DecisionRecord) => boolean>> = {
  'a4r-relevance': ({ circumstances }) =>
    isGiven(circumstances.rationale) && (circumstances.participants ?? []).length > 0,
  'a4r-publicity': ({ circumstances }) => isGiven(circumstances.publishedAt),
  'a4r-revision': ({ circumstances }) => isGiven(circumstances.appeal),
  'a4r-enforcement': ({ circumstances }) => isGiven(circumstances.oversight),
  'ispor-problem': ({ circumstances }) => isGiven(circumstances.question),
  'ispor-criteria': ({ model }) => model.criteria.every(isAnchored),
  'ispor-performance': ({ alternatives }) =>
    alternatives
      .flatMap((alternative) => scoreList(alternative.scores))
      .every(
        ({ provenance, sources, assessor }) =>
          provenance !== 'illustrative' &&
          (provenance === 'computed' || (sources ?? []).length > 0 || isGiven(assessor)),
      ),
  'ispor-scoring': ({ assessors }) => assessors.length > 0,
  'ispor-weighting': ({ model, circumstances }) =>
    isGiven(circumstances.weightsObtained) &&
    model.criteria.every((criterion) => criterion.provenance !== 'illustrative'),
  'ispor-aggregation': ({ result }) => isGiven(result.conventions.method),
  'ispor-uncertainty': ({ robustness }) => robustness !== null,
  'ispor-reporting': ({ result }) =>
    result.excluded.every(({ reasons }) =>
      reasons.every((reason) => reason.kind !== 'gate' || reason.evidence !== undefined),
    ),
};

function isGiven(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

function isAnchored({ scale }: Criterion): boolean {
  return scale.unit !== undefined || (scale.levels ?? []).length > 1;
}
