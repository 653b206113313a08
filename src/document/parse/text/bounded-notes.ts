import type { Severity } from '../../../errors/index.ts';
import type { DocumentReadingIssueKey } from '../../../i18n/index.ts';
import type { Address } from '../../node.ts';
import { type ReadState, report } from '../read-state.ts';

/** Notes of one code that are told one by one; the rest are counted. Nobody mends more by hand, and a hostile text costs less. */
const MOST_OF_A_KIND = 500;

/** Notes of a text that may have very many of a kind. */
export interface BoundedNotes {
  readonly note: (
    code: DocumentReadingIssueKey,
    severity: Severity,
    params: Readonly<Record<string, unknown>>,
    at: Address,
  ) => void;
  /** Says how many notes of each code were not told one by one. */
  readonly close: () => void;
}

export function boundedNotes(state: ReadState): BoundedNotes {
  const counts = new Map<DocumentReadingIssueKey, number>();
  return {
    note: (code, severity, params, at) => {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count <= MOST_OF_A_KIND) report(state, code, severity, params, at);
    },
    close: () => {
      for (const [code, count] of counts) {
        const untold = count - MOST_OF_A_KIND;
        if (untold > 0) report(state, 'text-more-issues', 'info', { found: code, count: untold });
      }
    },
  };
}
