import { describe, expect, it } from 'vitest';
import { PlanSanteError } from '../../src/errors/index.ts';

const said = (received: unknown): string => new PlanSanteError({ function: 'f', expected: 'a plan', received }).message;

describe('the message of a PlanSanteError', () => {
  it.each([
    ['a text', 'f: expected a plan, received "a text"'],
    [{ id: 'p' }, 'f: expected a plan, received {"id":"p"}'],
    [undefined, 'f: expected a plan, received undefined'],
    [12n, 'f: expected a plan, received 12'],
    [new Uint8Array(3), 'f: expected a plan, received "Uint8Array of 3 bytes"'],
    [{ values: new Float64Array(2) }, 'f: expected a plan, received {"values":"Float64Array of 16 bytes"}'],
  ])('shows %s', (received, message) => expect(said(received)).toBe(message));

  it('shows the start of what is long', () => {
    expect(said('a'.repeat(1000))).toBe(`f: expected a plan, received "${'a'.repeat(79)}…`);
    expect(said(Array.from({ length: 100_000 }, (_, i) => i))).toMatch(/received \[0,1,2,[\d,]+…$/);
    expect(said([Array.from({ length: 100_000 }, () => 'long '.repeat(100))])).toHaveLength(110);
  });

  it('is never the second failure', () => {
    const loop: unknown[] = [];
    loop.push(loop);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const angry = {
      toJSON() {
        throw new TypeError('no');
      },
    };
    for (const odd of [loop, proxy, angry, { big: 1n }, Object.create(null), Symbol('s'), () => 1]) {
      expect(said(odd)).toMatch(/^f: expected a plan, received ./);
    }
  });

  it('says nothing of a value that was not told', () => {
    expect(new PlanSanteError({ function: 'f', expected: 'a plan' }).message).toBe('f: expected a plan');
  });
});
