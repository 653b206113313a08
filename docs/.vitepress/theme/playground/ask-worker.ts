import type { Answers, Progress, Question, Reply } from './questions.ts';

/** How the worker starts: the site and the page that is kept as one file have it in different places. */
export const START_WORKER: unique symbol = Symbol('start-worker');

/** What an error says when the question was taken back. */
export const STOPPED = 'stopped';

export interface Asker {
  readonly ask: <Ask extends Question['ask']>(question: Extract<Question, { ask: Ask }>) => Promise<Answers[Ask]>;
  /** Starts the worker before anything is asked, when a question is likely to come. */
  readonly wake: () => void;
  /** Takes back what is asked, and begins anew with nothing open. */
  readonly stop: () => void;
  readonly end: () => void;
}

/** Asks the worker, which does all reading and computing, so that the page never stands still. */
export function askWorker(start: () => Worker, told: (progress: Progress) => void): Asker {
  const waiting = new Map<
    number,
    { readonly give: (answer: never) => void; readonly fail: (problem: Error) => void }
  >();
  let asked = 0;
  // It starts when a question is likely: who only reads the page loads nothing of it.
  let worker: Promise<Worker> | undefined;

  function listened(begun: Worker): Worker {
    begun.onmessage = ({ data }: MessageEvent<Reply>) => {
      if ('stage' in data) {
        if (waiting.has(data.id)) told(data);
        return;
      }
      const who = waiting.get(data.id);
      waiting.delete(data.id);
      if (who === undefined) return;
      if ('problem' in data) who.fail(new Error(data.problem));
      else who.give(data.answer as never);
    };
    begun.onerror = ({ message }) => failAll(message);
    return begun;
  }

  function failAll(message: string): void {
    for (const { fail } of waiting.values()) fail(new Error(message));
    waiting.clear();
  }

  /** Another worker, once it lives; without a network it cannot be fetched, and the old one goes on. */
  async function instead(old: Worker): Promise<Worker> {
    const next = start();
    const lives = await new Promise((resolve) => {
      next.onmessage = () => resolve(true);
      next.onerror = () => resolve(false);
    });
    (lives ? old : next).terminate();
    return lives ? listened(next) : old;
  }

  return {
    ask: async (question) => {
      worker ??= Promise.resolve(listened(start()));
      const one = await worker;
      return new Promise((give, fail) => {
        asked += 1;
        const began = performance.now();
        const answered = (answer: never): void => {
          // Seen by whoever looks where the time goes, in the tools of the browser and in the test of the site.
          performance.measure(question.ask, { start: began });
          give(answer);
        };
        waiting.set(asked, { give: answered, fail });
        one.postMessage({ id: asked, question });
      });
    },
    wake: () => {
      worker ??= Promise.resolve(listened(start()));
    },
    stop: () => {
      failAll(STOPPED);
      worker = worker?.then(instead);
    },
    end: () => void worker?.then((one) => one.terminate()),
  };
}
