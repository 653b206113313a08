import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/internal/text.ts';

describe('foldText', () => {
  test('takes texts that a reader takes for the same to one text', () => {
    expect(foldText('  L’Équipe — « Cœur »,  n° 2 ')).toBe('l equipe coeur n 2');
    expect(foldText('STRASSE')).toBe(foldText('Straße'));
    expect(foldText('e\u0301')).toBe('e');
  });

  test('folds Latin texts the same way as any other: a Greek letter beside them changes nothing', () => {
    const latin = fc.string({
      unit: fc.constantFrom(...' -_.,;’\'"(/09azAZàâçéèêëîïôöùûüÿœŒÆæßÀÉÑñØøÅåÞð'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(latin, (text) => {
        expect(`${foldText(text)} ω`.trim()).toBe(foldText(`${text} Ω`));
      }),
    );
  });
});
