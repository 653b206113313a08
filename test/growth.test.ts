import { describe, expect, it } from 'vitest';
import { formsOf, WORK } from './internal/plan-work.ts';
import { growthOf, inLine } from './internal/steps.ts';

const small = formsOf(100);
const large = formsOf(1_000);

/** What is done with each fiche by itself grows with their number: `npm run bench -- growth` measures it. */
const isOfThePlan = (name: string): boolean => !name.startsWith('fiches');

describe('a plan ten times as large takes ten times the steps', () => {
  it.each(Object.entries(WORK).filter(([name]) => isOfThePlan(name)))('in %s', async (_, work) => {
    expect(
      await growthOf(
        () => work(small),
        () => work(large),
      ),
    ).toBeLessThan(inLine(10));
  });
});
