import { createHash } from 'node:crypto';
import type { Issue, Severity } from '../../errors/index.ts';
import { formatMessage, type Locale, messageLocale, ruleTexts } from '../../i18n/index.ts';
import { defaultRules, type PartialPlan } from '../../validation/index.ts';
import type { CheckedPlan } from '../checked.ts';
import { fileUri } from '../file-uri.ts';
import { jsonText } from '../json-text.ts';
import { VERSION } from '../version.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** The Static Analysis Results Interchange Format, version 2.1.0 (OASIS): one run, one result for each issue. */
export function writeSarif(plans: readonly CheckedPlan[], locale: Locale): string {
  const codes = [...new Set(plans.flatMap(({ issues }) => issues.map(({ code }) => code)))].sort();
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'plan-sante',
            semanticVersion: VERSION,
            rules: codes.map((code) => descriptor(code, locale)),
          },
        },
        // Columns of ours count UTF-16 units, as editors do.
        columnKind: 'utf16CodeUnits',
        artifacts: plans.map(({ name }) => ({ location: { uri: fileUri(name) } })),
        results: plans.flatMap((plan, artifact) => resultsOf(plan, artifact, codes)),
      },
    ],
  });
}

/** What is said about a kind of finding as a whole, in words where the rules have them. */
function descriptor(code: string, locale: Locale): object {
  const rule = defaultRules.find((one) => one.code === code);
  const level = rule && {
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { category: rule.category },
  };
  const texts: Readonly<Record<string, string>> = ruleTexts[messageLocale(locale)];
  const sentence = texts[`${code}.many`];
  const words = sentence !== undefined && { shortDescription: { text: formatMessage(sentence, { count: 1 }, locale) } };
  return { id: code, name: code, ...words, ...level };
}

function resultsOf({ name, plan, issues }: CheckedPlan, artifact: number, codes: readonly string[]): readonly object[] {
  const seen = new Map<string, number>();
  const uri = fileUri(name);
  return issues.map((issue) => {
    const { code, severity, message, place, position } = issue;
    const key = [code, ...namedPath(issue, plan)].join('\n');
    const turn = (seen.get(key) ?? 0) + 1;
    seen.set(key, turn);
    const region =
      position !== undefined && 'line' in position
        ? { region: { startLine: position.line, startColumn: position.column } }
        : {};
    return {
      ruleId: code,
      ruleIndex: codes.indexOf(code),
      level: LEVELS[severity],
      message: { text: message },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri, index: artifact }, ...region },
          ...(place !== '' && { logicalLocations: [{ name: place, fullyQualifiedName: issue.path.join('.') }] }),
        },
      ],
      partialFingerprints: {
        'planSanteIssue/v1': createHash('sha256').update(`${key}\n${turn}`).digest('hex').slice(0, 32),
      },
    };
  });
}

/** The path by the ids of what it goes through: it stays the same when lines move and when items come before. */
function namedPath({ path }: Issue, plan: PartialPlan | undefined): readonly string[] {
  let value: unknown = plan;
  return path.map((key) => {
    value =
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<string | number, unknown>>)[key]
        : undefined;
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
    return typeof key === 'number' && typeof id === 'string' ? `#${id}` : String(key);
  });
}
