import { Session } from 'node:inspector/promises';

/** Whether code is ours: what libraries do is theirs to bound. */
const isOurs = (url: string): boolean => /\/src\/[^?]*\.ts/.test(url);

/**
 * How many steps of our own code a call takes: every run of a function, a branch or the body of a loop counts for one, as the engine
 * itself counts them. Steps grow with the work and not with the load of the machine.
 */
export async function stepsOf(call: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    await session.post('Profiler.takePreciseCoverage');
    call();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => isOurs(url))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  } finally {
    session.disconnect();
  }
}

/**
 * How many times the steps of one call another takes, both done before. The engine forgets counts now and then, when it makes code over:
 * the smaller call is counted twice, and the higher count holds.
 */
export async function growthOf(small: () => unknown, large: () => unknown): Promise<number> {
  small();
  const few = Math.max(await stepsOf(small), await stepsOf(small));
  return (await stepsOf(large)) / few;
}

/** So many times the input may take as many times the steps, and more for what is sorted or looked up; its square is far beyond. */
export const inLine = (times: number): number => 1.6 * times;
