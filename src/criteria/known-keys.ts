import type { KeysOf } from '../errors/index.ts';
import { nearest } from '../internal/text.ts';
import type { Criterion, Gate, GateVerdict, Scale, ScaleLevel, Score } from '../model/index.ts';
import type { Alternative } from './alternative.ts';
import type { GroupQuota, PrioritisationModel } from './prioritisation-model.ts';
import type { ScoringIssueParts } from './scoring-issue.ts';

const KNOWN_KEYS = {
  model: { id: true, title: true, version: true, criteria: true, gates: true, quota: true, source: true },
  criterion: {
    id: true,
    label: true,
    description: true,
    direction: true,
    weight: true,
    scale: true,
    thresholds: true,
    minimum: true,
    provenance: true,
  },
  scale: { kind: true, min: true, max: true, unit: true, levels: true },
  level: { value: true, label: true, description: true },
  thresholds: { indifference: true, preference: true, veto: true },
  gate: { id: true, label: true, evidenceRequired: true, sources: true },
  quota: { label: true, perGroup: true },
  alternative: { id: true, label: true, scores: true, gates: true, group: true },
  // The entries of a plan can be handed over as they are: they name their project too.
  score: { project: true, criterion: true, assessor: true, value: true, reason: true, provenance: true, sources: true },
  verdict: { project: true, gate: true, verdict: true, evidence: true, provenance: true, sources: true },
} as const satisfies {
  readonly model: KeysOf<PrioritisationModel>;
  readonly criterion: KeysOf<Criterion>;
  readonly scale: KeysOf<Scale>;
  readonly level: KeysOf<ScaleLevel>;
  readonly thresholds: KeysOf<NonNullable<Criterion['thresholds']>>;
  readonly gate: KeysOf<Gate>;
  readonly quota: KeysOf<GroupQuota>;
  readonly alternative: KeysOf<Alternative>;
  readonly score: KeysOf<Score>;
  readonly verdict: KeysOf<GateVerdict>;
};

/** An issue for every key that nobody reads, with the known one that was probably meant. */
export function unknownKeys(
  kind: keyof typeof KNOWN_KEYS,
  value: object,
  at: Pick<ScoringIssueParts, 'path' | 'place' | 'params'>,
): ScoringIssueParts[] {
  const known: Readonly<Record<string, true>> = KNOWN_KEYS[kind];
  const found: ScoringIssueParts[] = [];
  for (const key in value) {
    if (!Object.hasOwn(value, key) || Object.hasOwn(known, key)) continue;
    const near = nearest(key, Object.keys(known));
    const params = { ...at.params, key, ...(near === undefined ? {} : { nearest: near }) };
    found.push({ code: 'scoring-key-unknown', severity: 'error', path: [...at.path, key], place: at.place, params });
  }
  return found;
}
