import type { Cloud } from './cloud'

/** A private file's temporary address, by file id; a file that is gone has none. */
export function openFiles({ files }: Cloud) {
  return {
    async links(fileIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
      if (fileIds.length === 0) return new Map()
      const { fileList } = await files.getTempFileURL({ fileList: fileIds.slice(0, LINKS_PER_CALL) })
      return new Map(
        fileList.filter(({ code }) => code === 'SUCCESS').map(({ fileID, tempFileURL }) => [fileID, tempFileURL]),
      )
    },
    async remove(fileIds: readonly string[]) {
      for (let from = 0; from < fileIds.length; from += LINKS_PER_CALL)
        await files.deleteFile({ fileList: fileIds.slice(from, from + LINKS_PER_CALL) })
    },
  }
}

/** CloudBase takes at most fifty files a call. */
const LINKS_PER_CALL = 50

export type Files = ReturnType<typeof openFiles>
