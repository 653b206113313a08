import { SaxesParser } from 'saxes';

/** Reads SVG with a strict XML parser: the attributes of the root, the text in each kind of element, and the kinds there are. */
export function textsOf(svg: string) {
  const texts: Record<'title' | 'desc' | 'text', string[]> = { title: [], desc: [], text: [] };
  const elements = new Set<string>();
  const open: { name: string; text: string }[] = [];
  let root: Readonly<Record<string, string>> = {};
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length === 0) root = attributes as Record<string, string>;
    elements.add(name);
    open.push({ name, text: '' });
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed !== undefined && Object.hasOwn(texts, closed.name)) texts[closed.name as 'title'].push(closed.text);
  });
  parser.write(svg).close();
  return { root, texts, elements: [...elements].sort() };
}
