import { readYamlText } from './text/read-yaml-text.ts';
import type { TextFormat } from './text/text-format.ts';

export type { TextFormat } from './text/text-format.ts';

/**
 * YAML 1.2 (core schema) as a format of `safeParsePlanText`, an entry of its own so that programs which read JSON alone do
 * not carry a YAML parser. Aliases are written out within a bound, keys are texts, a key given twice is told, and tags beyond
 * the core ones are refused.
 *
 * @example
 * ```ts
 * import { safeParsePlanText } from 'plan-sante/validation';
 * import { yamlFormat } from 'plan-sante/yaml';
 * const text = 'id: cls\ntitle: Contrat local de santé\nperid: 2022/2027\n';
 * const [issue] = safeParsePlanText(text, { format: yamlFormat, locale: 'en' }).issues;
 * console.log(issue?.position); // { line: 3, column: 1, offset: 38 }
 * ```
 */
export const yamlFormat: TextFormat = {
  name: 'yaml',
  maxMegabytes: 5,
  read(text) {
    const { root, ...read } = readYamlText(text);
    return { ...read, positions: () => root };
  },
};
