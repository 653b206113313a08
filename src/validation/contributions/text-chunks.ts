/** A source of text or UTF-8 bytes, in pieces of any size: a file stream, a response body, an array of strings. */
export type TextSource = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/** Hands over the text of a source piece by piece, without its byte order mark. Bytes that are not of the encoding become U+FFFD. */
export async function eachChunk(
  source: TextSource,
  encoding: string,
  onText: (text: string) => void | Promise<void>,
): Promise<void> {
  const decoder = new TextDecoder(encoding);
  let first = true;
  const pass = async (text: string): Promise<void> => {
    if (text === '') return;
    const start = first && text.charCodeAt(0) === 0xfeff ? 1 : 0;
    first = false;
    await onText(start === 0 ? text : text.slice(1));
  };
  for await (const piece of source)
    await pass(typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true }));
  await pass(decoder.decode());
}
