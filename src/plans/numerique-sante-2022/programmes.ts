import type { PlanPart } from '../plan-part.ts';
import { acceleration } from './cards/acceleration.ts';
import { article51 } from './cards/article-51.ts';
import { cpts } from './cards/cpts.ts';
import { cybersecurite } from './cards/cybersecurite.ts';
import { dossierMedicalPartage } from './cards/dossier-medical-partage.ts';
import { eParcours } from './cards/e-parcours.ts';
import { esmsNumerique } from './cards/esms-numerique.ts';
import { healthDataHub } from './cards/health-data-hub.ts';
import { innovationSante2030 } from './cards/innovation-sante-2030.ts';
import { maSante2022 } from './cards/ma-sante-2022.ts';
import { monEspaceSante } from './cards/mon-espace-sante.ts';
import { segurNumerique } from './cards/segur-numerique.ts';
import { serviceAccesAuxSoins } from './cards/service-acces-aux-soins.ts';
import { strategieIa } from './cards/strategie-ia.ts';
import { telemedecine } from './cards/telemedecine.ts';

/** The fifteen cards, in the order of the review. */
export const programmes = [
  maSante2022,
  monEspaceSante,
  dossierMedicalPartage,
  segurNumerique,
  innovationSante2030,
  acceleration,
  strategieIa,
  cybersecurite,
  telemedecine,
  serviceAccesAuxSoins,
  healthDataHub,
  esmsNumerique,
  eParcours,
  article51,
  cpts,
] as const satisfies readonly PlanPart<'programmes'>[];
