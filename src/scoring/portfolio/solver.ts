import { PlanSanteError } from '../../errors/index.ts';

/** How a run of the solver ended. `limit`: the time was up before the proof was complete. */
interface SolverAnswer {
  readonly status: 'optimal' | 'infeasible' | 'limit';
  /** Indices of the projects taken; the best that was found when the time was up, empty when nothing was. */
  readonly funded: ReadonlySet<number>;
  readonly found: boolean;
}

/** Solves programs written by `integerProgram`. */
export type Solver = (program: string, options: { readonly seconds: number; readonly gap: number }) => SolverAnswer;

/**
 * Loads the optimiser HiGHS (npm `highs`, WebAssembly). It is loaded when it is needed, so a program that never asks for a
 * portfolio does not carry it.
 *
 * @throws PlanSanteError with code `missing-dependency` when the package is not installed.
 */
export async function loadSolver(caller: string, from: Package = () => import('highs')): Promise<Solver> {
  const highs = await load(caller, from);
  return (program, { seconds, gap }) => {
    // An absolute gap below the grain of the values is a proof: no better value can lie in between.
    const result = highs.solve(program, {
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: gap,
      time_limit: seconds,
      ...TIGHT,
    });
    const columns = Object.entries(result.Columns);
    const funded = new Set<number>();
    let found = true;
    for (const [name, column] of columns) {
      if (!('Primal' in column)) found = false;
      else if (name.startsWith('x') && Number(column.Primal) > 0.5) funded.add(Number(name.slice(1)));
    }
    if (result.Status === 'Optimal') return { status: 'optimal', funded, found: true };
    if (result.Status === 'Infeasible') return { status: 'infeasible', funded: new Set(), found: false };
    return { status: 'limit', funded: found ? funded : new Set(), found };
  };
}

/** The finest that the solver takes: a tenth of a cent in a budget of a million. */
const TIGHT = { primal_feasibility_tolerance: 1e-9, mip_feasibility_tolerance: 1e-9 } as const;

/** Where the optimiser comes from. */
type Package = () => Promise<Pick<typeof import('highs'), 'default'>>;

async function load(caller: string, from: Package) {
  let loader: Awaited<ReturnType<Package>>;
  try {
    loader = await from();
  } catch (cause) {
    throw new PlanSanteError({
      function: caller,
      code: 'missing-dependency',
      expected: 'the optional package "highs" to be installed (npm install highs)',
      cause,
    });
  }
  return loader.default();
}
