import type { Locale } from '../i18n/index.ts';
import { describePlanChange, type PlanChange } from '../tracking/index.ts';
import { say } from './say.ts';
import type { Style, Words } from './style.ts';
import { wrapped } from './wrap.ts';

/** A part of the answer: which changes it tells, and how they look. */
interface Section {
  readonly title: Parameters<typeof say>[0];
  readonly sign: string;
  readonly style: Style;
  readonly holds: (change: PlanChange) => boolean;
}

/** Which changes nobody told. */
export function isUntold({ why }: PlanChange): boolean {
  return why?.code === 'without-a-word';
}

/** The parts of the answer, the gravest first; a change stands in the first one that holds it. */
const SECTIONS: readonly Section[] = [
  { title: 'changes-untold', sign: '▲', style: 'warning', holds: isUntold },
  {
    title: 'changes-gone',
    sign: '−',
    style: 'place',
    holds: ({ kind, about }) => about === 'entity' && kind !== 'added',
  },
  { title: 'changes-new', sign: '+', style: 'ok', holds: ({ about }) => about === 'entity' },
  { title: 'changes-titles', sign: '·', style: 'place', holds: ({ about }) => about === 'title' },
  { title: 'changes-states', sign: '·', style: 'place', holds: ({ about }) => about === 'state' },
  { title: 'changes-dates', sign: '·', style: 'place', holds: ({ about }) => about === 'date' },
  { title: 'changes-amounts', sign: '·', style: 'place', holds: ({ about }) => about === 'amount' },
  {
    title: 'changes-targets',
    sign: '·',
    style: 'place',
    holds: ({ about }) => about === 'target' || about === 'value',
  },
  { title: 'changes-others', sign: '·', style: 'quiet', holds: () => true },
];

/** So many changes of a part are told, unless all are asked for. */
const SHOWN = 10;

/** The changes between two plans for a terminal, part by part. */
export function changeLines(
  changes: readonly PlanChange[],
  { locale, all, width }: { readonly locale: Locale; readonly all: boolean; readonly width: number | undefined },
): readonly Words[] {
  const parts = SECTIONS.map((section) => ({ section, told: [] as PlanChange[] }));
  for (const change of changes) parts.find(({ section }) => section.holds(change))?.told.push(change);
  return parts.flatMap(({ section: { title, sign, style }, told }): readonly Words[] => {
    if (told.length === 0) return [];
    const shown = all ? told : told.slice(0, SHOWN);
    const heading: readonly Words[] = [{ style: 'strong', text: say(title, {}, locale) }, ` ${told.length}\n`];
    const lines = shown.flatMap((change): readonly Words[] => {
      const sentence = describePlanChange(change, { locale });
      return ['  ', { style, text: sign }, ` ${width === undefined ? sentence : wrapped(sentence, width, 4)}\n`];
    });
    const rest = told.length - shown.length;
    return [...heading, ...lines, ...(rest > 0 ? [`    ${say('changes-more', { count: rest }, locale)}\n`] : []), '\n'];
  });
}
