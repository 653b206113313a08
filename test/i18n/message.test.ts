import { expect, test } from 'vitest';
import { formatMessage } from '../../src/i18n/index.ts';

const told = (template: string, count: number, locale: 'fr' | 'en' | 'de') =>
  formatMessage(template, { count }, locale);

test('nothing is never told as one, whatever the plural rules of the language', () => {
  expect(told('{count|une erreur|# erreurs}', 0, 'fr')).toBe('0 erreurs');
  expect(told('{count|une erreur|# erreurs}', 1, 'fr')).toBe('une erreur');
  expect(told('{count|# erreur|# erreurs}', 0, 'fr')).toBe('0 erreur');
  expect(told('{count|# an|# ans}', 1.5, 'fr')).toBe('1,5 an');
  expect(told('{count|one error|# errors}', 0, 'en')).toBe('0 errors');
  expect(told('{count|ein Fehler|# Fehler}', 1, 'de')).toBe('ein Fehler');
});
