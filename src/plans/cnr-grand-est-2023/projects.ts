import type { PlanPart } from '../plan-part.ts';
import { a1 } from './fiches/a1.ts';
import { a2 } from './fiches/a2.ts';
import { a3 } from './fiches/a3.ts';
import { a4 } from './fiches/a4.ts';
import { a5 } from './fiches/a5.ts';
import { a6 } from './fiches/a6.ts';
import { m1 } from './fiches/m1.ts';
import { m2 } from './fiches/m2.ts';
import { p1 } from './fiches/p1.ts';
import { p2 } from './fiches/p2.ts';
import { p3 } from './fiches/p3.ts';
import { p4 } from './fiches/p4.ts';
import { p5 } from './fiches/p5.ts';
import { p6 } from './fiches/p6.ts';
import { s1 } from './fiches/s1.ts';
import { s2 } from './fiches/s2.ts';

/** The sixteen projects, in the order of the deck. */
export const projects = [
  p1,
  p2,
  p3,
  p4,
  p5,
  p6,
  a1,
  a2,
  a3,
  a4,
  a5,
  a6,
  m1,
  m2,
  s1,
  s2,
] as const satisfies readonly PlanPart<'projects'>[];
