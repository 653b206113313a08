/** Which UTF-16 bytes are: by their mark, else by zeros in every second byte of their first letters. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return ZEROS[[0, 1, 2, 3].map((i) => (bytes[i] === 0 ? '0' : 'x')).join('')];
}

const ZEROS: Readonly<Record<string, 'utf-16le' | 'utf-16be'>> = { x0x0: 'utf-16le', '0x0x': 'utf-16be' };
