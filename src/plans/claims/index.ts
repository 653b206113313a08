export type { ClaimData } from './claim-data.ts';
export { cnrGrandEst2023Claims } from './cnr-grand-est-2023.ts';
export { gesondheetsdesch2020Claims } from './gesondheetsdesch-2020.ts';
export { numeriqueSante2022Claims } from './numerique-sante-2022.ts';
export { segur2020Claims } from './segur-2020.ts';
