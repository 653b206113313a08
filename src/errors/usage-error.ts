import { misuseHint } from './misuse-hint.ts';
import { PlanSanteError } from './plan-sante-error.ts';

/** The error for a call that can never work: what the function expects, what it got, and how to mend it where that can be told. */
export function usageError(caller: string, expected: string, received: unknown): PlanSanteError {
  return new PlanSanteError({ function: caller, expected: `${expected}${misuseHint(received)}`, received });
}
