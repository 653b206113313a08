import type { Severity } from '../../errors/index.ts';
import type { CheckedPlan } from '../checked.ts';
import { fileUri } from '../file-uri.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands of GitHub Actions, one a line: annotations at the lines of a pull request. */
export function writeGithub(plans: readonly CheckedPlan[]): string {
  return plans
    .flatMap(({ name, issues }) =>
      issues.map(({ severity, position, message, place, code }) => {
        const at =
          position !== undefined && 'line' in position ? [`line=${position.line}`, `col=${position.column}`] : [];
        const facts = [`file=${property(decodeURI(fileUri(name)))}`, ...at, `title=${property(`plan-sante ${code}`)}`];
        return `::${COMMANDS[severity]} ${facts.join(',')}::${data(place === '' ? message : `${message} (${place})`)}\n`;
      }),
    )
    .join('');
}

/** What workflow commands take for their own in a message. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The same, for a property. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
