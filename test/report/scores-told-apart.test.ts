import { describe, expect, it } from 'vitest';
import { rankingChart } from '../../src/charts/index.ts';
import { defendRanking } from '../../src/cli/ranking.ts';
import { rankingLines } from '../../src/cli/ranking-lines.ts';
import { parseDocx, renderDocx } from '../../src/document/docx.ts';
import { type DocumentNode, plainText, renderMarkdown, renderSvg } from '../../src/document/index.ts';
import { composePrioritisation, composeRestitution } from '../../src/report/index.ts';
import { prioritisePlan } from '../../src/scoring/index.ts';
import { parsePlan } from '../../src/validation/index.ts';

const plan = parsePlan({
  id: 'p',
  title: 'Plan local',
  projects: ['P1', 'P2', 'P3'].map((id) => ({ id, title: `Projet ${id}` })),
  prioritisation: {
    criteria: [{ id: 'need', label: 'Besoin', weight: 1, scale: { min: 0, max: 100 } }],
    scores: [70.02, 70.01, 70].map((value, i) => ({
      project: `P${i + 1}`,
      criterion: 'need',
      value,
      provenance: 'stated',
    })),
  },
});
const result = prioritisePlan(plan);
const wordsOfFile = (file: Uint8Array) => {
  const read = parseDocx(file);
  return read.success ? words(read.data) : '';
};
const words = (page: DocumentNode) => plainText(page.children);

describe('scores of 70.02, 70.01 and 70', () => {
  it.each([
    ['the command line', rankingLines(defendRanking(plan, 'en'), 'en')],
    ['Markdown', renderMarkdown(composePrioritisation(result, { locale: 'en' }))],
    ['Word', wordsOfFile(renderDocx(composePrioritisation(result, { locale: 'en' })))],
    ['a picture', renderSvg(rankingChart(result, { locale: 'en' }))],
    ['the restitution', words(composeRestitution(plan, { locale: 'en' }))],
  ])('stand apart in %s', (_, text) => {
    for (const score of ['70.02', '70.01', '70.00']) expect(text).toContain(score);
    expect(text).not.toMatch(/\b0\.0 (?:points )?ahead|ahead by 0\.0\b/);
  });

  it('lead by what they lead', () => {
    expect(rankingChart(result, { locale: 'en' }).title).toContain('0.01');
    expect(words(composeRestitution(plan, { locale: 'en' }))).toContain('70.02 points out of 100, 0.01 ahead of P2');
  });
});
