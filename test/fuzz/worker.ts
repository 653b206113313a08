import process from 'node:process';
import { caseOf, caseText, tryCase, tryTarget } from './fuzz.ts';
import { TARGETS } from './targets.ts';

/** What the process that watches asks for: some cases of a target from a seed, or one case again. */
type Order =
  | { readonly target: string; readonly seed: number; readonly runs: number }
  | { readonly target: string; readonly again: string };

const say = (message: object): void => void process.send?.(message);

process.on('message', async (order: Order) => {
  let tried = 0;
  try {
    if ('again' in order) {
      const target = TARGETS[order.target];
      if (target !== undefined) await tryCase(target, caseOf(order.again));
      say({ done: 1 });
      return;
    }
    const found = await tryTarget(order.target, order.seed, order.runs, (given) => {
      tried++;
      say({ trying: caseText(given) });
    });
    say({ done: tried, ...(found && { found: { ...found, given: caseText(found.given) } }) });
  } catch (error) {
    say({
      done: tried,
      found: { target: order.target, given: 'again' in order ? order.again : 'null', fault: String(error) },
    });
  }
});
say({ ready: Object.keys(TARGETS) });
