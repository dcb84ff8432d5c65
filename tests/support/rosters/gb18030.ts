/** Text as Chinese Windows writes it: the platform only reads it, so each character is looked up among all of two bytes. */
export function gb18030(text: string) {
  const codes = table()
  return new Uint8Array([...text].flatMap((character) => codes.get(character) ?? [character.charCodeAt(0)]))
}

function table() {
  const read = new TextDecoder('gb18030')
  const codes = new Map<string, [number, number]>()
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++)
      if (low !== 0x7f) codes.set(read.decode(new Uint8Array([high, low])), [high, low])
  return codes
}
