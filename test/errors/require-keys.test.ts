import { describe, expect, it } from 'vitest';
import { type KeysOf, requireKeys } from '../../src/errors/index.ts';

interface Options {
  readonly normalisation?: string;
  readonly ties?: string;
}
const KEYS: KeysOf<Options> = { normalisation: true, ties: true };
const call = (options: unknown) => () => requireKeys('topsis', 'its options', options, KEYS);

describe('requireKeys', () => {
  it('takes known keys, nothing, and what is no object (which another check refuses)', () => {
    for (const options of [{}, { normalisation: 'minmax' }, { ties: undefined }, undefined, 3])
      expect(call(options)).not.toThrow();
  });

  it('refuses null, which JavaScript takes for given: only what is left out has default values', () => {
    expect(call(null)).toThrow('as an object, or left out');
  });

  it('names the known key that was meant, and all of them when none is near', () => {
    expect(call({ normalization: 'minmax' })).toThrow(
      'topsis: expected only known keys in its options, not "normalization": did you mean "normalisation"?',
    );
    expect(call({ colour: 1 })).toThrow('not "colour": they are normalisation, ties');
    expect(call({ constructor: 1 })).toThrow('not "constructor"');
  });
});
