/** Forms of fewer letters are one letter away from too many others for a lost or an added letter to mean anything. */
const LONG = 6;

/**
 * Whether a form is what a hand makes of another one: two neighbours changed places, a letter typed twice or once too few, a letter typed
 * in the place of its neighbour and, in long forms, a letter lost or added. A wholly different letter is no slip: short forms that are one
 * letter apart are mostly two short forms.
 */
export function isTypingSlip(found: string, meant: string): boolean {
  if (found === meant) return false;
  const difference = found.length - meant.length;
  let at = 0;
  while (at < Math.min(found.length, meant.length) && found[at] === meant[at]) at++;
  if (difference === 0) return isSwap(found, meant, at) || isNeighbourTwice(found, meant, at);
  if (Math.abs(difference) !== 1) return false;
  const [longer, shorter] = difference === 1 ? [found, meant] : [meant, found];
  if (longer.slice(at + 1) !== shorter.slice(at)) return false;
  return longer.length > LONG || longer[at] === longer[at - 1] || longer[at] === longer[at + 1];
}

function isSwap(found: string, meant: string, at: number): boolean {
  return found[at] === meant[at + 1] && found[at + 1] === meant[at] && found.slice(at + 2) === meant.slice(at + 2);
}

function isNeighbourTwice(found: string, meant: string, at: number): boolean {
  if (found.slice(at + 1) !== meant.slice(at + 1)) return false;
  return found[at] === found[at - 1] || found[at] === found[at + 1];
}
