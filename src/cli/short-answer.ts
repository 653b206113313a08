import { overview } from './help.ts';
import { localeOfCall } from './language.ts';
import { VERSION } from './version.ts';

/** The answer to a call that asks for the version or for the commands, with its exit code: nothing else is loaded for it. */
export function shortAnswer(
  argv: readonly string[],
  language: string | undefined,
): { readonly text: string; readonly code: 0 | 2 } | undefined {
  const [name, asked] = argv.filter((word, at) => !word.startsWith('--locale') && argv[at - 1] !== '--locale');
  if (name === '--version' || name === '-v') return { text: `${VERSION}\n`, code: 0 };
  const locale = localeOfCall(argv, language);
  if (name === undefined) return { text: overview(locale), code: 2 };
  const isHelp = name === '--help' || name === '-h' || (name === 'help' && asked === undefined);
  return isHelp ? { text: overview(locale), code: 0 } : undefined;
}
