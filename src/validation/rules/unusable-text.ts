import { shortText } from '../../internal/shown-text.ts';
import { textScan } from '../derived/text-scan.ts';
import { builtInRule } from './built-in-rule.ts';

/** A text that says nothing: a placeholder, an error of a spreadsheet, or words whose letters were lost on the way. */
export const unusableText = builtInRule({
  code: 'unusable-text',
  severity: 'warning',
  category: 'completeness',
  level: 'presentable',
  check({ derive, report }) {
    const { fillers, damaged } = derive(textScan);
    for (const { value, path } of fillers) if (path.at(-1) !== 'asWritten') report({ path, params: { text: value } });
    for (const { value, path } of damaged) report({ path, variant: 'characters', params: { text: shortText(value) } });
  },
});
