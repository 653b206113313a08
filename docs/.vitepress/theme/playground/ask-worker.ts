import type { Answers, Question, Reply } from './questions.ts';

/** Asks the worker, which does all reading and computing, so that the page never stands still. */
export function askWorker(): {
  readonly ask: <Ask extends Question['ask']>(question: Extract<Question, { ask: Ask }>) => Promise<Answers[Ask]>;
  readonly end: () => void;
} {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<
    number,
    { readonly give: (answer: never) => void; readonly fail: (problem: Error) => void }
  >();
  let asked = 0;
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    const who = waiting.get(data.id);
    waiting.delete(data.id);
    if (who === undefined) return;
    if ('problem' in data) who.fail(new Error(data.problem));
    else who.give(data.answer as never);
  };
  worker.onerror = ({ message }) => {
    for (const { fail } of waiting.values()) fail(new Error(message));
    waiting.clear();
  };
  return {
    ask: (question) =>
      new Promise((give, fail) => {
        asked += 1;
        waiting.set(asked, { give, fail });
        worker.postMessage({ id: asked, question });
      }),
    end: () => worker.terminate(),
  };
}
