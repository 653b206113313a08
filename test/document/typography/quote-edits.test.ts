import { describe, expect, it } from 'vitest';
import { applyTextTypography, applyTypography, doc, lang, p } from '../../../src/document/index.ts';
import { growthOf, inLine } from '../../internal/steps.ts';

const english = (text: string) => applyTextTypography(text, 'imprimerie-nationale', 'en');

describe('English quotation marks', () => {
  it('stand in prose alone: not in addresses, settings, paths and code', () => {
    expect(english('a "word" and name="x", `the "code" of \'it`, C:\\"my" and https://a.fr/"b" or "it\'s" so')).toBe(
      'a “word” and name="x", `the "code" of \'it`, C:\\"my" and https://a.fr/"b" or “it’s” so',
    );
  });

  it('leave a span of code alone that begins in the word of a setting', () => {
    expect(english('set x=`a "b" c` to "d"')).toBe('set x=`a "b" c` to “d”');
  });
});

const LINEAR = inLine(4);

async function growth(work: (size: number) => unknown): Promise<number> {
  return growthOf(
    () => work(500),
    () => work(2000),
  );
}

describe('a text four times as long', () => {
  it('takes four times the steps, with many quotations between many addresses', async () => {
    expect(await growth((size) => english('he said "yes" of a=b and `c` at home\'s '.repeat(size)))).toBeLessThan(
      LINEAR,
    );
  });

  it('takes four times the steps, in as many languages as it has words', async () => {
    const spoken = Array.from({ length: 2000 }, (_, i) => lang(`x-a${i}`, 'word '));
    const page = (size: number) => doc({ title: 'Note', language: 'en' }, [p(spoken.slice(0, size))]);
    expect(await growth((size) => applyTypography(page(size), 'imprimerie-nationale'))).toBeLessThan(LINEAR);
  });
});
