/** A mini-program's window is never a desk wide. */
export function useWide() {
  return false
}
