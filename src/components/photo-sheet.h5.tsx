/** A browser draws without a canvas on the page. */
export function PhotoSheet() {
  return null
}
