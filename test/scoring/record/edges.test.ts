import { describe, expect, it } from 'vitest';
import { topsis } from '../../../src/mcda/index.ts';
import {
  additiveMethod,
  type DecisionInputs,
  type DecisionRecord,
  decisionRecord,
  defineMethod,
  recordChecklist,
  replayDecision,
} from '../../../src/scoring/index.ts';
import { demoModel, passed } from '../prioritise/demo-model.ts';

const inputs: DecisionInputs = {
  model: demoModel,
  alternatives: [
    { id: 'A', gates: passed, scores: { severity: 5, delay: 12, reach: 40 } },
    { id: 'B', gates: passed, scores: { severity: 3, delay: 6, reach: 70 } },
  ],
};
/** A record that somebody changed afterwards. */
function changed(change: (record: Record<string, object>) => void, from: DecisionInputs = inputs): string {
  const record = JSON.parse(decisionRecord(from).text);
  change(record);
  return JSON.stringify(record);
}
const differences = (text: string) => {
  const replay = replayDecision(text);
  return replay.same
    ? null
    : replay.differences.map(({ path, recorded, recomputed }) => [path.join('.'), recorded, recomputed]);
};

describe('decisionRecord', () => {
  it.each<[unknown, string]>([
    [null, 'its inputs as an object, or left out, received null'],
    [{ ...inputs, modell: 1 }, 'only known keys in its inputs, not "modell"'],
    [{ ...inputs, circumstances: { askedBy: 'x' } }, 'only known keys in circumstances, not "askedBy"'],
    [{ ...inputs, robustness: { funds: 1 } }, 'only known keys in robustness, not "funds"'],
    [undefined, 'a model and its alternatives, as prioritise takes them'],
    [{ model: demoModel }, 'a model and its alternatives, as prioritise takes them'],
    // JSON cannot hold what nests without an end.
    [{ ...inputs, versions: nested(300) }, 'inputs that nest at most 200 levels deep, with lists without holes'],
  ])('refuses %j', (given, told) => {
    expect(() => decisionRecord(given as never)).toThrow(`decisionRecord: expected ${told}`);
  });

  it('keeps of each issue what no wording changes', () => {
    const { record } = decisionRecord({
      ...inputs,
      alternatives: [{ id: 'A', gates: passed, group: 'g', scores: { severity: 9, delay: 1, reach: 1 } }],
    });
    expect(record.result.issues[0]).toEqual({
      code: 'scoring-score-outside-scale',
      severity: 'error',
      path: ['alternatives', 0, 'scores', 'severity'],
      params: expect.objectContaining({ found: 9, min: 1, max: 5 }),
    });
    expect('table' in record.result).toBe(false);
  });

  it('looks into solidity as it is asked to, and only if there is something to look into', () => {
    expect(decisionRecord(inputs).record).toMatchObject({
      robustness: null,
      robustnessRequest: null,
      versions: {},
      circumstances: {},
    });
    const asked = (robustness: NonNullable<DecisionInputs['robustness']>) =>
      decisionRecord({ ...inputs, robustness }).record.robustness;
    expect(asked({})).toMatchObject({ stability: { funded: null }, acceptability: { method: 'exact' } });
    expect(asked({ funded: 1, seed: 7, samples: 30 })?.stability.funded).toEqual([0]);
    const nobody = decisionRecord({ ...inputs, alternatives: [], robustness: { funded: 1 } }).record;
    expect(nobody).toMatchObject({ robustness: null, robustnessRequest: { funded: 1 } });
  });

  it('draws as many weights as it is told, from the seed that it is told', () => {
    // Three criteria and another method: shares are drawn, not computed.
    const method = defineMethod({ id: 'topsis', run: (input) => topsis(input) });
    const drawn = (robustness: object) =>
      decisionRecord({ ...inputs, options: { method }, robustness }).record.robustness?.acceptability;
    expect(drawn({ samples: 30 })).toMatchObject({ samples: 30, seed: 1 });
    expect(drawn({ samples: 30, seed: 7 })).toMatchObject({ samples: 30, seed: 7 });
    expect(drawn({ samples: 30, seed: 7 })?.acceptability).toEqual(drawn({ samples: 30, seed: 7 })?.acceptability);
  });
});

function nested(depth: number): unknown {
  let inner: unknown = 'end';
  for (let i = 0; i < depth; i++) inner = { inner };
  return inner;
}

describe('replayDecision', () => {
  it('refuses what it does not know, and methods that are none', () => {
    expect(() => replayDecision('', { method: 1 } as never)).toThrow(
      'replayDecision: expected only known keys in its options, not "method"',
    );
    expect(() => replayDecision('', { methods: [{}] } as never)).toThrow(/^replayDecision: expected/);
  });

  it.each<[string, (record: Record<string, object>) => void]>([
    ['another format', (record) => Object.assign(record, { format: 'plan-sante-decision/2' })],
    ['no hash', (record) => Object.assign(record, { hash: 5 })],
    ['no method', (record) => Object.assign(record, { method: null })],
    ['a method without a name', (record) => Object.assign(record, { method: {} })],
    ['no model', (record) => Object.assign(record, { model: 'none' })],
    ['no alternatives', (record) => Object.assign(record, { alternatives: {} })],
  ])('takes a text with %s for no record', (_, change) => {
    expect(replayDecision(changed(change))).toEqual({
      same: false,
      reason: 'not-a-record',
      detail: 'no JSON object of the format plan-sante-decision/1 with rules, alternatives and a hash',
      differences: [],
    });
  });

  it('takes a record that JSON cannot hold for none', () => {
    const { record } = decisionRecord(inputs);
    expect(replayDecision({ ...record, versions: nested(300) } as never)).toMatchObject({
      same: false,
      reason: 'not-a-record',
    });
    expect(replayDecision(changed((text) => Object.assign(text, { versions: nested(300) })))).toMatchObject({
      reason: 'not-a-record',
    });
  });

  it('says in words what is wrong', () => {
    const detail = (text: string) => {
      const replay = replayDecision(text);
      return replay.same ? null : [replay.reason, replay.detail];
    };
    expect(detail(changed((record) => Object.assign(record, { method: { id: 'vikor', conventions: {} } })))).toEqual([
      'unknown-method',
      'the method vikor was not given',
    ]);
    expect(detail(changed((record) => Object.assign(record, { model: { criteria: 'none' } })))).toEqual([
      'not-computable',
      expect.stringMatching(/^prioritise: expected a usable prioritisation model/),
    ]);
    // What only an altered record can hold is answered too.
    expect(detail(changed((record) => Object.assign(record, { circumstances: { scoredBy: 5 } })))?.[0]).toBe(
      'not-computable',
    );
    expect(detail(changed((record) => Object.assign(record, { versions: { node: '1' } })))).toEqual([
      'altered',
      'the content of the record does not fit its hash',
    ]);
    const drifting = {
      ...additiveMethod,
      run: (input: Parameters<typeof additiveMethod.run>[0]) => ({
        ...additiveMethod.run(input),
        scores: [70, 60],
        ranks: [1, 2],
      }),
    };
    expect(detail(decisionRecord({ ...inputs, options: { method: drifting } }).text)).toEqual([
      'differs',
      'computing again does not give what was recorded',
    ]);
  });

  it('names each place that differs, on the side where it stands', () => {
    expect(differences(changed((record) => Object.assign(record['result'] as object, { extra: 1 })))).toEqual([
      ['result.extra', 1, undefined],
    ]);
    expect(differences(changed((record) => delete (record['result'] as { excluded?: unknown }).excluded))).toEqual([
      ['result.excluded', undefined, []],
    ]);
    expect(differences(changed((record) => Object.assign(record['result'] as object, { excluded: [1] })))).toEqual([
      ['result.excluded', [1], []],
    ]);
    expect(
      differences(
        changed((record) => Object.assign(record['result'] as object, { illustrative: 'no', selected: null })),
      ),
    ).toEqual([
      ['result.illustrative', 'no', false],
      ['result.selected', null, []],
    ]);
    // What JSON does not tell apart does not differ.
    expect(differences(changed((record) => Object.assign(record['result'] as object, { toString: null })))).toEqual([
      ['result.toString', null, undefined],
    ]);
  });

  it('names fifty differences at the most', () => {
    const many = changed((record) => {
      for (let i = 0; i < 80; i++) Object.assign(record['result'] as object, { [`extra${i}`]: i });
    });
    expect(differences(many)).toHaveLength(50);
  });
});

describe('recordChecklist', () => {
  const base = decisionRecord(inputs).record;
  const shown = (change: object) =>
    recordChecklist({ ...base, ...change } as DecisionRecord)
      .filter((item) => item.shown)
      .map((item) => item.id);
  const withScores = (...scores: object[]) =>
    shown({ alternatives: [{ id: 'A', scores }] }).includes('ispor-performance');
  const withCriteria = (...criteria: object[]) => {
    const circumstances = { weightsObtained: 'in a meeting' };
    const found = shown({ circumstances, model: { ...demoModel, criteria } });
    return [found.includes('ispor-criteria'), found.includes('ispor-weighting')];
  };

  it('refuses what is no record', () => {
    expect(() => recordChecklist({} as never)).toThrow(
      'recordChecklist: expected a decision record: the "record" that decisionRecord gives',
    );
    expect(() => recordChecklist({ assessors: [] } as never)).toThrow('recordChecklist: expected a decision record');
    expect(() => recordChecklist(base, { language: 'en' } as never)).toThrow(
      'recordChecklist: expected only known keys in its options, not "language"',
    );
  });

  it('names the framework of each point, in French unless told otherwise', () => {
    const points = recordChecklist(base);
    expect(points).toEqual(recordChecklist(base, { locale: 'fr' }));
    expect(points.map(({ id, framework }) => [id.split('-')[0], framework])).toEqual([
      ...new Array(4).fill(['a4r', 'accountability-for-reasonableness']),
      ...new Array(8).fill(['ispor', 'ispor-mcda']),
    ]);
  });

  it('asks for reasons with those who took part, and for more than blanks', () => {
    const given = (circumstances: object) => shown({ circumstances });
    expect(given({ rationale: 'r', participants: ['CTS'] })).toContain('a4r-relevance');
    for (const some of [
      { rationale: 'r' },
      { rationale: 'r', participants: [] },
      { participants: ['CTS'] },
      { rationale: ' ', participants: ['CTS'] },
    ])
      expect(given(some)).not.toContain('a4r-relevance');
    expect(given({ appeal: 'in writing' })).toContain('a4r-revision');
    expect(given({ appeal: '\n' })).not.toContain('a4r-revision');
  });

  it('asks of each score where it comes from', () => {
    const score = { criterion: 'severity', value: 3 };
    expect(
      withScores(
        { ...score, provenance: 'computed' },
        { ...score, assessor: 'CTS' },
        { ...score, sources: [{ source: 'x' }] },
      ),
    ).toBe(true);
    for (const bare of [
      score,
      { ...score, sources: [] },
      { ...score, assessor: ' ' },
      { ...score, assessor: 'CTS', provenance: 'illustrative' },
    ]) {
      expect(withScores(bare)).toBe(false);
      expect(withScores({ ...score, assessor: 'CTS' }, bare)).toBe(false);
    }
  });

  it('asks of each criterion for a unit or levels, and for a weight that is not made up', () => {
    const unit = { id: 'u', scale: { min: 0, max: 1, unit: 'km' } };
    const levels = (count: number) => ({
      id: 'l',
      scale: { levels: Array.from({ length: count }, (_, value) => ({ value, label: 'l' })) },
    });
    expect(withCriteria(unit, levels(2))).toEqual([true, true]);
    expect(withCriteria(unit, levels(1))).toEqual([false, true]);
    expect(withCriteria(unit, { id: 'n', scale: { min: 0, max: 1 } })).toEqual([false, true]);
    expect(withCriteria(unit, { ...unit, provenance: 'illustrative' })).toEqual([true, false]);
    expect(shown({ circumstances: {} })).not.toContain('ispor-weighting');
  });

  it('asks of each refusal by a condition what shows it', () => {
    const reporting = (...reasons: object[]) =>
      shown({ result: { ...base.result, excluded: [{ reasons }] } }).includes('ispor-reporting');
    expect(reporting({ kind: 'minimum' }, { kind: 'gate', evidence: 'seen' })).toBe(true);
    expect(reporting({ kind: 'minimum' }, { kind: 'gate' })).toBe(false);
  });
});
