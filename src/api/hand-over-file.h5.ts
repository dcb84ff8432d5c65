/** As in WeChat; a browser saves it where it saves everything. */
export async function handOverFile(name: string, text: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}

/** The browser gave it away and keeps none. */
export function forgetFile() {}
