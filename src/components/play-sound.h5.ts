/** As in WeChat, by the browser's own player. */
export function playSound(url: string, onEnd: () => void) {
  stopPlaying?.()
  const player = new Audio(url)
  const end = () => {
    if (stopPlaying !== end) return
    stopPlaying = undefined
    player.pause()
    onEnd()
  }
  stopPlaying = end
  player.onended = end
  player.onerror = end
  player.play().catch(end)
  return end
}

let stopPlaying: (() => void) | undefined
