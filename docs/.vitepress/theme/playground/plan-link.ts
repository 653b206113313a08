/** A plan in the fragment of an address: fragments are never sent to a server. Longer ones do not pass through letters and chats. */
const LONGEST = 8_000;
const PREFIX = '#plan=';

/** The fragment that holds a plan; `undefined` when it would be too long. */
export async function fragmentOfPlan(json: string): Promise<string | undefined> {
  const bytes = await through(new TextEncoder().encode(json), new CompressionStream('deflate-raw'));
  const text = btoa(String.fromCharCode(...bytes.slice(0, LONGEST)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  return text.length > LONGEST ? undefined : PREFIX + text;
}

/** The plan that a fragment holds, as JSON; `undefined` when it holds none. */
export async function planOfFragment(fragment: string): Promise<string | undefined> {
  if (!fragment.startsWith(PREFIX) || fragment.length > LONGEST + PREFIX.length) return undefined;
  try {
    const text = atob(fragment.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    return new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')));
  } catch {
    return undefined;
  }
}

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const flow = new Blob([bytes as BlobPart]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(flow).arrayBuffer());
}
