import { digest } from '../../platform/digest'

/** Where this sender's photos for this form go; nobody else can name the folder. */
export function photoFolder(sender: string, formId: string) {
  return `reports/${digest('photos', sender, formId)}`
}

/** Whether every file lies in the folder that was handed out: the SDK can't say who uploaded a file. */
export function areIn(folder: string, fileIds: readonly string[]) {
  return fileIds.every((fileId) => {
    const [, name = ''] = fileId.split(`/${folder}/`)
    return /^[\w-]+\.(jpg|png)$/.test(name)
  })
}
