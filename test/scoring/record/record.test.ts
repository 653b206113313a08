import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/internal/canonical-json.ts';
import { topsis } from '../../../src/mcda/index.ts';
import {
  additiveMethod,
  type DecisionInputs,
  decisionRecord,
  defineMethod,
  recordChecklist,
  replayDecision,
} from '../../../src/scoring/index.ts';
import { type DemoAlternative as Alternative, demoModel, passed } from '../prioritise/demo-model.ts';

const alternatives: readonly Alternative[] = [
  { id: 'A', gates: passed, scores: { severity: 5, delay: 12, reach: 40 } },
  {
    id: 'B',
    gates: passed,
    scores: [
      { criterion: 'severity', value: 3, assessor: 'DT 54' },
      { criterion: 'severity', value: 4, assessor: 'CTS' },
      { criterion: 'delay', value: 6, sources: [{ source: 'fiche' }] },
      { criterion: 'reach', value: 70, provenance: 'computed' },
    ],
  },
  { id: 'C', gates: passed, scores: { severity: 4, reach: Number.NaN } },
];
const inputs: DecisionInputs = {
  model: demoModel,
  alternatives,
  options: { missing: 'interval', locale: 'fr' },
  robustness: { funded: 1, seed: 5, samples: 200 },
  versions: { 'plan-sante': '0.1.0' },
  circumstances: { decidedOn: '2024-03-12', decidedBy: 'Comité de pilotage', scoredBy: ['Bureau'] },
};

describe('decisionRecord', () => {
  it('holds who scored, the seed, the conventions, the result and a hash', () => {
    const { record } = decisionRecord(inputs);
    expect(record.assessors).toEqual(['Bureau', 'CTS', 'DT 54']);
    expect(record.robustnessRequest?.seed).toBe(5);
    expect(record.result.conventions.method).toBe('weighted-sum');
    expect(record.result.ranking[0]?.rank).toBe(1);
    const { hash, ...content } = record;
    expect(hash).toBe(
      createHash('sha256')
        .update(canonicalJson(content) ?? '')
        .digest('hex'),
    );
  });

  it('gives the same bytes for the same decision, and another hash for another', () => {
    const { text, record } = decisionRecord(inputs);
    expect(decisionRecord(structuredClone(inputs)).text).toBe(text);
    const later = { ...inputs, circumstances: { ...inputs.circumstances, decidedOn: '2024-03-13' } };
    expect(decisionRecord(later).record.hash).not.toBe(record.hash);
  });
});

describe('replayDecision', () => {
  it('gives the same bytes, from the text or from the record, with scores that are no numbers too', () => {
    const { text, record } = decisionRecord(inputs);
    expect(replayDecision(text)).toEqual({ same: true, text });
    expect(replayDecision(record)).toEqual({ same: true, text });
  });

  it('finds any single score that was changed afterwards', () => {
    const { text } = decisionRecord(inputs);
    fc.assert(
      fc.property(fc.constantFrom('severity', 'delay', 'reach'), fc.integer({ min: 0, max: 4 }), (criterion, value) => {
        const altered = JSON.parse(text);
        fc.pre(altered.alternatives[0].scores[criterion] !== value);
        altered.alternatives[0].scores[criterion] = value;
        expect(replayDecision(JSON.stringify(altered))).toMatchObject({ same: false, reason: 'altered' });
      }),
    );
  });

  it('names what differs when somebody rewrites the result', () => {
    const altered = JSON.parse(decisionRecord(inputs).text);
    altered.result.ranking[0].score = 99;
    const replay = replayDecision(JSON.stringify(altered));
    expect(replay).toMatchObject({ same: false, reason: 'altered' });
    expect(replay.same ? [] : replay.differences.map(({ path }) => path.join('.'))).toContain('result.ranking.0.score');
  });

  it('finds a result that was rewritten together with its hash', () => {
    const drifting = {
      ...additiveMethod,
      run: (input: Parameters<typeof additiveMethod.run>[0]) => {
        const result = additiveMethod.run(input);
        return { ...result, scores: result.scores.map((score) => score + 1e-6) };
      },
    };
    const { text } = decisionRecord({ ...inputs, options: { ...inputs.options, method: drifting } });
    expect(replayDecision(text)).toMatchObject({ same: false, reason: 'differs' });
  });

  it('asks for the method of the record', () => {
    const method = defineMethod({ id: 'topsis', run: (input) => topsis(input), options: { normalisation: 'vector' } });
    const { text } = decisionRecord({ ...inputs, options: { method }, robustness: { samples: 20 } });
    expect(replayDecision(text)).toMatchObject({ same: false, reason: 'unknown-method' });
    expect(replayDecision(text, { methods: [method] }).same).toBe(true);
  });

  it.each(['', '{', '[]', 'null', '{"format":"plan-sante-decision/1"}', '['.repeat(5000) + ']'.repeat(5000)])(
    'answers when the text is no record',
    (text) => {
      expect(replayDecision(text)).toMatchObject({ same: false, reason: 'not-a-record' });
    },
  );

  it('answers when the inputs of a record cannot be used', () => {
    const broken = JSON.parse(decisionRecord(inputs).text);
    broken.model.criteria = 'none';
    expect(replayDecision(JSON.stringify(broken))).toMatchObject({ same: false, reason: 'not-computable' });
  });
});

describe('recordChecklist', () => {
  const shown = (record: DecisionInputs) =>
    recordChecklist(decisionRecord(record).record, { locale: 'en' })
      .filter((item) => item.shown)
      .map((item) => item.id);

  it('says what a bare record shows', () => {
    expect(shown({ model: demoModel, alternatives: [] })).toEqual([
      'ispor-performance',
      'ispor-aggregation',
      'ispor-reporting',
    ]);
  });

  it('is satisfied by a complete one', () => {
    const anchored = { ...demoModel, criteria: demoModel.criteria.slice(0, 2) };
    const complete: DecisionInputs = {
      ...inputs,
      model: anchored,
      alternatives: [
        {
          id: 'A',
          gates: passed,
          scores: ['severity', 'delay'].map((criterion) => ({ criterion, value: 3, assessor: 'CTS' })),
        },
      ],
      circumstances: {
        question: 'Which project first?',
        rationale: 'Conditions of the restitution',
        participants: ['CTS'],
        publishedAt: 'site of the agency',
        appeal: 'in writing, within two months',
        oversight: 'CRSA',
        weightsObtained: 'swing weighting in a meeting',
      },
    };
    expect(shown(complete)).toHaveLength(12);
  });

  it('does not accept illustrative scores or weights', () => {
    const illustrative: DecisionInputs = {
      ...inputs,
      alternatives: [
        { id: 'A', gates: passed, scores: [{ criterion: 'severity', value: 3, provenance: 'illustrative' }] },
      ],
    };
    expect(shown(illustrative)).not.toContain('ispor-performance');
  });

  it('speaks every language', () => {
    const { record } = decisionRecord(inputs);
    const texts = (['fr', 'en', 'de', 'lb'] as const).map((locale) => recordChecklist(record, { locale })[0]?.text);
    expect(new Set(texts).size).toBe(3);
  });
});
