/** What the program needs of the machine it runs on; tests run it in memory. Only the terminal writes on it: what it is given is shown as it stands. */
export interface Machine {
  out(text: string): void;
  err(text: string): void;
  /** The bytes of a file, or a reason in words. `limit` is checked before anything is read. */
  readFile(path: string, limit: number): Promise<FileReading>;
  readInput(limit: number): Promise<FileReading>;
  /** Writes a file and the folders above it. */
  writeFile(path: string, data: string | Uint8Array): Promise<void>;
  /** The day of today, `YYYY-MM-DD`: the only clock there is. */
  readonly today: string;
  /** The language of the environment (`LANG`), if it names one. */
  readonly language: string | undefined;
  /** Whether a person watches standard error: progress is shown to people only. */
  readonly watched: boolean;
}

export type FileReading =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | {
      readonly ok: false;
      readonly reason: 'not-found' | 'not-a-file' | 'not-allowed' | 'too-large' | 'unreadable';
      readonly size?: number;
    };
