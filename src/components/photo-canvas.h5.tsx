/** A browser draws without a canvas on the page. */
export function PhotoCanvas() {
  return null
}
