import type { Terminal } from './terminal.ts';

/** A bar on standard error while a person watches; nothing otherwise, so that logs and pipes stay clean. */
export function progressBar(terminal: Terminal, total: number): (done: number, label: string) => void {
  if (!terminal.watched || total < 2) return () => undefined;
  const size = 24;
  return (done, label) => {
    const full = Math.round((size * done) / total);
    terminal.err(`\r\u001b[2K${'█'.repeat(full)}${'░'.repeat(size - full)} ${done}/${total} ${label}`);
    if (done === total) terminal.err('\r\u001b[2K');
  };
}
