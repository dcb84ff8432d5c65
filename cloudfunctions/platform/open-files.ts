import type { Cloud } from './connect-cloud'

/** A private file's temporary address, by file id; a file that is gone has none. */
export function openFiles({ files }: Cloud) {
  async function links(fileIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const answers = await Promise.all(inCalls(fileIds).map((fileList) => files.getTempFileURL({ fileList })))
    return new Map(
      answers
        .flatMap(({ fileList }) => fileList)
        .filter(({ code }) => code === 'SUCCESS')
        .map(({ fileID, tempFileURL }) => [fileID, tempFileURL]),
    )
  }

  return {
    links,
    /** Gives how many bytes each of these files has, by file id; one that is not there has none. */
    async sizes(fileIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
      const there = [...(await links(fileIds))]
      return new Map(await Promise.all(there.map(async ([fileId, link]) => [fileId, await sizeAt(link)] as const)))
    },
    /** Gives what is in a file; nothing where it is not there. */
    async content(fileId: string): Promise<Buffer | undefined> {
      const link = (await links([fileId])).get(fileId)
      if (link === undefined) return undefined
      const answer = await fetch(encodeURI(link), { signal: AbortSignal.timeout(TIMEOUT_MS) })
      return answer.ok ? Buffer.from(await answer.arrayBuffer()) : undefined
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

/** A small file of ours, from the cloud's own storage. */
const TIMEOUT_MS = 3000

async function sizeAt(link: string) {
  const { ok, headers } = await fetch(encodeURI(link), { method: 'HEAD', signal: AbortSignal.timeout(TIMEOUT_MS) })
  return ok ? Number(headers.get('content-length')) : 0
}

export type Files = ReturnType<typeof openFiles>
