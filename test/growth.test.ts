import { describe, expect, it } from 'vitest';
import { formsOf, WORK } from './internal/plan-work.ts';
import { stepsOf } from './internal/steps.ts';

const small = formsOf(100);
const large = formsOf(1_000);

/** Ten times the plan may take ten times the steps, and more for what is sorted; the square of it would be a hundred. */
const LINEAR = 10 * 1.6;

/** What is done with each fiche by itself grows with their number: `npm run bench -- growth` measures it. */
const isOfThePlan = (name: string): boolean => !name.startsWith('fiches');

describe('a plan ten times as large takes ten times the steps', () => {
  it.each(Object.entries(WORK).filter(([name]) => isOfThePlan(name)))('in %s', async (_, work) => {
    work(small);
    const few = Math.max(await stepsOf(() => work(small)), await stepsOf(() => work(small)));
    const many = await stepsOf(() => work(large));
    expect(few).toBeGreaterThan(0);
    expect(many / few).toBeLessThan(LINEAR);
  });
});
