import { crc32, deflateSync } from 'node:zlib'
import QRCode from 'qrcode'

const MARGIN = 4
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const [BLACK, WHITE] = [0, 255]

/** A QR code as a square PNG of so many pixels, one byte each, row by row: 300 of them are made in a moment. */
export function codePicture(text: string, width: number): Buffer {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const across = modules.size + 2 * MARGIN
  const rows = Array.from({ length: across }, (_, row) => {
    const pixels = Buffer.alloc(width + 1, WHITE)
    // Each row begins with how it is filtered: not at all.
    pixels[0] = 0
    for (let column = 0; column < across; column++)
      if (isDark(row - MARGIN, column - MARGIN)) pixels.fill(BLACK, 1 + edge(column), 1 + edge(column + 1))
    return pixels
  })
  const lines = rows.flatMap((row, at) => Array.from({ length: edge(at + 1) - edge(at) }, () => row))
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(width)),
    chunk('IDAT', deflateSync(Buffer.concat(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ])

  function edge(module: number) {
    return Math.round((module * width) / across)
  }

  function isDark(row: number, column: number) {
    const isInside = row >= 0 && column >= 0 && row < modules.size && column < modules.size
    return isInside && modules.get(row, column) !== 0
  }
}

/** Eight bits a pixel, grey. */
function header(width: number) {
  const bytes = Buffer.alloc(13)
  bytes.writeUInt32BE(width, 0)
  bytes.writeUInt32BE(width, 4)
  bytes[8] = 8
  return bytes
}

function chunk(kind: string, content: Buffer) {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
