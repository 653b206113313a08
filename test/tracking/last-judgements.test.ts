import { describe, expect, it } from 'vitest';
import { lastJudgements } from '../../src/tracking/index.ts';

const judgements = [
  { id: 'a', project: 'P1', date: '2024-03', office: 'Direction', outlook: 'on-course' },
  { id: 'b', project: 'P1', date: '2024-09-15', office: 'Direction', outlook: 'at-risk' },
  { id: 'c', project: 'P1', date: '2024-04', office: 'Préfecture', outlook: 'off-course' },
  { id: 'd', date: '2024-01', office: 'Direction', text: 'Bien parti.' },
  { id: 'e', project: 'P1', date: '2024-02', office: 'Direction', outlook: 'on-course' },
];
const idsOn = (asOf: string) => lastJudgements({ judgements }, { asOf }).map(({ id }) => id);

describe('lastJudgements', () => {
  it('keeps the last of each office of each thing, by the day', () => {
    expect(idsOn('2024-12-31')).toEqual(['b', 'c', 'd']);
    expect(idsOn('2024-06-30')).toEqual(['a', 'c', 'd']);
    expect(idsOn('2024-02-29')).toEqual(['d', 'e']);
    expect(idsOn('2023-01-01')).toEqual([]);
  });

  it('refuses bad calls', () => {
    expect(() => lastJudgements({ judgements }, { asOf: 'hier' })).toThrow('YYYY-MM-DD');
    expect(() => lastJudgements({} as never, { asOf: '2024-01-01' })).toThrow('lastJudgements');
  });
});
