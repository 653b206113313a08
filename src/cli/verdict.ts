import type { Issue } from '../errors/index.ts';
import type { Style, Words } from './style.ts';

/** The last lines of an answer: what it comes to, with the sign of the gravest finding, and what to do next. */
export function verdict(issues: readonly Issue[], lines: readonly string[], next: readonly string[]): readonly Words[] {
  const [sign, style]: readonly [string, Style] = issues.some(({ severity }) => severity === 'error')
    ? ['✖', 'error']
    : ['✔', 'ok'];
  return [
    '\n',
    ...lines.flatMap((line, index): Words[] =>
      index === 0 ? [{ style, text: sign }, ' ', { style: 'strong', text: line }, '\n'] : [`  ${line}\n`],
    ),
    ...next.map((line) => `  ${line}\n`),
  ];
}
