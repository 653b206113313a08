import { readdirSync, readFileSync } from 'node:fs';
import { safeParsePlanText } from 'plan-sante/validation';
import { yaml } from 'plan-sante/yaml';

const FOLDER = new URL('../plans/received/', import.meta.url);

/** What was received, by file: read with the place of every finding, never changed. */
export function receivedPlans() {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => {
      const bytes = readFileSync(new URL(name, FOLDER));
      const reading = safeParsePlanText(bytes, { format: /\.ya?ml$/.test(name) ? yaml : 'json', locale: 'en' });
      return { name, reading };
    });
}
