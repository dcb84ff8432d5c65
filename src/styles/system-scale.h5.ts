/** A browser enlarges pages by itself. */
export function systemScale() {
  return 1
}
