import { expect } from 'vitest';

type Nested = number | readonly Nested[];

/** Every number within an absolute tolerance, however deep the lists are; lengths agree. */
export function expectClose(actual: Nested, expected: Nested, within: number): void {
  if (typeof expected === 'number') {
    expect(Math.abs((actual as number) - expected), `${actual} against ${expected}`).toBeLessThanOrEqual(within);
    return;
  }
  expect(Array.isArray(actual) && actual.length).toBe(expected.length);
  expected.forEach((value, i) => {
    expectClose((actual as readonly Nested[])[i] as Nested, value, within);
  });
}
