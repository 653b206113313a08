import { isRecord } from '../../internal/plain-record.ts';
import { shownFound } from './apply-migration.ts';
import type { Change, Converted, Draft, Migration } from './migration.ts';

/**
 * From format 0.9.0 to 1.0.0. Format 0.9.0 kept the dialogues of a consultation as `dialogues`, what exists as
 * `existingSolutions` with a `name`, the actors of a fiche as `actors`, amounts in millions of euros, one `score` for a project, and the
 * expectations of a fiche as one list whose items name their level.
 */
export const FORMAT_0_9: Migration = {
  from: '0.9.0',
  to: '1.0.0',
  steps: [
    { kind: 'rename', at: ['existingSolutions', '*'], from: 'name', to: 'title' },
    { kind: 'rename', at: [], from: 'existingSolutions', to: 'dispositifs' },
    { kind: 'rename', at: ['consultations', '*'], from: 'dialogues', to: 'meetings' },
    { kind: 'rename', at: ['projects', '*'], from: 'status', to: 'state' },
    { kind: 'drop', at: ['projects', '*'], from: 'score', hint: 'score-without-criterion' },
    { kind: 'rename', at: ['projects', '*', 'fiche'], from: 'actors', to: 'stakeholders' },
    { kind: 'reshape', at: ['projects', '*', 'fiche'], reshape: splitExpectations },
    { kind: 'rename', at: ['milestones', '*'], from: 'date', to: 'planned' },
    { kind: 'convert', at: ['budgetLines', '*'], from: 'amountMEur', to: 'amount.value', convert: millionsToEuros },
    { kind: 'convert', at: ['budgetLines', '*'], from: 'minMEur', to: 'amount.min', convert: millionsToEuros },
    { kind: 'convert', at: ['budgetLines', '*'], from: 'maxMEur', to: 'amount.max', convert: millionsToEuros },
    { kind: 'reshape', at: ['budgetLines', '*'], reshape: inEuros },
  ],
};

/** By moving the decimal mark: a product would turn 1.1 million into 1 100 000.0000000001. */
function millionsToEuros(value: unknown): Converted {
  const euros = typeof value === 'number' ? Number(`${value}e6`) : Number.NaN;
  return Number.isFinite(euros) ? { value: euros } : { lost: 'lost-not-convertible' };
}

/** Amounts of this format are in euros, and never said so. */
function inEuros({ amount }: Draft): readonly Change[] {
  if (typeof amount === 'object' && amount !== null && !Object.hasOwn(amount, 'currency'))
    (amount as Draft)['currency'] = 'EUR';
  return [];
}

/** `expectations: [{ level, text }]` becomes `{ territory: [{ text }], national: [{ text }] }`. */
function splitExpectations(fiche: Draft): readonly Change[] {
  const { expectations } = fiche;
  if (!Array.isArray(expectations)) return [];
  const changes: Change[] = [];
  const levels: Record<'territory' | 'national', unknown[]> = { territory: [], national: [] };
  expectations.forEach((item: unknown, i) => {
    const { level, ...rest }: Draft = isRecord(item) ? item : {};
    if (level === 'territory' || level === 'national') levels[level].push(rest);
    else
      changes.push({
        code: 'lost-not-in-format',
        path: ['expectations', i],
        params: { from: 'expectations', found: shownFound(rest['text'] ?? item), hint: 'expectation-without-level' },
      });
  });
  fiche['expectations'] = levels;
  return [
    {
      code: 'renamed',
      path: ['expectations'],
      params: { from: 'expectations', to: 'expectations.territory, expectations.national' },
    },
    ...changes,
  ];
}
