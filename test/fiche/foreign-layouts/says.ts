import type { Result } from '../../../src/errors/index.ts';
import type { FichesRead } from '../../../src/fiche/index.ts';
import type { Fiche } from '../../../src/model/index.ts';

const words = (...parts: readonly unknown[]) => parts.filter((part) => part !== undefined && part !== '').join(' | ');

/** What a fiche says, a line for each thing that it holds. */
export function saysOf(result: Result<Fiche>): readonly string[] {
  const fiche = (result.success ? result.data : result.partial) as Partial<Fiche> | undefined;
  return [
    `title: ${fiche?.title ?? ''}`,
    ...(fiche?.theme === undefined ? [] : [`theme: ${fiche.theme}`]),
    ...(fiche?.subTheme === undefined ? [] : [`sub-theme: ${fiche.subTheme}`]),
    ...(fiche?.constats ?? []).map(({ text, details = [] }) => `constat: ${words(text, ...details)}`),
    ...(fiche?.beneficiaries ?? []).map(({ name, benefits = [] }) => `for: ${words(name, ...benefits)}`),
    ...(fiche?.stakeholders ?? []).map(({ name, role, roleKinds }) => `with: ${words(name, role, roleKinds)}`),
    ...(fiche?.description ?? []).map(
      ({ kind, heading, text, items }) => `${words(kind, heading)}: ${words(text, ...items.map((item) => item.text))}`,
    ),
    ...(fiche?.targets ?? []).map(
      ({ title, baseline, quantity, due }) => `target: ${words(title, baseline?.asWritten, quantity?.asWritten, due)}`,
    ),
  ];
}

/** The words that are told and stand in no fiche. */
export function toldOf({ fiches, issues }: FichesRead): readonly string[] {
  return [...issues, ...fiches.flatMap((fiche) => fiche.issues)]
    .filter(({ code }) => /unplaced|outside|left-out|noise|no-answer|unticked|column-unknown/.test(code))
    .map(({ params }) => String(params['found'] ?? ''));
}
