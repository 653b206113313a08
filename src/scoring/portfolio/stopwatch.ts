/**
 * Seconds left of a time limit, the only clock of the library: a limit on time cannot be kept without one. It never decides what is
 * right, only when to stop looking, and stopping is told.
 */
export type SecondsLeft = () => number;

/** Starts the time of a call. */
export function startTime(seconds: number): SecondsLeft {
  const start = performance.now();
  return () => Math.max(0, seconds - (performance.now() - start) / 1000);
}
