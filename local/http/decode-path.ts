import { HttpRefused } from './answer'

/** A part of an address as it is meant; refuses what is no text, and the sign that no name on a disk can have. */
export function decodePath(part: string): string {
  const text = decoded(part)
  if (text !== undefined && !text.includes('\0')) return text
  throw new HttpRefused(400, 'INVALID_PARAM', 'the address is not readable')
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}
