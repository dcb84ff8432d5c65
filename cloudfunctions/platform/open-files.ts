import type { Cloud } from './connect-cloud'

/** A private file's temporary address, by file id; a file that is gone has none. */
export function openFiles({ files }: Cloud) {
  return {
    async links(fileIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
      const answers = await Promise.all(inCalls(fileIds).map((fileList) => files.getTempFileURL({ fileList })))
      return new Map(
        answers
          .flatMap(({ fileList }) => fileList)
          .filter(({ code }) => code === 'SUCCESS')
          .map(({ fileID, tempFileURL }) => [fileID, tempFileURL]),
      )
    },
    /** Gives the ids under which files at these paths are kept, whether they are there or not. */
    idsOf: (paths: readonly string[]) =>
      Promise.all(paths.map(async (cloudPath) => (await files.getUploadMetadata({ cloudPath })).data.fileId)),
    async remove(fileIds: readonly string[]) {
      await Promise.all(inCalls(fileIds).map((fileList) => files.deleteFile({ fileList })))
    },
  }
}

/** CloudBase takes at most fifty files a call. */
const FILES_PER_CALL = 50

function inCalls(fileIds: readonly string[]) {
  const calls = Math.ceil(fileIds.length / FILES_PER_CALL)
  return Array.from({ length: calls }, (_, call) => fileIds.slice(call * FILES_PER_CALL, (call + 1) * FILES_PER_CALL))
}

export type Files = ReturnType<typeof openFiles>
