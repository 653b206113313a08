import { CLAIM_VERDICTS } from '../../src/model/index.ts';
import { cnrGrandEst2023, gesondheetsdesch2020, numeriqueSante2022, segur2020 } from '../../src/plans/index.ts';
import { checkClaims } from '../../src/validation/index.ts';

const PLANS = { gesondheetsdesch2020, cnrGrandEst2023, segur2020, numeriqueSante2022 } as const;

const row = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => String(cell).replace(/\|/g, '\\|')).join(' | ')} |`;

const WORDS = {
  en: {
    all: 'all',
    heads: ['plan', 'claims'],
    wrong: (count: number) =>
      `The ${count} that do not reconcile, with what the document says and what computing it again gives:`,
    claimHeads: ['claim', 'statement', 'verdict'],
  },
  fr: {
    all: 'tous',
    heads: ['plan', 'affirmations'],
    wrong: (count: number) =>
      `Les ${count} qui ne concordent pas, avec ce que dit le document et ce que donne son recalcul :`,
    claimHeads: ['affirmation', 'ce que dit le document', 'verdict'],
  },
} as const;

/** The part of the audit guide that shows what became of the claims of the reference plans. */
export function verdictTables(locale: 'en' | 'fr'): string {
  const { all, heads, wrong: said, claimHeads } = WORDS[locale];
  const checked = Object.entries(PLANS).map(([name, plan]) => ({
    name,
    verdicts: checkClaims(plan, { locale }),
  }));
  const counted = [...checked, { name: `**${all}**`, verdicts: checked.flatMap(({ verdicts }) => verdicts) }];
  const wrong = checked.flatMap(({ verdicts }) => verdicts.filter(({ verdict }) => verdict === 'does-not-reconcile'));
  return [
    row([...heads, ...CLAIM_VERDICTS.map((verdict) => `\`${verdict}\``)]),
    row(['---', ...['claims', ...CLAIM_VERDICTS].map(() => '--:')]),
    ...counted.map(({ name, verdicts }) =>
      row([
        name.startsWith('*') ? name : `\`${name}\``,
        verdicts.length,
        ...CLAIM_VERDICTS.map((wanted) => verdicts.filter(({ verdict }) => verdict === wanted).length),
      ]),
    ),
    '',
    said(wrong.length),
    '',
    row(claimHeads),
    row(['---', '---', '---']),
    ...wrong.map(({ id, statement, message }) => row([id, statement, message])),
  ].join('\n');
}
