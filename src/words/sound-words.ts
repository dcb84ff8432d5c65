/** What stands for what was said aloud where nothing is written of it: 语音12秒. */
export function soundTitle(sounds: readonly { seconds: number }[] = []) {
  return `语音${sounds.reduce((sum, { seconds }) => sum + seconds, 0)}秒`
}

/** What was said: as it was written, else as it was understood, else how long it speaks; nothing where nothing was said. */
export function saidWords({ text, sounds = [] }: Said) {
  const understood = sounds.flatMap(({ words }) => words || []).join('，')
  return text || understood || (sounds.length > 0 ? soundTitle(sounds) : '')
}

type Said = { text: string | null; sounds?: readonly { seconds: number; words?: string | null }[] | undefined }
