/** What the program needs of the machine it runs on; tests run it in memory. Only the terminal writes on it: what it is given is shown as it stands. */
export interface Machine {
  out(text: string): void;
  err(text: string): void;
  /** The bytes of a file, or a reason in words. `limit` is checked before anything is read. */
  readFile(path: string, limit: number): Promise<FileReading>;
  readInput(limit: number): Promise<FileReading>;
  /** The files that a pattern such as `plans/*.json` names, by name; never inside `node_modules`. */
  findFiles(pattern: string): Promise<readonly string[]>;
  /** Waits until one of the files is changed; `false` when nobody waits for it any more. */
  changed(files: readonly string[]): Promise<boolean>;
  /** Writes a file and the folders above it. */
  writeFile(path: string, data: string | Uint8Array): Promise<void>;
  /** The day of today, `YYYY-MM-DD`: the only clock there is. */
  readonly today: string;
  /** The language of the environment (`LANG`), if it names one. */
  readonly language: string | undefined;
  /** Whether a person watches standard error: progress is shown to people only. */
  readonly watched: boolean;
  /** How wide the terminal is that shows standard output; nothing where none does. */
  readonly columns: number | undefined;
  /** What is written in colour. */
  readonly colours: { readonly out: boolean; readonly err: boolean };
}

export type FileReading =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | {
      readonly ok: false;
      readonly reason: 'not-found' | 'not-a-file' | 'not-allowed' | 'too-large' | 'unreadable';
      readonly size?: number;
    };
