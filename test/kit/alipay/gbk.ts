/** Node reads GBK and cannot write it: the table is turned round once. */
let table: Map<string, readonly number[]> | null = null;

function tableOfGbk(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gbk');
  const found = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') found.set(character, [lead, trail]);
    }
  return found;
}

/** Bytes of a text in GBK; what GBK does not know becomes a question mark. */
export function gbk(text: string): Uint8Array {
  table ??= tableOfGbk();
  const known = table;
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return code < 0x80 ? [code] : (known.get(character) ?? [0x3f]);
    }),
  );
}
