import type { Locale } from '../../i18n/index.ts';
import { BadCall, type Command, type OptionSpec } from '../command.ts';
import { COMMANDS, type CommandName } from '../commands.ts';
import { COMMON_OPTIONS } from '../common-options.ts';
import { helpText } from '../help.ts';

export const completion: Command = {
  usage: 'completion bash|zsh|fish',
  maximumArguments: 1,
  options: {},
  async run(call, terminal) {
    const [shell] = call.arguments;
    const write = shell !== undefined && Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
    if (write === undefined) throw new BadCall('which-shell', { known: Object.keys(SHELLS) });
    terminal.out(write(await commandTable(call.locale)));
    return 0;
  },
};

/** An option as a shell completes it: what the help says of it in words. */
type CompletedOption = Pick<OptionSpec, 'type' | 'short' | 'value'> & { readonly help: string };

/** A command as a shell completes it. */
interface Completed {
  readonly name: string;
  readonly help: string;
  readonly options: readonly (readonly [name: string, spec: CompletedOption])[];
}

/** All commands with all their options: what is completed is what there is. */
async function commandTable(locale: Locale): Promise<readonly Completed[]> {
  const all: Completed[] = [];
  for (const name of Object.keys(COMMANDS) as readonly CommandName[]) {
    const { options }: Command = await COMMANDS[name]();
    const specs = Object.entries<OptionSpec>({ ...options, ...COMMON_OPTIONS }).map(
      ([option, { help, facts, ...spec }]) => {
        return [option, { ...spec, help: helpText(help, locale, facts) }] as const;
      },
    );
    all.push({ name, help: helpText(name, locale), options: specs });
  }
  return all;
}

/** The values that an option takes, where they are a closed list; else a file may follow. */
function choices({ value = '' }: Pick<OptionSpec, 'value'>): readonly string[] {
  return value.includes('|') ? value.split('|') : [];
}

/** A text between single quotes: nothing in it means anything to a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

const SHELLS: Readonly<Record<string, (commands: readonly Completed[]) => string>> = { bash, zsh, fish };

function bash(commands: readonly Completed[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter(([, spec]) => choices(spec).length > 0)
      .map(([option, spec]) => `    ${name}:--${option}) words=${quoted(choices(spec).join(' '))} ;;`),
  );
  const options = commands.map(({ name, options: known }) => {
    const words = known.map(([option]) => `--${option}`).join(' ');
    return `      ${name}) words=${quoted(words)} ;;`;
  });
  return `# plan-sante completion bash > ~/.local/share/bash-completion/completions/plan-sante
_plan_sante() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} words=
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quoted(`${names} help`)} -- "$current"))
    return
  fi
  case "$command:$before" in
${values.join('\n')}
  esac
  if [ -z "$words" ] && [ "\${current#-}" != "$current" ]; then
    case "$command" in
${options.join('\n')}
    esac
  fi
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  else
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _plan_sante plan-sante
`;
}

function zsh(commands: readonly Completed[]): string {
  const described = commands.map(({ name, help }) => `    ${quoted(`${name}:${help.replaceAll(':', '\\:')}`)}`);
  const cases = commands.map(({ name, options }) => {
    const specs = options.map(([option, spec]) => {
      const help = spec.help.replace(/[[\]:\\]/g, (sign) => `\\${sign}`);
      const value = choices(spec).length > 0 ? `(${choices(spec).join(' ')})` : '_files';
      const takes = spec.type === 'string' ? `:${(spec.value ?? 'value').replaceAll(':', ' ')}:${value}` : '';
      return `        ${quoted(`--${option}[${help}]${takes}`)} \\`;
    });
    return `      ${name})\n        _arguments \\\n${specs.join('\n')}\n        '*:file:_files' ;;`;
  });
  return `#compdef plan-sante
# plan-sante completion zsh > "\${fpath[1]}/_plan-sante"
_plan_sante() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
  else
    local command=\${words[2]}
    shift words
    (( CURRENT-- ))
    case $command in
${cases.join('\n')}
    esac
  fi
}
compdef _plan_sante plan-sante
`;
}

function fish(commands: readonly Completed[]): string {
  const lines = commands.flatMap(({ name, help, options }) => [
    `complete -c plan-sante -n __fish_use_subcommand -a ${name} -d ${quoted(help)}`,
    ...options.map(([option, spec]) => {
      const short = spec.short === undefined ? '' : ` -s ${spec.short}`;
      const value =
        choices(spec).length > 0 ? ` -x -a ${quoted(choices(spec).join(' '))}` : spec.type === 'string' ? ' -r' : '';
      return `complete -c plan-sante -n '__fish_seen_subcommand_from ${name}' -l ${option}${short}${value} -d ${quoted(spec.help)}`;
    }),
  ]);
  return `# plan-sante completion fish > ~/.config/fish/completions/plan-sante.fish\n${lines.join('\n')}\n`;
}
