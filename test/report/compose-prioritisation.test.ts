import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/document/index.ts';
import { composePrioritisation } from '../../src/report/index.ts';
import { contratLocalDeSanteModel, prioritise } from '../../src/scoring/index.ts';

describe('a long ranking as a document', () => {
  it('pages its tables, and leaves nobody out', () => {
    const ids = contratLocalDeSanteModel.criteria.map(({ id }) => id);
    const alternatives = Array.from({ length: 6000 }, (_, i) => ({
      id: `P${i}`,
      scores: Object.fromEntries(ids.map((id, j) => [id, 1 + ((i * (j + 7)) % 5)])),
    }));
    const page = composePrioritisation(prioritise(contratLocalDeSanteModel, alternatives), { locale: 'en' });
    const tables = page.children.flatMap((block) => (block.type === 'table' ? [block] : []));
    const named = tables.flatMap(({ rows }) => rows.slice(1));
    // Once in the order, once with what each criterion adds.
    expect(named.length).toBeGreaterThanOrEqual(2 * alternatives.length);
    const html = renderHtml(page);
    expect(html).toContain('Rows 5001 to 6000 of 6000');
    expect(html).toContain('P5999');
  });
});

describe('a ranking of nobody as a document', () => {
  it('says once that there is no order, and prints no table without rows', () => {
    const page = composePrioritisation(prioritise(contratLocalDeSanteModel, []), { locale: 'en' });
    const empty = page.children.filter((block) => block.type === 'table' && block.rows.length < 2);
    expect(empty).toEqual([]);
    expect(renderHtml(page).match(/No project has a rank/g)).toHaveLength(1);
  });
});
