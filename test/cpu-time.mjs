/** Processor time of calls that take turns, so that a busy machine slows all of them alike. */

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** CPU milliseconds (user and system) per call, of every round. Each is called `warmUp` times before, then `perRound` times a round. */
export async function cpuRounds(calls, { rounds, perRound, warmUp }) {
  const times = Object.fromEntries(Object.keys(calls).map((name) => [name, []]));
  for (const call of Object.values(calls)) for (let i = 0; i < warmUp; i++) await call();
  for (let round = 0; round < rounds; round++) {
    for (const [name, call] of Object.entries(calls)) {
      const before = process.cpuUsage();
      for (let i = 0; i < perRound; i++) await call();
      const { user, system } = process.cpuUsage(before);
      times[name].push((user + system) / 1000 / perRound);
    }
  }
  return times;
}

/** Their medians. */
export async function cpuTimes(calls, plan) {
  const times = await cpuRounds(calls, plan);
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

/** Prints each time, those of peers with how many times the first one's they are. */
export function printTimes(times) {
  const [[, first]] = Object.entries(times);
  for (const [name, time] of Object.entries(times)) {
    const ratio = name.startsWith('plan-sante') ? '' : `   × ${(time / first).toFixed(1)}`;
    console.log(`  ${name.padEnd(20)} ${time.toFixed(3).padStart(8)} ms${ratio}`);
  }
}
