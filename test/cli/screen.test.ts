import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { excerptOf } from '../../src/cli/excerpt.ts';
import { run } from '../../src/cli/run.ts';
import { wantsColours } from '../../src/cli/style.ts';
import { wrapped } from '../../src/cli/wrap.ts';
import { memoryTerminal } from './memory-terminal.ts';

describe('colours', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    [{ TERM: 'dumb' }, true, false],
  ])('with %j, at a terminal: %s → %s', (wishes, isTerminal, expected) => {
    expect(wantsColours(wishes, isTerminal)).toBe(expected);
  });
});

describe('an excerpt', () => {
  it.each([
    ['{\n  "titre": 1,\n}', 2, 3, '  "titre": 1,', '  ^^^^^^^'],
    ['a: b\r\nc: 12 # x', 2, 4, 'c: 12 # x', '   ^^'],
    ['\t[1]', 1, 2, ' [1]', ' ^'],
    ['abc', 1, 4, 'abc', '   ^'],
    ['"\u001b[2J"', 1, 1, '"\\u001b[2J"', '^^^^^^^^^^^'],
  ])('of %j at %i:%i', (text, line, column, expected, caret) => {
    expect(excerptOf(text, line, column, 60)).toEqual({ line: expected, caret });
  });

  it('is cut around the place, and stays in its width', () => {
    const excerpt = excerptOf(`${'x '.repeat(500)}"here"${' y'.repeat(500)}`, 1, 1001, 60);
    expect(excerpt?.line.length).toBeLessThanOrEqual(62);
    expect(excerpt?.line.slice(excerpt.caret.indexOf('^')).startsWith('"here"')).toBe(true);
    expect(excerpt?.caret.trim()).toBe('^^^^^^');
  });

  it('is none where the text has no such place', () => {
    expect(excerptOf('a\nb', 3, 1, 60)).toBeUndefined();
    expect(excerptOf('a\nb', 2, 9, 60)).toBeUndefined();
  });
});

it('lines break at spaces, never inside a word', () => {
  expect(wrapped('aa bb cc', 5)).toBe('aa bb\ncc');
  expect(wrapped('aaaaaaaa b', 5, 2)).toBe('aaaaaaaa\n  b');
  expect(wrapped('', 5)).toBe('');
});

describe('completion', () => {
  const script = async (shell: string): Promise<string> => {
    const { terminal, said } = memoryTerminal();
    expect(await run(['completion', shell], terminal)).toBe(0);
    return said.out;
  };

  it.each(['bash', 'zsh', 'fish'])('knows every command and every option in %s', async (shell) => {
    const text = await script(shell);
    for (const [name, load] of Object.entries<() => Promise<Command>>(COMMANDS)) {
      expect(text).toContain(name);
      for (const option of Object.keys((await load()).options)) expect(text).toContain(option);
    }
  });

  it('completes in bash', async () => {
    const text = await script('bash');
    const complete = (...words: string[]): string[] => {
      const line = words.map((word) => `'${word}'`).join(' ');
      const program = `${text}\nCOMP_WORDS=(plan-sante ${line}); COMP_CWORD=${words.length}; _plan_sante; printf '%s\\n' "\${COMPREPLY[@]}"`;
      return execFileSync('bash', ['-c', program], { encoding: 'utf8' }).trim().split('\n');
    };
    expect(complete('au')).toEqual(['audit']);
    expect(complete('audit', '--max')).toEqual(['--max-warnings']);
    expect(complete('audit', '--format', 's')).toEqual(['sarif']);
    expect(complete('fiche', 'x.json', '--format', 'd')).toEqual(['docx']);
    expect(complete('convert', '--date-order', '')).toEqual(['dmy', 'mdy']);
  });
});
