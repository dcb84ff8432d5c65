/** Gives 语音12秒: what stands for a report of which nothing is written; nothing where nothing was said. */
export function soundTitle(sounds: readonly { seconds: number }[]) {
  const seconds = sounds.reduce((sum, sound) => sum + sound.seconds, 0)
  return seconds > 0 ? `语音${seconds}秒` : ''
}
