/** Puts a text where it can be pasted; false where the browser does not let us. */
export async function copy(text: string) {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

export const failedWords = '没能复制。请自己选中上面的字，再复制。'
