import { type PrioritisationModel, type ScoringIssueParts, scoringIssue } from '../../criteria/index.ts';
import type { Issue } from '../../errors/index.ts';
import { type Locale, wordingIn } from '../../i18n/index.ts';
import type { ScoringMethod } from '../../mcda/methods/index.ts';
import { type Candidate, illustrations } from './candidate.ts';

/** What a reader of the ranking must know, beside the defects of the data. */
export function remarks(
  model: PrioritisationModel,
  method: ScoringMethod,
  candidates: readonly Candidate[],
  complete: readonly Candidate[],
  locale: Locale,
): Issue[] {
  const issues: Issue[] = [];
  const onRanking = (code: ScoringIssueParts['code'], severity: Issue['severity'], params = {}) =>
    issues.push(scoringIssue({ code, severity, path: [], place: 'ranking', params }, locale));
  const count =
    model.criteria.filter((criterion) => criterion.provenance === 'illustrative').length +
    candidates.reduce((sum, candidate) => sum + illustrations(candidate), 0);
  if (count > 0) onRanking('scoring-rests-on-illustration', 'warning', { count });
  if (complete.length === 0) onRanking('scoring-nothing-ranked', 'warning');
  if (model.criteria.length === 0 && complete.length > 1) onRanking('scoring-no-criterion-no-order', 'info');
  if (method.dependsOnSet && complete.length > 1)
    onRanking('scoring-rank-depends-on-set', 'info', { method: method.id });
  const labels = new Map(model.gates?.map(({ id, label }) => [id, label]));
  candidates.forEach(({ alternative, judgements, reasons }, index) => {
    if (reasons.length > 0) return;
    for (const { gate, verdict } of judgements.verdicts) {
      if (verdict !== 'unknown') continue;
      const label = wordingIn(labels.get(gate), locale) || gate;
      const params = { alternative: alternative.id, gate, id: gate, label };
      const path = ['alternatives', index, 'gates'];
      issues.push(
        scoringIssue(
          { code: 'scoring-gate-undecided', severity: 'warning', path, place: 'alternative-gate', params },
          locale,
        ),
      );
    }
  });
  return issues;
}
