import type { TableFormat } from 'plan-sante/tables';
import { type Issue, type Locale, type Plan, safeParsePlan, safeParsePlanText } from 'plan-sante/validation';
import type { Stage } from './questions.ts';
import type { CellCount } from './words.ts';

type ParsedForm = ReturnType<typeof import('plan-sante/docx')['parseDocx']>;

export interface FileReading {
  readonly plan: Plan | undefined;
  readonly issues: readonly Issue[];
  readonly cells?: Readonly<Record<CellCount, number>>;
  /** The file as it came, with what was found put into it. */
  readonly annotate?: () => Uint8Array | undefined;
}

/** Tells what is begun. */
export type Tell = (stage: Stage) => void;

type Reader = (bytes: Uint8Array, locale: Locale, tell: Tell) => Promise<FileReading>;

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What reads a file, by the end of its name. Formats are loaded when a file needs them. */
const READERS: Readonly<Record<string, Reader>> = {
  json: async (bytes, locale, tell) => {
    tell('read');
    return planOf(safeParsePlanText(text(bytes), { format: 'json', locale }));
  },
  yaml: readYaml,
  yml: readYaml,
  csv: (bytes, locale, tell) => readSheet(bytes, 'csv', { locale, tell }),
  xlsx: async (bytes, locale, tell) => {
    const { xlsx } = await import('plan-sante/xlsx');
    return readSheet(bytes, xlsx, { locale, tell });
  },
  docx: async (bytes, locale, tell) => {
    const { annotateDocx, parseDocx } = await import('plan-sante/docx');
    tell('read');
    const reading = await ficheOf(parseDocx(bytes, { locale }), locale, tell);
    const annotate = () => {
      const annotated = annotateDocx(bytes, reading.issues, { locale });
      return annotated.success ? annotated.data : undefined;
    };
    return { ...reading, annotate };
  },
  pptx: async (bytes, locale, tell) => {
    const { parsePptx } = await import('plan-sante/pptx');
    tell('read');
    return ficheOf(parsePptx(bytes, { locale }), locale, tell);
  },
};

export const FILE_ENDINGS: readonly string[] = Object.keys(READERS);

/** Reads a file as a plan: what it holds, and every issue with its place. */
export async function readFile(
  { name, bytes, locale }: { readonly name: string; readonly bytes: Uint8Array; readonly locale: Locale },
  tell: Tell,
): Promise<FileReading | undefined> {
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  return Object.hasOwn(READERS, ending) ? READERS[ending]?.(bytes, locale, tell) : undefined;
}

async function readYaml(bytes: Uint8Array, locale: Locale, tell: Tell): Promise<FileReading> {
  const { yaml } = await import('plan-sante/yaml');
  tell('read');
  return planOf(safeParsePlanText(text(bytes), { format: yaml, locale }));
}

function planOf(result: ReturnType<typeof safeParsePlanText>): FileReading {
  return { plan: result.success ? result.data : partOf(result.partial), issues: result.issues };
}

function partOf(partial: unknown): Plan | undefined {
  if (typeof partial !== 'object' || partial === null) return undefined;
  const whole = safeParsePlan({ id: 'plan', title: '?', ...partial });
  return whole.success ? whole.data : undefined;
}

async function readSheet(
  bytes: Uint8Array,
  format: 'csv' | TableFormat,
  { locale, tell }: { readonly locale: Locale; readonly tell: Tell },
): Promise<FileReading> {
  const { annotateTable, draftProfile, planFromTable, profileOfTable, readTable } = await import('plan-sante/tables');
  tell('read');
  const reading = readTable(bytes, { format, locale });
  if (!reading.success) return { plan: undefined, issues: reading.issues };
  tell('plan');
  const drafted = profileOfTable(reading.data) === undefined ? draftProfile(reading.data, { locale }) : undefined;
  const made = planFromTable(reading.data, { locale, ...(drafted?.profile && { profile: drafted.profile }) });
  const issues = [...reading.issues, ...(drafted?.issues ?? []), ...made.issues];
  const annotate = () => {
    const annotated = annotateTable(bytes, reading.data, issues, { format, locale });
    return annotated.success ? annotated.data : undefined;
  };
  return { plan: made.data, issues, cells: { ...made.counts }, annotate };
}

/** A form is read by the template that finds most in it, and becomes a plan of one project. */
async function ficheOf(parsed: ParsedForm, locale: Locale, tell: Tell): Promise<FileReading> {
  if (!parsed.success) return { plan: undefined, issues: parsed.issues };
  const { ficheTemplates, readFiche } = await import('plan-sante/fiche');
  tell('plan');
  const readings = Object.values(ficheTemplates).map((template) => readFiche(parsed.data, template, { locale }));
  const best = readings.toSorted((a, b) => graveOf(a.issues) - graveOf(b.issues))[0];
  if (best === undefined || !best.success) return { plan: undefined, issues: best?.issues ?? [] };
  const { title } = best.data;
  const plan = safeParsePlan({ id: 'fiche', title, projects: [{ id: 'P1', title, fiche: best.data }] });
  return { plan: plan.success ? plan.data : undefined, issues: [...parsed.issues, ...best.issues] };
}

function graveOf(issues: readonly Issue[]): number {
  return issues.filter(({ severity }) => severity !== 'info').length;
}
