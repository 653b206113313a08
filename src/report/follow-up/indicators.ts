import { type BlockNode, heading, p, table } from '../../document/index.ts';
import { percentage } from '../../i18n/index.ts';
import { type Indicator, type IndicatorValue, writePartialDate, writeQuantity } from '../../model/index.ts';
import { progressOf } from '../../tracking/index.ts';
import { recount } from '../recount.ts';
import { quoted } from '../restitution/plan-words.ts';
import { tell } from '../restitution/words.ts';
import type { FollowUpView } from './follow-up-view.ts';

/** How far an indicator has come on the day that is asked for. */
function progress(indicator: Indicator, asOf: string | undefined) {
  return asOf === undefined ? undefined : progressOf(indicator, { asOf });
}

export function indicatorSentence({ plan, locale, asOf }: FollowUpView): readonly string[] {
  const { indicators } = plan;
  if (indicators.length === 0) return [];
  const reached = indicators.filter((indicator) => progress(indicator, asOf)?.reached === 'yes').length;
  return [recount('indicators-say', locale, { total: indicators.length, reached: reached || undefined })];
}

export function indicatorBlocks({ plan, locale, asOf }: FollowUpView): readonly BlockNode[] {
  const { indicators } = plan;
  if (indicators.length === 0) return [];
  const said = (value: IndicatorValue | undefined, unit: string | undefined) => {
    if (value === undefined) return '–';
    const { quantity } = value;
    const known = quantity.value ?? quantity.min ?? quantity.max;
    if (known === undefined) return quantity.asWritten ?? tell('to-be-said', locale);
    const words = writeQuantity(
      { ...quantity, ...((quantity.unit ?? unit) && { unit: quantity.unit ?? unit }) },
      { locale },
    );
    return value.asOf === undefined
      ? words
      : recount('value-of', locale, { value: words, date: writePartialDate(value.asOf, locale) });
  };
  const rows = indicators.map((indicator) => {
    const share = progress(indicator, asOf)?.share ?? null;
    return [
      p(quoted(indicator.title, { plan, locale })),
      said(indicator.baseline, indicator.unit),
      said(indicator.values.at(-1), indicator.unit),
      said(indicator.targets?.at(-1), indicator.unit),
      ...(asOf === undefined ? [] : [share === null ? '–' : percentage(share, locale, 0)]),
    ];
  });
  const head = [
    recount('indicator', locale),
    recount('baseline', locale),
    recount('latest', locale),
    recount('target', locale),
    ...(asOf === undefined ? [] : [recount('progress', locale)]),
  ];
  return [
    heading(2, recount('indicators-heading', locale, { count: indicators.length }), { anchor: 'indicators' }),
    table([head, ...rows], { widths: [6, 3, 3, 3, ...(asOf === undefined ? [] : [2])] }),
  ];
}
