import { expect, it } from 'vitest';
import { freeNames } from '../../src/internal/free-names.ts';

it('gives the first number that is free, each only once', () => {
  const taken = new Set(['P2', 'P3']);
  const next = freeNames((name) => taken.has(name));
  expect([next('P'), next('P'), next('P')]).toEqual(['P1', 'P4', 'P5']);
});

it('counts each stem by itself, from where it is told', () => {
  const next = freeNames((name) => name === 'A-2');
  expect([next('A-', 2), next('B-', 2), next('A-', 2)]).toEqual(['A-3', 'B-2', 'A-4']);
});

it('looks at no number twice, however many names are asked for', () => {
  let looks = 0;
  const next = freeNames((name) => {
    looks++;
    return Number(name.slice(1)) <= 1_000;
  });
  for (let i = 0; i < 1_000; i++) next('P');
  expect(looks).toBeLessThan(2_001);
});
