import fc from 'fast-check';
import type { Plan } from '../../src/model/index.ts';
import { parsePlan } from '../../src/validation/index.ts';

/** An empty plan, as reading gives it. */
export const EMPTY: Plan = parsePlan({ id: 'p', title: 'Plan' });

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const id = fc.constantFrom(...IDS);
const words = fc.constantFrom('Ouvrir', 'Former', 'Un bus santé', 'Prévenir', '');
const value = fc.oneof(
  words,
  fc.integer({ min: -3, max: 3 }),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.oneof(words, fc.integer({ min: 0, max: 3 })), { maxLength: 4 }),
  fc.array(fc.dictionary(fc.constantFrom('text', 'id', '__proto__', 'due'), words, { maxKeys: 3 }), { maxLength: 3 }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Entities with ids of their own in any order, known fields, and fields that nobody knows. */
const entities = fc.uniqueArray(
  fc.record(
    {
      id,
      title: words,
      text: words,
      due: fc.constantFrom('2024', '2025-03', '../2026'),
      state: fc.constantFrom('announced', 'done', 'stopped'),
      answers: fc.uniqueArray(fc.constantFrom('c1', 'c2', 'c3'), { maxLength: 3 }),
      supersedes: id,
      objectives: fc.array(words, { maxLength: 5 }),
      steps: fc.uniqueArray(fc.record({ id, text: words }), { selector: (one) => one.id, maxLength: 4 }),
      rows: fc.array(fc.record({ done: fc.array(words, { maxLength: 3 }) }), { maxLength: 4 }),
      'x-own': value,
    },
    { requiredKeys: ['id'] },
  ),
  { selector: (one) => one.id, maxLength: IDS.length },
);
const end = fc.record({ collection: fc.constantFrom('projects', 'measures', 'constats'), id });
const links = fc.array(
  fc.record({ kind: fc.constantFrom('restates', 'part-of', 'related', 'answers'), from: end, to: end }),
  { maxLength: 4 },
);

/** Plans as wild as the shape allows, many of them near each other. */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .record({
    title: words,
    period: fc.constantFrom('2023', '2024', undefined),
    projects: entities.map((list) => list.map((one) => ({ ...one, answers: one.answers ?? [] }))),
    measures: entities,
    constats: entities,
    milestones: entities,
    programmes: entities.map((list) => list.map((one) => ({ ...one, supersedes: [one.title ?? ''] }))),
    budgetLines: entities,
    links,
    extensions: fc.dictionary(fc.constantFrom('editor', '__proto__', 'constructor'), value, { maxKeys: 2 }),
  })
  .map((parts) => ({ ...EMPTY, ...parts }) as unknown as Plan);
