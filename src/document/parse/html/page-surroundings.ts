import type { HtmlElement, HtmlNode } from './limited-tree.ts';

const AROUND = new Set(['header', 'footer', 'nav', 'aside']);

/**
 * What a page puts around its main content: the banner, the menus and the foot that stand beside `main`. Nothing where a page does
 * not say what its main content is, or says it twice.
 */
export function surroundingsOf(body: HtmlElement): ReadonlySet<HtmlNode> {
  const path = pathToMain(body);
  const around = new Set<HtmlNode>();
  for (const element of path) {
    for (const child of element.childNodes) {
      if ('tagName' in child && AROUND.has(child.tagName) && !path.includes(child)) around.add(child);
    }
  }
  return around;
}

/** The elements around the only `main` of a page, from the outermost. */
function pathToMain(body: HtmlElement): readonly HtmlElement[] {
  let found: readonly HtmlElement[] | undefined;
  const stack: { readonly element: HtmlElement; readonly path: readonly HtmlElement[] }[] = [
    { element: body, path: [] },
  ];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { element, path } = entry;
    if (element.tagName === 'main') {
      if (found !== undefined) return [];
      found = path;
      continue;
    }
    // Wrappers are few: deeper than this, `main` is no landmark of the page.
    if (path.length >= 12) continue;
    const own = [...path, element];
    for (const child of element.childNodes)
      if ('tagName' in child && (child.tagName === 'main' || child.childNodes.some((inner) => 'tagName' in inner)))
        stack.push({ element: child, path: own });
  }
  return found ?? [];
}
