import { checkPackageSizes } from './check-package-sizes'
import type { Ci } from './load-ci'

type What = {
  appid: string
  privateKeyPath: string
  /** The folder of project.config.json. */
  projectPath: string
  version: string
  description: string
  /** One of WeChat's thirty uploaders; each has its own trial version. */
  robot: number
}

/** Uploads the built mini-program as a development version, or lays a code for a preview into a file; gives the sizes that WeChat found. */
export async function sendToWeChat(ci: Ci, what: What, previewFile?: string) {
  const { appid, privateKeyPath, projectPath, version, description, robot } = what
  const project = new ci.Project({ appid, type: 'miniProgram', projectPath, privateKeyPath })
  const common = {
    project,
    version,
    desc: description,
    robot,
    setting: { useProjectConfig: true },
    onProgressUpdate: () => undefined,
  }
  const { subPackageInfo = [] } =
    previewFile === undefined
      ? await ci.upload(common)
      : await ci.preview({ ...common, qrcodeFormat: 'image', qrcodeOutputDest: previewFile })
  const sizes = subPackageInfo.map(({ name, size }) => ({ name, bytes: size }))
  // WeChat's `__FULL__` is all of them together.
  checkPackageSizes(sizes.filter(({ name }) => name !== '__FULL__'))
  return sizes
}
