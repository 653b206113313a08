import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/internal/canonical-json.ts';

describe('canonicalJson', () => {
  it('sorts keys by code units and writes numbers as ECMAScript does (RFC 8785, section 3.2.2)', () => {
    const value = {
      literals: [null, true, false],
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27],
      b: 'é\u20ac$',
      a: {},
    };
    expect(canonicalJson(value)).toBe(
      '{"a":{},"b":"é€$","literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}',
    );
  });

  it('writes the same text whatever the order of the keys, and text that reads back the same', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        const text = canonicalJson(value) ?? '';
        expect(canonicalJson(reversed)).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('names the numbers that JSON does not have and leaves out what is absent', () => {
    expect(canonicalJson({ a: Number.NaN, b: undefined, c: () => 1, d: [undefined], e: -Infinity })).toBe(
      '{"a":"NaN","d":[null],"e":"-Infinity"}',
    );
  });

  it('gives up on nesting without end', () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    expect(canonicalJson(cycle)).toBeUndefined();
  });
});
