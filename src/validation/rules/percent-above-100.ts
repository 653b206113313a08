import { foldText } from '../../internal/text.ts';
import type { Quantity } from '../../model/index.ts';
import { fichesOf } from '../derived/fiches.ts';
import type { Path } from '../path.ts';
import { builtInRule } from './built-in-rule.ts';

/** A share of more than all: a percentage above 100 where nothing says that it is a change, a rate of use or an index. */
export const percentAbove100 = builtInRule({
  code: 'percent-above-100',
  severity: 'warning',
  category: 'consistency',
  level: 'presentable',
  check({ plan, report }) {
    const look = (quantity: Quantity | undefined, unit: string | undefined, title: string, path: Path) => {
      if (quantity === undefined || !PERCENT.test(quantity.unit ?? unit ?? '')) return;
      const { value, min, max, asWritten = '' } = quantity;
      const most = Math.max(value ?? 0, min ?? 0, max ?? 0);
      if (!(most > 100) || asWritten.trim().startsWith('+')) return;
      report({ path, params: { title, found: most, unit: 'percent' } });
    };
    plan.indicators.forEach(({ title, unit, baseline, targets, values }, i) => {
      if (MORE_THAN_ALL.test(foldText(title))) return;
      look(baseline?.quantity, unit, title, ['indicators', i, 'baseline']);
      targets.forEach(({ quantity }, j) => {
        look(quantity, unit, title, ['indicators', i, 'targets', j]);
      });
      values.forEach(({ quantity }, j) => {
        look(quantity, unit, title, ['indicators', i, 'values', j]);
      });
    });
    for (const { fiche, path } of fichesOf(plan)) {
      fiche.targets.forEach(({ title, quantity, baseline }, j) => {
        if (MORE_THAN_ALL.test(foldText(title))) return;
        look(quantity, undefined, title, [...path, 'targets', j]);
        look(baseline, undefined, title, [...path, 'targets', j, 'baseline']);
      });
    }
    plan.figures.forEach((figure, i) => {
      const { title, denominator } = figure;
      const folded = foldText(title);
      if (denominator === undefined && (!SHARE.test(folded) || MORE_THAN_ALL.test(folded))) return;
      look(figure, undefined, title, ['figures', i]);
    });
    plan.budgetLines.forEach(({ title, share }, i) => {
      look(share, 'percent', title, ['budgetLines', i, 'share']);
    });
  },
});

const PERCENT = /^(?:percent|%|pour ?cent|prozent)$/i;
/** Titles of what may be more than 100 %: changes, rates of use, indices. Folded. */
const MORE_THAN_ALL =
  /evolution|hausse|augment|progress|croissance|accroiss|baisse|reduction|diminu|variation|increase|growth|\brise|change|decrease|occupa|realis|execution|rendement|auslastung|steiger|zunahme|wachstum|ruckgang|veranderung|\bindi[cz]|\bindex|\bratio|rapport|par rapport|compared/;
/** Titles of what is a share for sure. Folded. */
const SHARE =
  /^(?:part |proportion|pourcentage|taux de (?:participation|couverture|depistage|vaccination)|share |percentage|anteil)/;
