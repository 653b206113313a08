import { frenchMarks, type Locale, messageLocale } from '../../i18n/index.ts';
import { planJsonSchema } from '../../validation/index.ts';

type Node = Readonly<Record<string, unknown>>;

/** Says what a field of a plan means, by its place in a plan. */
export type Meanings = (path: readonly string[]) => string;

/** What is said of the fields beside the schemas: in French, or in English for other languages, in which it has not been written. */
export function meaningsIn(locale: Locale): Meanings {
  const language = messageLocale(locale) === 'fr' ? 'fr' : 'en';
  const root = planJsonSchema({ language }) as Node;
  const definitions = (root['$defs'] ?? {}) as Readonly<Record<string, Node>>;
  const opened = (node: Node | undefined): Node | undefined => {
    if (node === undefined) return undefined;
    const reference = node['$ref'];
    if (typeof reference === 'string') return opened(definitions[reference.replace('#/$defs/', '')]);
    return node['items'] === undefined ? node : opened(node['items'] as Node);
  };
  return (path) => {
    let node: Node | undefined = root;
    let said = '';
    for (const key of path) {
      node = (opened(node)?.['properties'] as Readonly<Record<string, Node>> | undefined)?.[key];
      said = typeof node?.['description'] === 'string' ? node['description'] : '';
    }
    return language === 'fr' ? frenchMarks(said) : said;
  };
}
