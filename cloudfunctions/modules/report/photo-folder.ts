import { digest } from '../../platform/digest'

/** Where this sender's photos for this form go; nobody else can name the folder. */
export function photoFolder(sender: string, formId: string) {
  return `reports/${digest('photos', sender, formId)}`
}

/** Whether every file lies in the folder that was handed out: the SDK can't say who uploaded a file. */
export function areIn(folder: string, fileIds: readonly string[]) {
  const within = new RegExp(`^cloud://[^/]+/${folder}/[\\w-]+\\.(jpg|png)$`)
  return fileIds.every((fileId) => within.test(fileId))
}
