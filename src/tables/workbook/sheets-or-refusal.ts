import { Refusal } from '../../document/ooxml/index.ts';
import type { SheetsRead } from '../sheet.ts';

/** The sheets of a file, or why it was refused as a finding without sheets. */
export function sheetsOrRefusal(read: () => SheetsRead): SheetsRead {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, params = {}, part } = error.finding;
    // The bounds on rows and cells are carried out of the scanner as one on its elements.
    const told = params['what'] === undefined ? code : 'table-too-large';
    const named = part === undefined ? params : { ...params, part };
    return { sheets: [], findings: [{ code: told, severity: 'error', params: named }] };
  }
}
