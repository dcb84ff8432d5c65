type Saving = { tempFilePath: string; success: (saved: { savedFilePath: string }) => void }

/** A phone's own files. Handing one over opens WeChat's list of friends, which only what a tap does at once may do. */
export function createFiles() {
  const kept = new Map<string, string>()
  const handedOver: { name: string; text: string }[] = []
  let tapping = false
  window.addEventListener('tap', () => {
    tapping = true
    queueMicrotask(() => (tapping = false))
  })

  const manager = {
    writeFileSync: (path: string, text: string) => void kept.set(path, text),
    unlink: ({ filePath }: { filePath: string }) => void kept.delete(filePath),
    saveFile: ({ tempFilePath, success }: Saving) => {
      const savedFilePath = tempFilePath.replace('tmp', 'usr')
      kept.set(savedFilePath, tempFilePath)
      success({ savedFilePath })
    },
    removeSavedFile: ({ filePath }: { filePath: string }) => void kept.delete(filePath),
    accessSync: (path: string) => {
      if (!kept.has(path)) throw new Error('accessSync:fail no such file or directory')
    },
    getSavedFileList: ({ success }: { success: (found: { fileList: [] }) => void }) => success({ fileList: [] }),
  }
  const shareFileMessage = async ({ filePath, fileName }: { filePath: string; fileName: string }) => {
    if (!tapping) throw new Error('shareFileMessage:fail can only be invoked by user TAP gesture.')
    const text = kept.get(filePath)
    if (text === undefined) throw new Error('shareFileMessage:fail file not exist')
    handedOver.push({ name: fileName, text })
  }

  return {
    api: { env: { USER_DATA_PATH: 'http://usr' }, getFileSystemManager: () => manager, shareFileMessage },
    handedOver,
    /** How many the phone keeps. */
    count: () => kept.size,
  }
}
