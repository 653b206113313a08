import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/errors/index.ts';
import { auditPlan, safeParsePlan, safeParsePlanText } from '../../src/validation/index.ts';
import { yaml } from '../../src/validation/yaml.ts';

const at = (text: string, words: string): { line: number; column: number } => {
  const before = text.slice(0, text.indexOf(words));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
};

const faulty = `{
  "id": "cls",
  "title": "Contrat local",
  "milestones": [
    { "id": "m0", "title": "Signature", "planned": "31/02/2023" },
    { "id": "m1", "title": "Bilan", "project": "P9" }
  ],
  "projects": [
    { "id": 7, "title": "Sans id" },
    { "id": "P1", "title": "Équipe", "theme": "soins" },
    { "id": "P1", "title": "Deuxième", "theme": "autre" }
  ]
}`;

const offsets = (issues: readonly Issue[]): readonly number[] =>
  issues.map(({ position }) => (position !== undefined && 'line' in position ? (position.offset ?? -1) : -1));
const ascending = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

describe('auditPlan with the result of reading a text', () => {
  it('places what it finds in the text, also where reading left entities out', () => {
    const reading = safeParsePlanText(faulty, { format: 'json', locale: 'en' });
    const { issues } = auditPlan(reading, { locale: 'en' });
    const dangling = issues.filter(({ code }) => code === 'dangling-reference').map(({ position }) => position);
    expect(issues.find(({ code }) => code === 'unread-part')?.position).toMatchObject(at(faulty, '"P9"'));
    expect(dangling).toEqual(['"soins"', '"autre"'].map((words) => expect.objectContaining(at(faulty, words))));
    expect(offsets(issues)).toEqual(ascending(offsets(issues)));
  });

  it('does the same for YAML', () => {
    const text = 'id: cls\ntitle: Contrat local\nprojects:\n  - id: P1\n    title: Équipe\n    theme: soins\n';
    const { issues } = auditPlan(safeParsePlanText(text, { format: yaml }));
    const found = issues.find(({ code }) => code === 'dangling-reference');
    expect(found?.position).toMatchObject({ line: 6, column: 12 });
  });

  it('tells the issues of reading in the order of the text', () => {
    const text = '{"titel": 1, "projects": [{"id": "P1"}], "id": "a b", "kind": 3}';
    const { issues } = safeParsePlanText(text, { format: 'json' });
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'missing title',
      'unknown-key titel',
      'missing projects.0.title',
      'invalid-id id',
      'needs-quotes kind',
    ]);
    expect(offsets(issues)).toEqual(ascending(offsets(issues)));
  });

  it('knows the places of a plan of which more is wrong than is told', () => {
    const projects = Array.from({ length: 40 }, (_, i) =>
      i % 2 === 0 ? `{ "id": "P${i}" }` : `{ "id": "P${i}", "title": "Projet ${i}", "theme": "t${i}" }`,
    );
    const text = `{ "id": "cls", "title": "Contrat", "projects": [\n${projects.join(',\n')}\n] }`;
    const reading = safeParsePlanText(text, { format: 'json', maxIssues: 2 });
    if (reading.success || reading.partial === undefined) throw new Error('expected a partial plan');
    expect(reading.partial.projects).toHaveLength(20);
    reading.partial.projects.forEach(({ id }, i) => {
      expect(reading.positionOf?.(['projects', i, 'theme']), id).toMatchObject({ line: Number(id.slice(1)) + 2 });
    });
  });

  it('has no line for the plan as a whole, and none at all where no text was read', () => {
    const whole = auditPlan(safeParsePlanText('{"id":"a","title":"b"}', { format: 'json' })).issues;
    for (const { path, position } of whole) expect(position === undefined).toBe(path.length === 0);
    const { positionOf } = safeParsePlan({ id: 'a', title: 'b' });
    expect(positionOf).toBeUndefined();
  });

  it('hands over a result that JSON can keep', () => {
    const reading = safeParsePlanText(faulty, { format: 'json', locale: 'en' });
    const { positionOf, ...data } = reading;
    expect(JSON.parse(JSON.stringify(reading))).toEqual(JSON.parse(JSON.stringify(data)));
    expect(reading.leftOut).toEqual([
      { path: ['milestones', 0, 'planned'], place: 'milestone m0, planned date' },
      { path: ['projects', 0], place: 'project 1, identifier' },
    ]);
  });
});
