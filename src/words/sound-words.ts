/** What stands for what was said aloud where nothing is written of it: 语音12秒. */
export function soundTitle(sounds: readonly { seconds: number }[] = []) {
  return `语音${sounds.reduce((sum, { seconds }) => sum + seconds, 0)}秒`
}
