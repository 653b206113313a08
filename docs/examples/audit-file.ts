/**
 * Reads a plan from text, audits what can be read of it, and prints each issue where an editor can jump to it. In a program of
 * yours the text comes from a file; here it stands below, so that the example runs anywhere.
 */
import type { Issue } from 'plan-sante';
import { auditPlan, safeParsePlanText } from 'plan-sante/validation';
import { yaml } from 'plan-sante/yaml';

const text = `id: cls-vallee
title: Contrat local de santé de la vallée
kind: local-contract
constats:
  - id: C1
    text: Peu de médecins traitants
projects:
  - id: P1
    title: Équipe mobile de prévention
    answers: [C2]
    fiche:
      title: Équipe mobile de prévention
      stakeholders:
        - name: CPTS de la vallée
`;

const locale = 'en';
const reading = safeParsePlanText(text, { format: yaml, locale });
if (!reading.success && reading.partial === undefined) throw new Error('nothing could be read');
const report = auditPlan(reading, { locale, asOf: '2024-01-15', level: 'presentable' });

const issues = [...reading.issues, ...report.issues];
const where = (issue: Issue) =>
  issue.position && 'line' in issue.position ? `${issue.position.line}:${issue.position.column} ` : '';
const lines = issues.map((issue) => `${where(issue)}${issue.severity}: ${issue.place}: ${issue.message}`);
console.log(lines[0]); // 10:15 error: project P1, answered finding 1: The reference "C2" names an identifier that "constats" does not have: write "C1", or add the entry that it means.
console.log(lines[1]); // 14:11 warning: fiche P1, stakeholder 1: State the role of the stakeholder "CPTS de la vallée" in the project.
console.log(lines.length, report.counts.bySeverity.error); // 2 1
console.log(report.completeness.missing.map(({ code }) => code).join(', ')); // plan-date, plan-publisher, plan-orientation
