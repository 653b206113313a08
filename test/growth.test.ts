import { describe, expect, it } from 'vitest';
import { formsOf, WORK } from './internal/plan-work.ts';
import { stepsOf } from './internal/steps.ts';

const small = formsOf(25);
const large = formsOf(100);

/** Four times the plan may take four times the steps, and more for what is sorted; the square of it would be sixteen. */
const LINEAR = 4 * 1.6;

describe('a plan four times as large takes four times the steps', () => {
  it.each(Object.entries(WORK))('in %s', async (_, work) => {
    work(small);
    const few = Math.max(await stepsOf(() => work(small)), await stepsOf(() => work(small)));
    const many = await stepsOf(() => work(large));
    expect(few).toBeGreaterThan(0);
    expect(many / few).toBeLessThan(LINEAR);
  });
});
