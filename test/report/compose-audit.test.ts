import { describe, expect, it } from 'vitest';
import { plainText, type TableNode, visit } from '../../src/document/index.ts';
import { cnrGrandEst2023 } from '../../src/plans/index.ts';
import { composeAudit } from '../../src/report/index.ts';
import { auditPlan } from '../../src/validation/index.ts';

describe('composeAudit', () => {
  it.each(['fr', 'en', 'de', 'lb'] as const)('gives each column room for the words of its heading in %s', (locale) => {
    const report = auditPlan(cnrGrandEst2023, { locale, asOf: '2023-02-08' });
    const tables: TableNode[] = [];
    visit(composeAudit(report, { locale }), (node) => {
      if (node.type === 'table') tables.push(node);
    });
    expect(tables.length).toBeGreaterThan(1);
    for (const { widths = [], rows } of tables) {
      const whole = widths.reduce((sum, width) => sum + width, 0);
      rows[0]?.cells.forEach((cell, i) => {
        const longest = Math.max(
          ...plainText(cell)
            .split(/\s/)
            .map((word) => word.length),
        );
        // A bold letter of 9.5 points is 5.6 points wide on average; the page has 470 points, each cell 14 of margins.
        expect(((widths[i] ?? 0) / whole) * 470 - 14, plainText(cell)).toBeGreaterThan(longest * 5.6);
      });
    }
  });
});
