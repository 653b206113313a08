export { cnrGrandEst2023 } from './cnr-grand-est-2023.ts';
