import { shortText, visibleText } from '../internal/shown-text.ts';
import type { Issue } from './issue.ts';

/** Permanent codes of the errors that a bad *call* throws. Bad *data* never throws: it is answered with issues. */
export type PlanSanteErrorCode = 'invalid-argument' | 'invalid-plan' | 'missing-dependency';

/** What a {@link PlanSanteError} tells about the call that was refused. */
export interface PlanSanteErrorDetails {
  /** The public function that was called, as it is exported. */
  readonly function: string;
  /** What was expected, in one English phrase. */
  readonly expected: string;
  /** What was received; shown shortened in the message. */
  readonly received?: unknown;
  readonly code?: PlanSanteErrorCode;
  /** The issues behind the refusal, when a strict function met bad data. */
  readonly issues?: readonly Issue[];
  readonly cause?: unknown;
}

/**
 * The one error this library throws: a function was called in a way that can never work.
 *
 * @example
 * ```ts
 * import { PlanSanteError, weightedSum } from 'plan-sante';
 * try {
 *   weightedSum({ values: [[1]], directions: ['max'], weights: [-1] });
 * } catch (error) {
 *   console.log(error instanceof PlanSanteError); // true
 * }
 * ```
 */
export class PlanSanteError extends Error {
  override readonly name = 'PlanSanteError';
  readonly code: PlanSanteErrorCode;
  readonly function: string;
  readonly expected: string;
  readonly received: unknown;
  readonly issues: readonly Issue[];

  constructor(details: PlanSanteErrorDetails) {
    const found = 'received' in details ? `, received ${shorten(details.received)}` : '';
    super(
      `${details.function}: expected ${details.expected}${found}`,
      details.cause === undefined ? undefined : { cause: details.cause },
    );
    this.code = details.code ?? 'invalid-argument';
    this.function = details.function;
    this.expected = details.expected;
    this.received = details.received;
    this.issues = details.issues ?? [];
  }
}

const LONGEST = 80;

/** One short line for any value, whatever it is: the message must never be the second failure. */
function shorten(value: unknown): string {
  let text: string;
  try {
    text =
      typeof value === 'string' || (typeof value === 'object' && value !== null)
        ? JSON.stringify(value, startOf)
        : String(value);
  } catch {
    text = typeof value;
  }
  return visibleText(shortText(text, LONGEST));
}

/** Of what is long the start will do: a file would be written out as millions of numbers. */
function startOf(_: string, part: unknown): unknown {
  if (ArrayBuffer.isView(part))
    return `${Object.prototype.toString.call(part).slice(8, -1)} of ${part.byteLength} bytes`;
  return typeof part === 'string' || Array.isArray(part) ? part.slice(0, LONGEST) : part;
}
