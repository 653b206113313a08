import type { DocumentNode } from '../../document/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { defined } from '../../internal/defined.ts';
import { nearest } from '../../internal/text.ts';
import type { Plan } from '../../model/index.ts';
import {
  AUDIENCES,
  type Audience,
  composeFollowUp,
  composeKeyFigures,
  composeProgrammeReview,
  composeProjectList,
  composeRestitution,
  composeSynthesis,
} from '../../report/index.ts';
import { BadCall, type Call, type Command } from '../command.ts';
import { FORMATS } from '../document-format.ts';
import { loadPlan, planOptions } from '../load-plan.ts';
import { rankingFaults } from '../ranking-faults.ts';
import { lookOption, readLook } from '../read-look.ts';
import { unreadPlan } from '../unread-plan.ts';
import { checkOutName, formatOf, write, written } from '../write-document.ts';

/** What a call asks of a report. */
interface Asked {
  readonly locale: Locale;
  readonly audience?: Audience;
  readonly asOf?: string;
}

/** What each kind of report is composed by. */
const KINDS: Readonly<Record<string, (plan: Plan, asked: Asked) => DocumentNode>> = {
  restitution: (plan, { locale, audience }) => composeRestitution(plan, { locale, ...(audience && { audience }) }),
  'follow-up': (plan, { locale, asOf }) => composeFollowUp(plan, { locale, ...(asOf && { asOf }) }),
  projects: (plan, { locale }) => composeProjectList(plan, { locale }),
  'key-figures': (plan, { locale }) => composeKeyFigures(plan, { locale }),
  programmes: (plan, { locale }) => composeProgrammeReview(plan, { locale }),
  synthesis: (plan, { locale }) => composeSynthesis(plan, { locale }),
};

/** The kinds that tell of the ranking. */
const RANKING: ReadonlySet<string> = new Set(['restitution', 'synthesis']);

export const report: Command = {
  usage: 'report PLAN [--kind KIND] [--format FORMAT] [--out FILE]',
  maximumArguments: 1,
  options: {
    ...planOptions,
    kind: {
      type: 'string',
      value: Object.keys(KINDS).join('|'),
      help: 'report.kind',
    },
    audience: {
      type: 'string',
      value: AUDIENCES.join('|'),
      help: 'report.audience',
    },
    'as-of': {
      type: 'string',
      value: 'DAY',
      help: 'report.as-of',
    },
    format: {
      type: 'string',
      value: FORMATS.join('|'),
      help: 'format',
    },
    ...lookOption,
    out: { type: 'string', value: 'FILE', help: 'out' },
  },
  async run(call, terminal) {
    const kind = oneOf(call, 'kind', Object.keys(KINDS)) ?? 'restitution';
    const audience = oneOf(call, 'audience', AUDIENCES);
    const asOf = call.text('as-of');
    for (const [option, only] of Object.entries(ONLY_WITH))
      if (kind !== only && call.text(option) !== undefined)
        throw new BadCall('idle-option', { option, beside: `--kind ${kind}` });
    checkOutName(call);
    const format = formatOf(call);
    if (call.text('out') === undefined && (call.json || format === 'docx' || format === 'pptx'))
      throw new BadCall('needs-out', { option: call.json ? '--json' : `--format ${format}` });
    const look = await readLook(call, terminal);
    if (look === undefined) return 1;
    const { name, result } = await loadPlan(call, terminal);
    if (!result.success) return unreadPlan(result, name, call, terminal, { written: [] });
    const { locale } = call;
    const faults = RANKING.has(kind) ? rankingFaults(result.data, locale) : [];
    if (faults.length > 0) return unreadPlan({ issues: faults }, name, call, terminal, { written: [] });
    const page = KINDS[kind]?.(result.data, {
      locale,
      asOf: asOf ?? terminal.today,
      ...defined({ audience }),
    });
    return page === undefined ? 2 : written([await write(call, page, terminal, look)], call, terminal, result.issues);
  },
};

/** The value of an option that is one of a few words. */
function oneOf<Word extends string>(call: Call, option: string, words: readonly Word[]): Word | undefined {
  const asked = call.text(option);
  if (asked === undefined) return undefined;
  const found = words.find((word) => word === asked);
  if (found !== undefined) return found;
  const guess = nearest(asked, words);
  throw new BadCall('unknown-word', { option: `--${option}`, asked, guess, known: words });
}

/** Options that only one kind of report has. */
const ONLY_WITH: Readonly<Record<string, string>> = { audience: 'restitution', 'as-of': 'follow-up' };
