/** A mini-program's window is never wide enough. */
export function useWide() {
  return false
}
