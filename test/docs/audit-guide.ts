import { CLAIM_VERDICTS } from '../../src/model/index.ts';
import { cnrGrandEst2023, gesondheetsdesch2020, numeriqueSante2022, segur2020 } from '../../src/plans/index.ts';
import { checkClaims } from '../../src/validation/index.ts';

const PLANS = { gesondheetsdesch2020, cnrGrandEst2023, segur2020, numeriqueSante2022 } as const;

const row = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => String(cell).replace(/\|/g, '\\|')).join(' | ')} |`;

/** The part of the audit guide that shows what became of the claims of the reference plans. */
export function verdictTables(): string {
  const checked = Object.entries(PLANS).map(([name, plan]) => ({
    name,
    verdicts: checkClaims(plan, { locale: 'en' }),
  }));
  const counted = [...checked, { name: '**all**', verdicts: checked.flatMap(({ verdicts }) => verdicts) }];
  const wrong = checked.flatMap(({ verdicts }) => verdicts.filter(({ verdict }) => verdict === 'does-not-reconcile'));
  return [
    row(['plan', 'claims', ...CLAIM_VERDICTS.map((verdict) => `\`${verdict}\``)]),
    row(['---', ...['claims', ...CLAIM_VERDICTS].map(() => '--:')]),
    ...counted.map(({ name, verdicts }) =>
      row([
        name.startsWith('*') ? name : `\`${name}\``,
        verdicts.length,
        ...CLAIM_VERDICTS.map((wanted) => verdicts.filter(({ verdict }) => verdict === wanted).length),
      ]),
    ),
    '',
    `The ${wrong.length} that do not reconcile, with what the document says and what computing it again gives:`,
    '',
    row(['claim', 'statement', 'verdict']),
    row(['---', '---', '---']),
    ...wrong.map(({ id, statement, message }) => row([id, statement, message])),
  ].join('\n');
}
