import { table } from '../../../document/index.ts';
import { EVERYBODY, type Part } from '../part.ts';
import { tell } from '../words.ts';

export const notRanked: Part = {
  name: 'not-ranked',
  tells: 'why the rules of the plan rank nothing, and where to mend them',
  audiences: EVERYBODY,
  compose({ rankingFaults, locale }) {
    if (rankingFaults.length === 0) return [];
    const head = [tell('where', locale), tell('what-is-wrong', locale)];
    const rows = rankingFaults.map(({ place, message }) => [place, message]);
    return [
      {
        anchor: 'not-ranked',
        title: tell('not-ranked-title', locale, { count: rankingFaults.length }),
        blocks: [table([head, ...rows], { widths: [5, 12], rowHeaders: true })],
      },
    ];
  },
};
