import { describe, expect, it } from 'vitest';
import { auditPlan, locateIssues, safeParsePlanText } from '../../src/validation/index.ts';

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

describe('locateIssues', () => {
  it('places what an audit found in the text, also where reading left entities out', () => {
    const reading = safeParsePlanText(faulty, { format: 'json', locale: 'en' });
    if (reading.success || reading.partial === undefined) throw new Error('expected a partial plan');
    const { issues } = auditPlan(reading.partial, { locale: 'en' });
    const located = locateIssues(faulty, reading.partial, issues, { format: 'json' });
    const dangling = located.filter(({ code }) => code === 'dangling-reference').map(({ position }) => position);
    expect(dangling).toHaveLength(3);
    for (const words of ['"P9"', '"soins"', '"autre"'])
      expect(dangling).toContainEqual(expect.objectContaining(at(faulty, words)));
    expect(located.map(({ code }) => code)).toEqual(issues.map(({ code }) => code));
  });

  it('does the same for YAML', () => {
    const text = 'id: cls\ntitle: Contrat local\nprojects:\n  - id: P1\n    title: Équipe\n    theme: soins\n';
    const reading = safeParsePlanText(text, { format: 'yaml' });
    if (!reading.success) throw new Error('not read');
    const { issues } = auditPlan(reading.data);
    const found = locateIssues(text, reading.data, issues, { format: 'yaml' }).find(
      ({ code }) => code === 'dangling-reference',
    );
    expect(found?.position).toMatchObject({ line: 6, column: 12 });
  });

  it('keeps the positions there are, and leaves alone what has no place', () => {
    const plan = safeParsePlanText('{"id":"a","title":"b"}', { format: 'json' });
    if (!plan.success) throw new Error('not read');
    const base = { code: 'x', severity: 'info', message: 'm', place: '', params: {} } as const;
    const known = { ...base, path: ['title'], position: { line: 9, column: 9 } };
    const whole = { ...base, path: [] };
    expect(locateIssues('{"id":"a","title":"b"}', plan.data, [known, whole], { format: 'json' })).toEqual([
      known,
      whole,
    ]);
  });
});
