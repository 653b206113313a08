import { describe, expect, it } from 'vitest';
import { characterWidth } from '../../../../src/document/render/character-widths.ts';
import { listIndent } from '../../../../src/document/render/pptx/page.ts';

describe('listIndent', () => {
  it.each([12, 13, 14, 16, 18, 20])('leaves a gap behind a number of two digits at %i points', (textSize) => {
    const number = [...'10.'].reduce((sum, letter) => sum + characterWidth(letter.codePointAt(0) ?? 0, false), 0);
    const gap = listIndent(textSize) - (number * textSize) / 1000;
    expect(gap / textSize).toBeGreaterThan(0.2);
    expect(gap / textSize).toBeLessThan(0.5);
  });
});
