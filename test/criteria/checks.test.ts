import { describe, expect, it } from 'vitest';
import { scoreWorth } from '../../src/criteria/index.ts';
import { PlanSanteError } from '../../src/errors/index.ts';
import {
  type Alternative,
  anchoredValue,
  type Criterion,
  checkPrioritisation,
  checkScores,
  contratLocalDeSanteModel,
  definePrioritisation,
  type PrioritisationModel,
  wordingIn,
} from '../../src/scoring/index.ts';
import { plainSpaces } from '../plain-spaces.ts';
import { demoModel, passed } from '../scoring/prioritise/demo-model.ts';

const criterion: Criterion = {
  id: 'c',
  label: 'C',
  direction: 'max',
  weight: 1,
  scale: { kind: 'numeric', min: 0, max: 10 },
};
const modelWith = (part: Partial<Criterion>): PrioritisationModel => ({
  id: 'm',
  title: 'M',
  gates: [],
  criteria: [{ ...criterion, ...part }],
});
const codes = (model: PrioritisationModel) => checkPrioritisation(model).map((issue) => issue.code);

describe('checkPrioritisation', () => {
  it.each([
    ['scoring-weight-missing', { weight: Number.NaN }],
    ['scoring-weight-not-usable', { weight: -1 }],
    ['scoring-weights-all-zero', { weight: 0 }],
    ['scoring-direction-unknown', { direction: 'up' as 'max' }],
    ['scoring-scale-not-usable', { scale: { kind: 'numeric', min: 5, max: 5 } }],
    ['scoring-scale-not-usable', { scale: { kind: 'numeric', min: 0, max: Number.POSITIVE_INFINITY } }],
    ['scoring-scale-missing', { scale: { kind: 'levels', levels: [] } }],
    ['scoring-level-twice', { scale: { kind: 'levels', levels: [1, 2, 2].map((value) => ({ value, label: 'l' })) } }],
    ['scoring-thresholds-contradict', { thresholds: { indifference: 3, preference: 1 } }],
    ['scoring-thresholds-contradict', { thresholds: { preference: 3, veto: 2 } }],
    ['scoring-thresholds-contradict', { thresholds: { indifference: -1 } }],
    ['scoring-minimum-outside-scale', { minimum: 11 }],
    ['scoring-id-empty', { id: ' ' }],
  ] as const)('reports %s', (code, part) => {
    expect(codes(modelWith(part as Partial<Criterion>))).toEqual([code]);
  });

  it('reports doubled ids, nothing to weigh, and a quota that is none', () => {
    expect(codes({ ...modelWith({}), criteria: [criterion, criterion] })).toEqual(['scoring-id-twice']);
    expect(codes({ ...modelWith({}), criteria: [] })).toEqual(['scoring-nothing-to-weigh']);
    expect(codes({ ...modelWith({}), quota: { label: 'q', perGroup: 0.5 } })).toEqual(['scoring-quota-not-usable']);
  });

  it('says where, in the language that was asked for', () => {
    const [issue] = checkPrioritisation(modelWith({ minimum: 11 }), { locale: 'fr' });
    expect(issue?.path).toEqual(['criteria', 0, 'minimum']);
    expect(issue?.place).toBe('critère c');
    expect(plainSpaces(issue?.message ?? '')).toBe('Le minimum 11 est hors de l’échelle : donnez un nombre de 0 à 10.');
  });

  it('is content with the ready models', () => {
    expect(checkPrioritisation(contratLocalDeSanteModel)).toEqual([]);
    expect(checkPrioritisation(demoModel)).toEqual([]);
  });
});

describe('definePrioritisation', () => {
  it('throws with all the issues', () => {
    const define = () => definePrioritisation({ ...modelWith({ weight: -1, minimum: 99 }) });
    expect(define).toThrow(PlanSanteError);
    try {
      define();
    } catch (error) {
      expect((error as PlanSanteError).issues.map((issue) => issue.code)).toEqual([
        'scoring-weight-not-usable',
        'scoring-minimum-outside-scale',
      ]);
    }
  });
});

describe('checkScores', () => {
  const issuesOf = (alternative: Partial<Alternative>, locale: 'en' | 'fr' | 'de' = 'en') =>
    checkScores(
      demoModel,
      [{ id: 'A', gates: passed, group: 'g', scores: { severity: 3, delay: 0, reach: 0 }, ...alternative }],
      { locale },
    );

  it('is content with good scores', () => {
    expect(issuesOf({})).toEqual([]);
  });

  it('names the nearest criterion and the nearest gate', () => {
    const [unknown] = issuesOf({ scores: { sevrity: 3, severity: 3, delay: 0, reach: 0 } });
    expect(unknown).toMatchObject({
      code: 'scoring-criterion-unknown',
      path: ['alternatives', 0, 'scores', 'sevrity'],
    });
    expect(unknown?.message).toContain('write "severity"');
    const gates = issuesOf({ gates: [...passed, { gate: 'lokal', verdict: 'met' }] });
    expect(gates[0]?.message).toContain('write "local"');
  });

  it.each([
    ['scoring-score-not-a-number', Number.NaN],
    ['scoring-score-not-a-number', Number.POSITIVE_INFINITY],
    ['scoring-score-not-a-number', '3' as unknown as number],
    ['scoring-score-outside-scale', 25],
    ['scoring-score-missing', null],
  ])('reports %s', (code, delay) => {
    expect(issuesOf({ scores: { severity: 3, delay, reach: 0 } }).map((issue) => issue.code)).toEqual([code]);
  });

  it('reports a score between two levels, and counts it', () => {
    const [issue] = issuesOf({ scores: { severity: 3.5, delay: 0, reach: 0 } });
    expect(issue).toMatchObject({ code: 'scoring-score-not-a-level', severity: 'warning' });
  });

  it('reports the same assessor scoring twice, once', () => {
    const twice = [3, 4].map((value) => ({ criterion: 'severity', value, assessor: 'CTS' }));
    const rest = [
      { criterion: 'delay', value: 0 },
      { criterion: 'reach', value: 0 },
    ];
    const issues = issuesOf({ scores: [...twice, ...rest] }, 'de');
    expect(issues.map((issue) => issue.message)).toEqual([
      'Die bewertende Stelle „CTS“ bewertet dieses Kriterium zweimal, diese Bewertungen gelten als fehlend: Behalten Sie eine.',
    ]);
  });

  it('reports verdicts that are missing, doubled, unknown or bare', () => {
    const gates = [
      { gate: 'concrete', verdict: 'yes' as 'met' },
      { gate: 'local', verdict: 'met' as const },
    ];
    expect(issuesOf({ gates }).map((issue) => issue.code)).toEqual([
      'scoring-verdict-unknown',
      'scoring-verdict-without-evidence',
    ]);
    expect(issuesOf({ gates: [...passed, ...passed] }).map((issue) => issue.code)).toEqual([
      'scoring-verdict-twice',
      'scoring-verdict-twice',
    ]);
    expect(issuesOf({ gates: [] }).map((issue) => issue.code)).toEqual([
      'scoring-verdict-missing',
      'scoring-verdict-missing',
    ]);
  });
});

describe('anchoredValue', () => {
  it('is 0 at the worst anchor and 100 at the best, and its inverse comes back', () => {
    for (const direction of ['max', 'min'] as const) {
      const turned = { direction, scale: { kind: 'numeric', min: -3, max: 9 } } as const;
      expect(anchoredValue(turned, direction === 'max' ? -3 : 9)).toBe(0);
      expect(anchoredValue(turned, direction === 'max' ? 9 : -3)).toBe(100);
      expect(scoreWorth(turned, anchoredValue(turned, 2))).toBeCloseTo(2, 12);
    }
  });

  it('does not overflow on the widest scale', () => {
    const wide = {
      direction: 'max',
      scale: { kind: 'numeric', min: -Number.MAX_VALUE, max: Number.MAX_VALUE },
    } as const;
    expect(anchoredValue(wide, 0)).toBe(50);
  });
});

describe('wordingIn', () => {
  it('falls back to a neighbouring language, never to a blank', () => {
    expect(wordingIn({ fr: 'Gravité' }, 'lb')).toBe('Gravité');
    expect(wordingIn({ en: 'Severity', lb: 'Gravitéit' }, 'lb')).toBe('Gravitéit');
    expect(wordingIn('same', 'de')).toBe('same');
    expect(wordingIn({}, 'de')).toBe('');
  });
});
