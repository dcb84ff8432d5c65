/** As in WeChat; a browser has an event of its own for it. */
export function onNetworkBack(tell: () => void) {
  window.addEventListener('online', tell)
  return () => window.removeEventListener('online', tell)
}
