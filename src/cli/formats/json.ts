import type { CheckedPlan, Telling } from '../checked.ts';
import { jsonText } from '../json-text.ts';

/** One JSON document: the answer of one plan, or a list of them. */
export function writeJson(plans: readonly CheckedPlan[], { several }: Telling): string {
  const [only] = plans;
  if (!several && only !== undefined) return jsonText(only.json);
  return jsonText({ files: plans.map(({ name, json }) => ({ file: name, ...json })) });
}
