import type {
  Attachment,
  Beneficiary,
  DescriptionPart,
  Fiche,
  FicheItem,
  Quantity,
  SourceReference,
  Stakeholder,
  Target,
} from '../model/index.ts';
import { requireTemplate } from './compose/require-template.ts';
import type { FicheTemplate } from './fiche-template.ts';
import { lineOnPaper, textOnPaper } from './fiche-text.ts';
import { requireFiche } from './require-fiche.ts';
import { allSections } from './standard-sections.ts';

/**
 * A fiche as paper carries it: what is equal here is the same fiche once printed and read back.
 *
 * - texts lose control characters, blanks at line ends and empty lines; runs of blanks become one; labels stand on one line;
 * - entries left without words are gone, and so are empty optional lists; the details of an item left without words stand in its place;
 * - with a template, the parts of the description stand in the order of its sections.
 *
 * `readFiche(parse(render(fiche)))` equals `canonicalFiche(fiche, template)`; the function changes nothing when applied twice.
 *
 * @example
 * ```ts
 * import { canonicalFiche } from 'plan-sante/fiche';
 * import { FicheSchema } from 'plan-sante/model';
 * console.log(canonicalFiche(FicheSchema.parse({ title: ' Équipe \t mobile ' })).title); // 'Équipe mobile'
 * ```
 */
export function canonicalFiche(fiche: Fiche, template?: FicheTemplate): Fiche {
  requireFiche('canonicalFiche', fiche);
  if (template !== undefined) requireTemplate('canonicalFiche', template, {});
  const parts = fiche.description.flatMap(canonicalPart);
  const attachments = fiche.attachments.flatMap(canonicalAttachment);
  const sources = (fiche.sources ?? []).flatMap(canonicalSource);
  return {
    title: lineOnPaper(fiche.title),
    ...line('theme', fiche.theme),
    ...line('subTheme', fiche.subTheme),
    constats: canonicalItems(fiche.constats),
    ...line('ideaHeading', fiche.ideaHeading),
    ideas: canonicalItems(fiche.ideas),
    beneficiaries: fiche.beneficiaries.flatMap(canonicalBeneficiary),
    description: template === undefined ? parts : inFormOrder(parts, template),
    stakeholders: fiche.stakeholders.flatMap(canonicalStakeholder),
    expectations: {
      territory: canonicalItems(fiche.expectations.territory),
      national: canonicalItems(fiche.expectations.national),
    },
    targets: fiche.targets.flatMap(canonicalTarget),
    attachments,
    ...(sources.length > 0 && { sources }),
  };
}

function line<Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  const words = lineOnPaper(value ?? '');
  return (words === '' ? {} : { [key]: words }) as { readonly [K in Key]?: string };
}

function canonicalTexts(texts: readonly string[]): readonly string[] {
  return texts.map(textOnPaper).filter((text) => text !== '');
}

function canonicalLines(texts: readonly string[] | undefined): readonly string[] {
  return (texts ?? []).map(lineOnPaper).filter((text) => text !== '');
}

function canonicalItems(items: readonly FicheItem[]): readonly FicheItem[] {
  return items.flatMap((item) => {
    const text = textOnPaper(item.text);
    const details = canonicalTexts(item.details ?? []);
    if (text === '') return details.map((detail) => ({ text: detail }));
    return [details.length > 0 ? { text, details } : { text }];
  });
}

function canonicalBeneficiary(row: Beneficiary): readonly Beneficiary[] {
  const benefits = canonicalTexts(row.benefits);
  const rest = { ...line('name', row.name), ...line('kind', row.kind) };
  return Object.keys(rest).length === 0 && benefits.length === 0 ? [] : [{ ...rest, benefits }];
}

function canonicalPart(part: DescriptionPart): readonly DescriptionPart[] {
  const text = textOnPaper(part.text ?? '');
  const items = canonicalItems(part.items);
  const kind = lineOnPaper(part.kind) || 'other';
  const heading = line('heading', part.heading);
  const empty = heading.heading === undefined && text === '' && items.length === 0;
  return empty ? [] : [{ kind, ...heading, ...(text !== '' && { text }), items }];
}

function canonicalStakeholder(row: Stakeholder): readonly Stakeholder[] {
  const name = lineOnPaper(row.name);
  if (name === '') return [];
  const role = textOnPaper(row.role ?? '');
  const roleKinds = canonicalLines(row.roleKinds);
  const organisations = canonicalLines(row.organisations);
  return [
    {
      name,
      ...(organisations.length > 0 && { organisations: [...organisations] }),
      ...(role !== '' && { role }),
      ...(roleKinds.length > 0 && { roleKinds: [...roleKinds] }),
    },
  ];
}

function canonicalQuantity(quantity: Quantity | undefined): Quantity | undefined {
  if (quantity === undefined) return undefined;
  const members: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(quantity)) {
    if (value === undefined) continue;
    const kept = typeof value === 'string' ? lineOnPaper(value) : value === 0 ? 0 : value;
    if (kept !== '') members[key] = kept;
  }
  return Object.keys(members).length === 0 ? undefined : (members as Quantity);
}

function canonicalTarget(row: Target): readonly Target[] {
  const title = textOnPaper(row.title);
  if (title === '') return [];
  const quantity = canonicalQuantity(row.quantity);
  const baseline = canonicalQuantity(row.baseline);
  return [
    {
      title,
      ...(quantity !== undefined && { quantity }),
      ...(baseline !== undefined && { baseline }),
      ...(row.due !== undefined && { due: row.due }),
    },
  ];
}

function canonicalAttachment(row: Attachment): readonly Attachment[] {
  const title = lineOnPaper(row.title);
  return title === '' ? [] : [{ title, ...line('url', row.url) }];
}

function canonicalSource(row: SourceReference): readonly SourceReference[] {
  const source = lineOnPaper(row.source);
  return source === '' ? [] : [{ source, ...line('place', row.place) }];
}

/** The parts in the order in which a form prints them. */
function inFormOrder(parts: readonly DescriptionPart[], template: FicheTemplate): readonly DescriptionPart[] {
  const fields = allSections(template).map((section) => section.field);
  const bound = new Set(fields);
  return fields.flatMap((field) => {
    if (field === 'description') return parts.filter((part) => !bound.has(`description.${part.kind}`));
    if (!field?.startsWith('description.')) return [];
    return parts.filter((part) => `description.${part.kind}` === field);
  });
}
