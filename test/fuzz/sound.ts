import type { Issue } from '../../src/errors/index.ts';
import { PlanSanteError } from '../../src/errors/index.ts';
import { visibleText } from '../../src/internal/shown-text.ts';

/** Something that must never be, whatever was given. */
export class Fault extends Error {}

/** What an object of the caller throws when it is looked at. */
export class OwnError extends Error {}

/** What a call answers; a refused call answers too. */
export async function answerOf(call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    // Objects that throw when they are looked at were given on purpose: what they throw is their owner's, and goes through.
    if (error instanceof OwnError) return { threw: error.message };
    if (!(error instanceof PlanSanteError)) {
      const said = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error);
      throw new Fault(`throws ${said.split('\n').slice(0, 5).join('\n')}`);
    }
    if (visibleText(error.message) !== error.message) throw new Fault(`an error with raw controls: ${error.message}`);
    return { refused: error.message };
  }
}

/** Looks at every list of issues in an answer. */
export function requireSound(answer: unknown): void {
  if (Object.keys(Object.prototype).length > 0) throw new Fault('the prototype of all objects was changed');
  if (typeof answer !== 'object' || answer === null) return;
  const { issues } = answer as { readonly issues?: unknown };
  if (!Array.isArray(issues)) return;
  for (const issue of issues as readonly Issue[]) requireSoundIssue(issue);
}

function requireSoundIssue({ code, severity, path, message, place }: Issue): void {
  const wrong = [
    /^[a-z][a-z0-9-]*$/.test(code) || 'code',
    ['error', 'warning', 'info'].includes(severity) || 'severity',
    Array.isArray(path) || 'path',
    (message !== '' && visibleText(message) === message) || 'message',
    visibleText(place) === place || 'place',
    !message.includes('[object Object]') || 'message',
  ].filter((one) => one !== true);
  if (wrong.length > 0) throw new Fault(`an issue with a faulty ${wrong.join(', ')}: ${code}: ${message} (${place})`);
}

/** The answer as text, to compare two answers; functions and bytes stand for themselves by kind and length. */
export function digestOf(answer: unknown): string {
  return (
    JSON.stringify(answer, (_, part: unknown) => {
      if (part instanceof Uint8Array)
        return `bytes ${part.length} ${part.reduce((sum, byte) => (sum * 31 + byte) | 0, 7)}`;
      if (part instanceof Map || part instanceof Set) return [...part];
      if (typeof part === 'bigint' || typeof part === 'symbol' || typeof part === 'number') return String(part);
      return part;
    }) ?? String(answer)
  );
}
