import { binaryNames, syntaxReasons } from '../../i18n/index.ts';
import type { FaultWords } from '../reading/describe-faults.ts';

/** The words of faults that only a text can have: why it is not JSON or YAML, and what file it is instead. */
export const textWords: NonNullable<FaultWords['ofText']> = { reason: syntaxReasons, file: binaryNames };
