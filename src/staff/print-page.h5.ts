/** A browser prints what is on the page. */
export const canPrint = true

export function printPage() {
  window.print()
}
