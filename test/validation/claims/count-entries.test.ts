import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountOf } from '../../../src/model/index.ts';
import { entryCounter } from '../../../src/validation/claims/count-entries.ts';
import { parsePlan } from '../../../src/validation/index.ts';

const few = fc.constantFrom('a', 'b', 'ab', 'a1');
const projects = fc.uniqueArray(
  fc.record(
    {
      id: fc.constantFrom('P1', 'P10', 'P11', 'P2', 'Q1', 'é1', 'P'),
      title: few,
      theme: few,
      kind: fc.constantFrom('project', 'lead'),
      answers: fc.array(fc.constantFrom('C1', 'C2'), { maxLength: 2 }),
    },
    { requiredKeys: ['id', 'title'] },
  ),
  { selector: ({ id }) => id },
);
const questions: fc.Arbitrary<CountOf> = fc.record(
  {
    collection: fc.constant('projects' as const),
    where: fc.dictionary(fc.constantFrom('title', 'theme', 'kind', 'state', 'toString'), few, { maxKeys: 3 }),
    idPrefix: fc.constantFrom('P', 'P1', 'Q', 'é', 'x'),
    of: fc.constantFrom('answers', 'history', 'title'),
  },
  { requiredKeys: ['collection'] },
);

/** The count as its words define it: entry by entry. */
function counted(entries: readonly object[], { where = {}, idPrefix = '', of }: CountOf): number | undefined {
  const records = entries as readonly Readonly<Record<string, unknown>>[];
  if (of !== undefined && records.length > 0 && !records.some((entry) => Array.isArray(entry[of]))) return undefined;
  const met = records.filter(
    (entry) =>
      String(entry['id']).startsWith(idPrefix) &&
      Object.entries(where).every(([field, value]) => Object.hasOwn(entry, field) && entry[field] === value),
  );
  const sizeOf = (list: unknown) => (Array.isArray(list) ? list.length : 0);
  return of === undefined ? met.length : met.reduce((sum, entry) => sum + sizeOf(entry[of]), 0);
}

describe('counting the entries of a plan', () => {
  it('counts what entry by entry gives, for every mix of conditions, asked once or again', () => {
    fc.assert(
      fc.property(projects, fc.array(questions, { maxLength: 8 }), (given, asked) => {
        const plan = parsePlan({ id: 'p', title: 'P', projects: given });
        const count = entryCounter(plan);
        for (const question of [...asked, ...asked]) expect(count(question)).toBe(counted(plan.projects, question));
      }),
    );
  });

  it('counts a series of meetings for its number', () => {
    const consultations = [
      {
        id: 'c',
        title: 'C',
        meetings: [
          { id: 'm1', title: 'M', level: 'local', count: 12 },
          { id: 'm2', title: 'N', level: 'local' },
        ],
      },
    ];
    const count = entryCounter(parsePlan({ id: 'p', title: 'P', consultations }));
    expect(count({ collection: 'meetings' })).toBe(13);
  });
});
