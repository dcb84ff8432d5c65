/** In the browser's own time, the year first. */
export const time = (text: string) => new Date(text).toLocaleString('sv-SE')
export const count = (number: number) => number.toLocaleString('en')
export const plural = (number: number, noun: string) => `${count(number)} ${noun}${number === 1 ? '' : 's'}`

export function bytes(size: number): string {
  if (size < 1024) return `${size} B`
  return size < 1024 ** 2 ? `${(size / 1024).toFixed(1)} KB` : `${(size / 1024 ** 2).toFixed(1)} MB`
}
