/** One field of a protobuf message: its number, and its bytes where it has a length, else its number as such. */
export type Field = readonly [number: number, value: Buffer | number]

const [VARINT, BYTES] = [0, 2]

/** Throws a RangeError at what is no message, or one of other kinds of fields than WeChat's. */
export function readFields(message: Buffer): Field[] {
  const fields: Field[] = []
  let at = 0

  function varint(): number {
    let value = 0
    for (let weight = 1; ; weight *= 128) {
      const byte = message.readUInt8(at++)
      value += (byte & 127) * weight
      if (byte < 128) return value
    }
  }

  function bytes(length: number): Buffer {
    if (at + length > message.length) throw new RangeError('the message ends inside a field')
    return message.subarray(at, (at += length))
  }

  while (at < message.length) {
    const tag = varint()
    const [number, kind] = [Math.floor(tag / 8), tag % 8]
    if (kind !== VARINT && kind !== BYTES) throw new RangeError(`field ${number} is of the unknown kind ${kind}`)
    fields.push([number, kind === VARINT ? varint() : bytes(varint())])
  }
  return fields
}

export function writeFields(fields: readonly Field[]): Buffer {
  const parts = fields.flatMap(([number, value]) =>
    Buffer.isBuffer(value)
      ? [varintOf(number * 8 + BYTES), varintOf(value.length), value]
      : [varintOf(number * 8 + VARINT), varintOf(value)],
  )
  return Buffer.concat(parts)
}

function varintOf(value: number): Buffer {
  const bytes: number[] = []
  for (; value >= 128; value = Math.floor(value / 128)) bytes.push((value % 128) + 128)
  return Buffer.from([...bytes, value])
}
