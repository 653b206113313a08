import fc from 'fast-check';
import { answerOf, digestOf, Fault, requireSound } from './sound.ts';
import { TARGETS, type Target } from './targets.ts';

/** A case that showed a fault, made as small as it could be. */
export interface Found {
  readonly target: string;
  readonly given: unknown;
  readonly fault: string;
}

/** Tries one case: it must answer, twice the same, and soundly. Throws a {@link Fault} otherwise. */
export async function tryCase(target: Target, given: unknown): Promise<void> {
  const first = await answerOf(() => target.run(given));
  requireSound(first);
  const second = await answerOf(() => target.run(given));
  if (digestOf(first) !== digestOf(second)) throw new Fault('answers differently the second time');
}

/** Tries some cases of a target; the first that fails is made smaller for at most ten seconds. */
export async function tryTarget(
  name: string,
  seed: number,
  runs: number,
  onCase: (given: unknown) => void,
): Promise<Found | undefined> {
  const target = TARGETS[name];
  if (target === undefined) throw new Error(`no target "${name}"; there are ${Object.keys(TARGETS).join(', ')}`);
  let fault = '';
  const outcome = await fc.check(
    fc.asyncProperty(target.cases, async (given) => {
      onCase(given);
      try {
        await tryCase(target, given);
      } catch (error) {
        fault = error instanceof Error ? error.message : String(error);
        throw error;
      }
    }),
    { seed, numRuns: runs, interruptAfterTimeLimit: 10_000, markInterruptAsFailure: false },
  );
  return outcome.failed ? { target: name, given: outcome.counterexample?.[0], fault } : undefined;
}

/** A case as a line of JSON; what JSON does not hold is marked, so that the case can be tried again. */
export function caseText(given: unknown): string {
  return JSON.stringify(given, (_, part: unknown) => {
    if (typeof part === 'bigint') return { '#': 'bigint', of: String(part) };
    if (typeof part === 'number' && !Number.isFinite(part)) return { '#': 'number', of: String(part) };
    return part === undefined ? { '#': 'undefined' } : part;
  });
}

/** The case of such a line. */
export function caseOf(text: string): unknown {
  return JSON.parse(text, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || !('#' in part)) return part;
    const { '#': kind, of } = part as { readonly '#': unknown; readonly of?: string };
    if (kind === 'bigint') return BigInt(of ?? 0);
    return kind === 'number' ? Number(of) : undefined;
  });
}
