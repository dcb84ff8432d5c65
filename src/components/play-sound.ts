import Taro from '@tarojs/taro'

/** Plays a sound, and stops whatever played before; `onEnd` hears when it is over, however it ended. Gives how to stop it. */
export function playSound(url: string, onEnd: () => void) {
  stopPlaying?.()
  // Whoever asked to hear it hears it, also on a phone that rings silently.
  void Taro.setInnerAudioOption({ obeyMuteSwitch: false })
  const player = Taro.createInnerAudioContext()
  const end = () => {
    if (stopPlaying !== end) return
    stopPlaying = undefined
    player.destroy()
    onEnd()
  }
  stopPlaying = end
  player.onEnded(end)
  player.onError(end)
  player.src = url
  player.play()
  return end
}

let stopPlaying: (() => void) | undefined
