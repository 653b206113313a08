import { refuse } from '../ooxml/index.ts';

/**
 * A whole number that a sound document keeps within bounds. Numbers outside are how a small file asks for endless work, so
 * the file is refused.
 */
export function boundedNumber(text: string | undefined, name: string, least: number, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) {
    refuse('limit-number', { name, found: text.slice(0, 40), least, limit: most });
  }
  return value;
}

/** The nearest number within bounds, for what costs nothing however large it is; none for what is no number. */
export function nearestNumber(text: string | undefined, least: number, most: number): number | undefined {
  const value = Number(text);
  return text === undefined || !Number.isInteger(value) ? undefined : Math.min(most, Math.max(least, value));
}
