/** The kind of image or sound that the first bytes show; nothing when they show none. What a file is called says nothing. */
export function mediaTypeOf(content: Buffer): string | undefined {
  return SIGNATURES.find(({ test }) => test(content))?.type
}

const starts =
  (...bytes: number[]) =>
  (content: Buffer) =>
    bytes.every((byte, at) => content[at] === byte)
const text = (content: Buffer, from: number, to: number) => content.toString('latin1', from, to)

/** Eleven bits that are set, then a version and a layer that there are. */
const isMpegFrame = ([first = 0, second = 0]: Buffer) => first === 0xff && (second & 0xe6) > 0xe0

const SIGNATURES = [
  { type: 'image/jpeg', test: starts(0xff, 0xd8, 0xff) },
  { type: 'image/png', test: starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  { type: 'image/gif', test: (content: Buffer) => /^GIF8[79]a/.test(text(content, 0, 6)) },
  { type: 'image/webp', test: (content: Buffer) => text(content, 0, 4) === 'RIFF' && text(content, 8, 12) === 'WEBP' },
  { type: 'image/bmp', test: (content: Buffer) => text(content, 0, 2) === 'BM' },
  { type: 'audio/mpeg', test: (content: Buffer) => text(content, 0, 3) === 'ID3' || isMpegFrame(content) },
  { type: 'audio/webm', test: starts(0x1a, 0x45, 0xdf, 0xa3) },
]
