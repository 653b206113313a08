import { requirementTexts } from '../../src/i18n/index.ts';
import { COMPLETENESS_LEVELS, PLAN_REQUIREMENTS, PROJECT_REQUIREMENTS } from '../../src/validation/index.ts';

/** The part of the page on completeness that lists what each level asks for. */
export function requirementTables(): string {
  return COMPLETENESS_LEVELS.map((level) => {
    const asked = [
      ...PLAN_REQUIREMENTS.map((requirement) => ({ ...requirement, of: 'the plan' })),
      ...PROJECT_REQUIREMENTS.map((requirement) => ({ ...requirement, of: 'each project' })),
    ].filter((requirement) => requirement.level === level);
    const rows = asked.map(({ code, of }) => {
      const texts = requirementTexts.en;
      return `| ${of} | ${texts[`${code}.what`]} | ${texts[`${code}.why`]} | \`${code}\` |`;
    });
    return [`### \`${level}\``, '', '| of | add | because | code |', '| --- | --- | --- | --- |', ...rows].join('\n');
  }).join('\n\n');
}
