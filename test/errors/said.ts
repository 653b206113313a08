import { PlanSanteError } from '../../src/errors/index.ts';

/** What a program without types may hand over. */
export const wrong = (value: unknown): never => value as never;

/** The message of the `PlanSanteError` that a call throws; "nothing" when it does not throw. */
export function said(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof PlanSanteError) return error.message;
    throw error;
  }
  return 'nothing';
}
