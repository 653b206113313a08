import { describe, expect, expectTypeOf, it } from 'vitest';
import { cliTexts } from '../../src/cli/texts.ts';
import { type Issue, type IssueCode, isKnownIssue, type KnownIssueCode } from '../../src/errors/index.ts';
import { KNOWN_ISSUE_CODES } from '../../src/errors/known-codes.ts';
import {
  accessibilityIssues,
  assessmentIssues,
  documentReadingIssues,
  ficheIssues,
  fillIssueTexts,
  followUpIssues,
  ooxmlIssueTexts,
  readingIssues,
  ruleTexts,
  scoringIssues,
  tableFileIssues,
  tableIssues,
  upgradeTexts,
} from '../../src/i18n/index.ts';
import { defaultRules } from '../../src/validation/index.ts';
import { formatted, isCurrent } from '../generated-file.ts';

/** Every catalogue whose keys are codes of issues. That nothing else makes a code is checked by the compiler, in `makeIssue`. */
const codes = [
  readingIssues.en,
  tableFileIssues.en,
  tableIssues.en,
  accessibilityIssues.en,
  assessmentIssues.en,
  documentReadingIssues.en,
  ooxmlIssueTexts.en,
  fillIssueTexts.en,
  followUpIssues.en,
  ficheIssues.en,
  scoringIssues.en,
].flatMap((sentences) => Object.keys(sentences));
const ofUpgrade = Object.keys(upgradeTexts.en).map((key) => `upgrade-${key}`);
const ofFiles = Object.keys(cliTexts.en).filter((key) => key.startsWith('file-'));
// A rule has several sentences, `code.many` and others, under one code.
const ofRules = Object.keys(ruleTexts.en).filter((key) => !key.includes('.'));
// Each kind of quote has its sentence, under one code.
const ofQuotes = 'quote-not-found';
const all = [...new Set([...codes, ofQuotes, ...ofUpgrade, ...ofFiles, ...ofRules])].sort();

const issue: Issue = { code: 'missing', severity: 'error', path: [], message: '', place: '', params: {} };

describe('the known codes of issues', () => {
  it('are those of the catalogues', async () => {
    const path = 'src/errors/known-codes.ts';
    const text = `// Generated from the catalogues by \`npm run generate\`: change those instead.

/** A code of an issue of this library. */
export type KnownIssueCode = ${all.map((code) => `'${code}'`).join(' | ')};

/** All of them. Written out twice, so that editors say \`KnownIssueCode\` and not the whole list. */
export const KNOWN_ISSUE_CODES: readonly KnownIssueCode[] = ${JSON.stringify(all)};
`;
    await isCurrent(path, formatted(text, path));
  });

  it('are kebab-case', () => {
    expect(all.filter((code) => !/^[a-z]+(-[a-z\d]+)*$/.test(code))).toEqual([]);
  });

  it('hold those of every rule', () => {
    const known: readonly string[] = KNOWN_ISSUE_CODES;
    expect(defaultRules.map(({ code }) => code).filter((code) => !known.includes(code))).toEqual([]);
  });

  it('are told apart from those of other people', () => {
    expect(isKnownIssue(issue)).toBe(true);
    expect(isKnownIssue({ ...issue, code: 'title-too-short' })).toBe(false);
    expect(isKnownIssue({ ...issue, code: 'toString' })).toBe(false);
  });

  it('make a misspelt code a compile error', () => {
    expectTypeOf<'title-too-short'>().toExtend<IssueCode>();
    expectTypeOf<'misssing'>().not.toExtend<KnownIssueCode>();
    // @ts-expect-error there is no such code
    const compared = isKnownIssue(issue) && issue.code === 'misssing';
    expect(compared).toBe(false);
  });
});
