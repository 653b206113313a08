/**
 * Whether a drawing only draws: nothing in it acts, fetches or hides what it does, and every element that opens closes. HTML shows any SVG
 * as an image, in which a browser lets nothing run; an Office file hands it to whatever opens it.
 */
export function isStillSvg(svg: string): boolean {
  if (svg.length > LONGEST || ACTS.test(svg)) return false;
  const open: string[] = [];
  let count = 0;
  for (const [, end = '', name = '', attributes = '', alone = ''] of svg.replace(DECLARATION, '').matchAll(TAG)) {
    if (name === '' || (open.length === 0 && count++ > 0) || !isStillElement(name, attributes)) return false;
    if (end === '/' ? open.pop() !== name : alone === '' && open.push(name) > DEEPEST) return false;
  }
  return count === 1 && open.length === 0 && /^\s*<svg[\s>/]/.test(svg.replace(DECLARATION, ''));
}

const LONGEST = 2_000_000;
const DEEPEST = 100;
const DECLARATION = /^\s*<\?xml [^<>]*\?>/;
/** A tag with its attributes; a `<` that starts none gives an empty name. */
const TAG = /<(?:(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>)?/g;
/** Other markup, styles from elsewhere, and the ways to write anything so that it does not show. */
const ACTS = /<!|@import|\\|&#|&(?!amp;|lt;|gt;|quot;|apos;)|url\((?!\s*#)/i;
const ACTIVE = /^(?:\w+:)?(?:script|foreignObject|iframe|object|embed|handler|set|animate\w*)$/i;
const ADDRESS = /[\s:](?:href|src|base)\s*=\s*["']\s*(?!#|data:image\/(?:png|jpeg);base64,)/i;

function isStillElement(name: string, attributes: string): boolean {
  return !ACTIVE.test(name) && !/\son\w+\s*=/i.test(attributes) && !ADDRESS.test(attributes);
}
