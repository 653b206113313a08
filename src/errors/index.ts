export type { Issue, Position, Result, Severity } from './issue.ts';
export type { PlanSanteErrorCode, PlanSanteErrorDetails } from './plan-sante-error.ts';
export { PlanSanteError } from './plan-sante-error.ts';
export { requireBytes } from './require-bytes.ts';
export { type KeysOf, requireKeys } from './require-keys.ts';
export { requireNumber } from './require-number.ts';
export { requireParts } from './require-parts.ts';
export { requireText } from './require-text.ts';
export { usageError } from './usage-error.ts';
