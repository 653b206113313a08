import { describe, expect, it } from 'vitest';
import { doc, heading, p, table, ul } from '../../../src/document/index.ts';
import { fillPptx, renderPptx } from '../../../src/document/pptx.ts';

const template = renderPptx(
  doc({ title: 'Modèle', language: 'fr', slideLevel: 2 }, [
    heading(1, 'Fiche'),
    heading(2, 'Étapes'),
    p('{intro}'),
    ul(['{#steps}', '{.}', '{/steps}']),
    heading(2, 'Acteurs'),
    table([
      ['Acteur', 'Rôle'],
      ['{#actors}{name}', '{role}{/actors}'],
    ]),
  ]),
);
const fields = { intro: 'text', steps: 'list', actors: { name: 'text', role: 'text' } } as const;

function filled(steps: number, actors: number) {
  const many = <Item>(count: number, item: (i: number) => Item) => Array.from({ length: count }, (_, i) => item(i + 1));
  const data = {
    intro: 'Une équipe mobile',
    steps: many(steps, (i) => `Étape ${i}`),
    actors: many(actors, (i) => ({ name: `Acteur ${i}`, role: 'suit le projet' })),
  };
  const answer = fillPptx(template, data, { fields, locale: 'en' });
  expect(answer.success).toBe(true);
  return answer.issues.map(({ code, severity, position, params }) => ({ code, severity, position, ...params }));
}

describe('a slide that is filled', () => {
  it('holds what fits', () => {
    expect(filled(8, 8)).toEqual([]);
  });

  it('tells the rows of a table that run off it: a slide does not grow', () => {
    const [issue, ...others] = filled(8, 40);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: 'slide-overfull', severity: 'warning', position: { slide: 3 } });
    const rows = Number(issue && 'rows' in issue && issue.rows);
    // Each row more is one row more out of sight.
    const [more] = filled(8, 50);
    expect(Number(more && 'rows' in more && more.rows)).toBe(rows + 10);
    expect(filled(8, 40 - rows)).toEqual([]);
    expect(filled(8, 41 - rows)).toHaveLength(1);
  });

  it('tells words that no slide holds, however small they are set', () => {
    expect(filled(200, 8)).toEqual([{ code: 'slide-overfull', severity: 'warning', position: { slide: 2 } }]);
  });
});
