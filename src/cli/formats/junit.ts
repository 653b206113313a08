import type { Locale } from '../../i18n/index.ts';
import type { CheckedPlan } from '../checked.ts';
import { say } from '../say.ts';

/** The report of JUnit: a suite for each plan, a failed case for each error; warnings and remarks are cases that passed and say so. */
export function writeJunit(plans: readonly CheckedPlan[], locale: Locale): string {
  const suites = plans.map((plan) => suite(plan, locale));
  const total = (pick: (suite: Suite) => number): number => suites.reduce((sum, one) => sum + pick(one), 0);
  const attributes = `name="plan-sante" tests="${total(({ tests }) => tests)}" failures="${total(({ failures }) => failures)}"`;
  const lines = suites.map(({ xml }) => xml);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${attributes}>\n${lines.join('')}</testsuites>\n`;
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly xml: string;
}

function suite({ name, issues }: CheckedPlan, locale: Locale): Suite {
  const file = escaped(name);
  const cases = issues.map(({ code, severity, place, message, position }) => {
    const at = position !== undefined && 'line' in position ? `:${position.line}:${position.column}` : '';
    const title = escaped([code, place].filter((one) => one !== '').join(' · '));
    const said = escaped(`${name}${at}: ${message}`);
    const inner =
      severity === 'error'
        ? `<failure type="${escaped(code)}" message="${escaped(message)}">${said}</failure>`
        : `<system-out>${escaped(say(severity, {}, locale))}${locale === 'fr' || locale === 'lb' ? '\u00a0:' : ':'} ${said}</system-out>`;
    return `    <testcase classname="${file}" name="${title}">${inner}</testcase>\n`;
  });
  if (cases.length === 0) cases.push(`    <testcase classname="${file}" name="plan-sante"/>\n`);
  const failures = issues.filter(({ severity }) => severity === 'error').length;
  const xml = `  <testsuite name="${file}" tests="${cases.length}" failures="${failures}">\n${cases.join('')}  </testsuite>\n`;
  return { tests: cases.length, failures, xml };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Text of strangers inside XML; what XML cannot hold at all stands as its replacement character. */
function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"\n\t]/g, (sign) => ENTITIES[sign] ?? sign);
}
