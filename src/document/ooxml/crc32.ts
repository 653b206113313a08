let tables: readonly Uint32Array[] | undefined;

/** Four tables, so that four bytes are taken at once; built at first use, the same for ever after. */
function crcTables(): readonly Uint32Array[] {
  if (tables !== undefined) return tables;
  const built = [new Uint32Array(256), new Uint32Array(256), new Uint32Array(256), new Uint32Array(256)] as const;
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    built[0][n] = c;
  }
  for (let n = 0; n < 256; n++) {
    let c = built[0][n] as number;
    for (const table of built.slice(1)) {
      c = (built[0][c & 255] as number) ^ (c >>> 8);
      table[n] = c;
    }
  }
  tables = built;
  return built;
}

/** The checksum of the zip format (CRC-32 of ISO 3309), as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = crcTables() as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  let c = -1;
  let i = 0;
  for (const end = bytes.length - 3; i < end; i += 4) {
    c ^=
      (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24);
    c =
      (t3[c & 255] as number) ^
      (t2[(c >>> 8) & 255] as number) ^
      (t1[(c >>> 16) & 255] as number) ^
      (t0[c >>> 24] as number);
  }
  for (; i < bytes.length; i++) c = (t0[(c ^ (bytes[i] as number)) & 255] as number) ^ (c >>> 8);
  return ~c >>> 0;
}
