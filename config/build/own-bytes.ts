import type { Metafile } from 'esbuild'

/** How much of a bundle is ours, in bytes: everything but what came in only through the SDKs. */
export function ownBytes({ inputs, outputs }: Metafile, entry: string) {
  const own = new Set([entry])
  for (const file of own) {
    for (const imported of inputs[file]?.imports ?? []) {
      if (!sdks.test(imported.path)) own.add(imported.path)
    }
  }
  const parts = Object.values(outputs).flatMap((output) => Object.entries(output.inputs))
  return parts.reduce((sum, [file, { bytesInOutput }]) => sum + (own.has(file) ? bytesInOutput : 0), 0)
}

/** CloudBase's, and the one with which the door `speech` asks Tencent Cloud. */
const sdks = /node_modules\/(@cloudbase|tencentcloud-sdk-nodejs-common)\//
