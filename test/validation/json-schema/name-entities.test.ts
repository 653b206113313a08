import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { nameEntities } from '../../../src/validation/json-schema/name-entities.ts';

test('entities are named by the text of the field that holds them, through lists and what may be absent', () => {
  const [source, project, fiche] = [z.object({ id: z.string() }), z.object({}), z.object({ title: z.string() })];
  const withFiche = z.object({ fiche: z.optional(fiche) });
  const plan = z.object({ title: z.string(), sources: z.optional(z.array(source)), projects: z.array(withFiche) });
  const names = nameEntities(plan, 'Plan');
  expect([plan, source, withFiche, fiche].map((one) => names.get(one))).toEqual(['Plan', 'Source', 'Project', 'Fiche']);
  expect(names.size).toBe(4);
  // What holds nothing is no entity.
  expect(nameEntities(z.object({ projects: z.array(project) }), 'Plan').has(project)).toBe(false);
});

test('an entity keeps the name under which it is met first, and may hold itself', () => {
  const one = z.object({ id: z.string() });
  expect(nameEntities(z.object({ sources: z.array(one), projects: z.array(one) }), 'Plan').get(one)).toBe('Source');
  const project = z.object({
    get fiche() {
      return z.optional(project);
    },
  });
  const names = nameEntities(z.object({ projects: z.array(project) }), 'Plan');
  expect([names.get(project), names.size]).toEqual(['Project', 2]);
});

test('what no text speaks of has no name', () => {
  const unheard = z.object({ id: z.string() });
  const names = nameEntities(z.object({ unheard, title: unheard }), 'Plan');
  expect([names.has(unheard), names.size]).toEqual([false, 1]);
  expect(nameEntities(unheard, 'No such entity').size).toBe(0);
});

test('kinds of an entity have their own names, where its text has them', () => {
  const [sum, part] = [z.object({ kind: z.literal('sum') }), z.object({ kind: z.literal('part') })];
  const choice = z.discriminatedUnion('kind', [sum, part]);
  const names = nameEntities(z.object({ claims: z.array(choice) }), 'Plan');
  expect([choice, sum, part].map((one) => names.get(one))).toEqual(['Claim', 'SumClaim', 'PartClaim']);
  // The text of a project speaks of no kinds.
  expect([...nameEntities(choice, 'Project').values()]).toEqual(['Project']);
});
