import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/internal/text.ts';

describe('foldText', () => {
  test('takes texts that a reader takes for the same to one text', () => {
    expect(foldText('  L’Équipe — « Cœur »,  n° 2 ')).toBe('l equipe coeur n 2');
    expect(foldText('STRASSE')).toBe(foldText('Straße'));
    expect(foldText('e\u0301')).toBe('e');
    expect(foldText('Fiche n°\u00a02\u202f: « l’été » – 5\u00a0€…')).toBe('fiche n 2 l ete 5');
  });

  test('folds each sign between two letters as it does in a text of any script', () => {
    for (let code = 0; code < 0x2200; code++) {
      const text = `a${String.fromCharCode(code)}b`;
      expect([code, `${foldText(text)} ω`]).toEqual([code, foldText(`${text} Ω`)]);
    }
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
