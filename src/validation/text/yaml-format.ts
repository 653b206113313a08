import { readYamlText } from './read-yaml-text.ts';
import type { TextFormat } from './text-format.ts';

/**
 * YAML 1.2 (core schema). Aliases are written out within a bound, keys are texts, a key given twice is told, and tags beyond the
 * core ones are refused.
 */
export const yamlFormat: TextFormat = {
  name: 'yaml',
  maxMegabytes: 20,
  read(text) {
    const { root, ...read } = readYamlText(text);
    return { ...read, positions: () => root };
  },
};
