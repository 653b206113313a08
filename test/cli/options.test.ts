import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Command } from '../../src/cli/command.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { run } from '../../src/cli/run.ts';
import { masterFile } from '../document/master/master-file.ts';
import { memoryTerminal } from './memory-terminal.ts';

/** A plan that came from outside: no bundled plan has its name. */
const plan = {
  id: 'cls',
  title: 'Contrat local de santé',
  projects: [
    { id: 'P1', title: 'Équipe mobile', fiche: { title: 'Équipe mobile' } },
    { id: 'P2', title: 'Bus', fiche: { title: 'Bus' } },
  ],
  prioritisation: {
    criteria: [
      { id: 'need', label: { fr: 'Besoin' }, direction: 'max', weight: 60, scale: { min: 1, max: 5 } },
      { id: 'delay', label: { fr: 'Délai' }, direction: 'min', weight: 40, scale: { min: 0, max: 60 } },
    ],
    scores: [
      { project: 'P1', criterion: 'need', value: 4, provenance: 'stated' },
      { project: 'P1', criterion: 'delay', value: 12, provenance: 'stated' },
      { project: 'P2', criterion: 'need', value: 3, provenance: 'stated' },
      { project: 'P2', criterion: 'delay', value: 24, provenance: 'stated' },
    ],
  },
};
const json = JSON.stringify(plan);
const yaml = stringify(plan);
const costs = JSON.stringify({
  source: 'devis',
  projects: { P1: { costEur: 100_000 }, P2: { costEur: 80_000 } },
});
const files = {
  'own.json': json,
  'own.yaml': yaml,
  'own.txt': json,
  'own.text': yaml,
  'costs.json': costs,
  'settings.json': JSON.stringify({ locale: 'en', rules: { 'project-without-constat': 'off' } }),
  'form.md': '# Équipe mobile\n',
  'look.pptx': masterFile(),
  'source.txt': 'Contrat local de santé : équipe mobile, bus.',
  'board.csv': "Axe;Titre de l'action;Statut;Date de fin\nPrévention;Équipe mobile;En cours;31/03/2026\n",
};
type File = 'own.json' | 'own.yaml';

/** One use of an option on a plan: what stands beside it, and what must have come out. */
interface Use {
  readonly argv: (plan: File) => readonly string[];
  readonly gives: (answer: { out: string; err: string; written: ReadonlyMap<string, string | Uint8Array> }) => void;
  /** Whether the option reads something else than a plan, or nothing. */
  readonly alone?: true;
}

const says =
  (words: RegExp): Use['gives'] =>
  ({ out }) =>
    expect(out).toMatch(words);
const writes =
  (...names: string[]): Use['gives'] =>
  ({ written }) => {
    for (const name of names) expect(written.get(name)?.length, name).toBeGreaterThan(50);
  };
const from = (command: string, words: RegExp, ...beside: string[]): Use => ({
  argv: (file) => [command, file === 'own.json' ? 'own.txt' : 'own.text', '--from', file.slice(4), ...beside],
  gives: says(words),
});
const on = (command: string, beside: readonly string[], gives: Use['gives']): Use => ({
  argv: (file) => [command, file, ...beside],
  gives,
});

const onTable = (beside: readonly string[], gives: Use['gives']): Use => ({
  argv: () => ['convert', 'board.csv', ...beside],
  gives,
  alone: true,
});

/** Every option of every command, used on a plan of one's own. */
const USES: Readonly<Record<string, Use>> = {
  'validate --from': from('validate', /Contrat local de santé/),
  'audit --from': from('audit', /Contrat local de santé/),
  ...Object.fromEntries(
    ['validate', 'audit'].flatMap((command) => [
      [`${command} --format`, on(command, ['--format', 'sarif'], says(/"version": "2\.1\.0"/))],
      [`${command} --quiet`, on(command, ['--quiet'], says(/0 avertissement/))],
      [`${command} --max-warnings`, on(command, ['--max-warnings', '99'], says(/erreur/))],
      [`${command} --all`, on(command, ['--all'], says(/erreur/))],
      [`${command} --config`, on(command, ['--config', 'settings.json'], says(/0 errors/))],
      [`${command} --watch`, on(command, ['--watch'], ({ err }) => expect(err).toMatch(/En attente d’un changement/))],
    ]),
  ),
  'init --runner': {
    argv: () => ['init', 'new', '--runner', 'jest'],
    gives: writes('new/plan.json', 'new/plan-sante.config.json', 'new/plan.test.mjs'),
    alone: true,
  },
  'audit --as-of': on('audit', ['--as-of', '2024-01-15', '--json'], says(/"asOf": "2024-01-15"/)),
  'audit --level': on('audit', ['--level', 'draft', '--json'], says(/"level": "draft"/)),
  'audit --report': on('audit', ['--report', 'audit.html'], writes('audit.html')),
  'compare --from': {
    argv: (file) => {
      const name = file === 'own.json' ? 'own.txt' : 'own.text';
      return ['compare', name, name, '--from', file.slice(4)];
    },
    gives: says(/0 changement/),
  },
  'compare --all': on('compare', ['cnr-grand-est-2023', '--all'], says(/territoire dep-88/)),
  'follow --from': from('follow', /Contrat local de santé/),
  'follow --as-of': on('follow', ['--as-of', '2024-01-15', '--json'], says(/"asOf": "2024-01-15"/)),
  'follow --by': on('follow', ['--by', 'lead'], says(/Par pilote/)),
  'follow --within': on('follow', ['--within', '90'], says(/90 jours|Par thème/)),
  'follow --money': on('follow', ['--money'], says(/ligne budgétaire/)),
  'follow --all': on('follow', ['--all'], says(/Par thème/)),
  'prioritise --from': from('prioritise', /Équipe mobile/),
  'prioritise --report': on('prioritise', ['--report', 'ranking.docx'], writes('ranking.docx')),
  'prioritise --chart': on('prioritise', ['--chart', 'ranking.svg'], writes('ranking.svg')),
  'prioritise --budget': on('prioritise', ['--budget', '100 k€', '--costs', 'costs.json'], says(/P1/)),
  'prioritise --costs': on('prioritise', ['--budget', '200 k€', '--costs', 'costs.json'], says(/P1, P2/)),
  'prioritise --portfolio': on(
    'prioritise',
    ['--budget', '100 k€', '--costs', 'costs.json', '--portfolio', 'portfolio.svg'],
    writes('portfolio.svg'),
  ),
  'prioritise --record': on('prioritise', ['--record', 'decision.json'], writes('decision.json')),
  'fiche --from': from('fiche', /Équipe mobile/, '--id', 'P1'),
  'fiche --id': on('fiche', ['--id', 'P2'], says(/Bus/)),
  'fiche --format': on('fiche', ['--id', 'P1', '--format', 'html'], says(/<html[\s\S]*Équipe mobile/)),
  'fiche --template': on('fiche', ['--id', 'P1', '--template', 'gesondheetsdesch'], says(/Équipe mobile/)),
  'fiche --out': on('fiche', ['--out', 'fiches'], writes('fiches/P1.md', 'fiches/P2.md')),
  'fiche --extras': on('fiche', ['--id', 'P1', '--extras'], says(/Équipe mobile/)),
  'fiche --master': on('fiche', ['--id', 'P1', '--master', 'look.pptx', '--out', 'p1.pptx'], writes('p1.pptx')),
  'fiche --blank': { argv: () => ['fiche', '--blank'], gives: says(/^# /m), alone: true },
  'fiche --read': { argv: () => ['fiche', '--read', 'form.md'], gives: says(/Équipe mobile/), alone: true },
  'report --from': from('report', /Équipe mobile/),
  'report --kind': on('report', ['--kind', 'restitution'], says(/Équipe mobile/)),
  'report --as-of': on('report', ['--kind', 'follow-up', '--as-of', '2024-01-15'], says(/15\s+janvier\s+2024/)),
  'report --audience': on('report', ['--audience', 'minister'], says(/P1 arrive en tête/)),
  'report --format': on('report', ['--format', 'html'], says(/<html[\s\S]*P1/)),
  'report --master': on('report', ['--master', 'look.pptx', '--out', 'deck.pptx'], writes('deck.pptx')),
  'report --out': on('report', ['--out', 'deck.pptx'], writes('deck.pptx')),
  'schema --out': {
    argv: () => ['schema', '--out', 'schema'],
    gives: writes('schema/plan.json', 'schema/report.json', 'schema/config.json'),
    alone: true,
  },
  'quotes --from': from('quotes', /source/, 'source.txt'),
  'convert --profile': onTable(['--profile', 'tet'], says(/12|Équipe|cellules/)),
  'convert --header-row': onTable(['--header-row', '1'], says(/cellules/)),
  'convert --date-order': onTable(['--date-order', 'dmy'], says(/cellules/)),
  'convert --out': onTable(['--out', 'board.json'], writes('board.json')),
  'convert --annotate': onTable(['--annotate', 'annotated.csv'], writes('annotated.csv')),
  'convert --draft': onTable(['--draft', 'profile.json'], writes('profile.json')),
  'prioritise --open': on('prioritise', ['--open'], says(/P1/)),
  'demo --out': { argv: () => ['demo', '--out', 'demo'], gives: writes('demo/audit.md'), alone: true },
};
/** Options that need what another call wrote; they have tests of their own. */
const ELSEWHERE = ['prioritise --replay', 'fiche --annotate', 'convert --sheet'];

const answer = async (argv: readonly string[], more: Readonly<Record<string, string | Uint8Array>> = {}) => {
  const { terminal, said, written } = memoryTerminal({ ...files, ...more });
  const code = await run(argv, terminal);
  return { code, ...said, written };
};

describe('every option of every command', () => {
  it('is used here', async () => {
    const all: string[] = [];
    for (const [name, load] of Object.entries<() => Promise<Command>>(COMMANDS))
      all.push(...Object.keys((await load()).options).map((option) => `${name} --${option}`));
    expect([...Object.keys(USES), ...ELSEWHERE].sort()).toEqual(all.sort());
  });

  const cases = (['own.json', 'own.yaml'] as const).flatMap((file) =>
    Object.entries(USES).flatMap(([name, use]) => (use.alone && file === 'own.yaml' ? [] : [{ name, file, use }])),
  );
  it.each(cases)('$name works on $file', async ({ name, file, use }) => {
    // The machine of the tests speaks French unless a call, or its settings, ask for another language.
    const { code, ...rest } = await answer(use.argv(file));
    use.gives(rest);
    // An audit, or a form that is not complete, may well have something to say; a call that cannot work never passes.
    expect(code, rest.err).toBeLessThan(name.startsWith('audit') || name === 'fiche --read' ? 2 : 1);
    expect(rest.err).not.toMatch(/^plan-sante:/);
  });

  it.each(['own.json', 'own.yaml'])('answers in every language and for programs, on %s', async (file) => {
    for (const command of ['validate', 'audit', 'prioritise']) {
      for (const locale of ['fr', 'en', 'de', 'lb']) {
        const { code, out } = await answer([command, file, '--locale', locale, '--json']);
        expect(code, `${command} ${locale}`).toBeLessThan(2);
        expect(JSON.parse(out)).toBeTypeOf('object');
      }
    }
  });

  it.each(['markdown', 'html', 'docx', 'pptx'])('writes and reads a fiche as %s', async (format) => {
    const { code, written } = await answer(['fiche', 'own.yaml', '--id', 'P1', '--format', format, '--out', 'x']);
    expect(code).toBe(0);
    const ending = { markdown: 'md', html: 'html', docx: 'docx', pptx: 'pptx' }[format];
    const back = await answer(['fiche', '--read', `x.${ending}`], { [`x.${ending}`]: written.get('x') ?? '' });
    expect(back.out).toContain('Équipe mobile');
  });

  it('replays the record of a plan of one’s own', async () => {
    const { written } = await answer(['prioritise', 'own.yaml', '--record', 'd.json']);
    expect((await answer(['prioritise', '--replay', 'd.json'], { 'd.json': written.get('d.json') ?? '' })).code).toBe(
      0,
    );
  });

  it('tells who asks for the format of a plan by the name of the other option', async () => {
    const { code, err } = await answer(['prioritise', 'own.txt', '--format', 'json']);
    expect(code).toBe(2);
    expect(err).toMatch(/pas d’option --format.*--from/);
    expect((await answer(['fiche', 'own.json', '--id', 'P1', '--from', 'html'])).err).toMatch(/json, yaml/);
  });
});
