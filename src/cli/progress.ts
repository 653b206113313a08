import type { Terminal } from './terminal.ts';

/** A bar on standard error while a person watches; nothing otherwise, so that logs and pipes stay clean. */
export function progressBar(terminal: Terminal, total: number): (done: number, label: string) => void {
  if (total < 2) return () => undefined;
  const size = 24;
  return (done, label) => {
    const full = Math.round((size * done) / total);
    const bar = `${'█'.repeat(full)}${'░'.repeat(size - full)} ${done}/${total} ${label}`;
    terminal.status(done === total ? '' : bar);
  };
}
