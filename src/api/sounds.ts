import Taro from '@tarojs/taro'

/** What WeChat records. */
export const SOUND_ENDING = 'mp3'

/** Puts a sound where the cloud keeps it; again with the same name replaces it. Gives its id there. */
export async function uploadSound(folder: string, name: string, path: string): Promise<string> {
  const { fileID } = await Taro.cloud.uploadFile({ cloudPath: `${folder}/${name}`, filePath: path })
  return fileID
}

/** Removes the phone's own copy. */
export function forgetSound(path: string) {
  Taro.getFileSystemManager().removeSavedFile({ filePath: path })
}

/** Whether the phone still has its own copy. */
export function soundIsThere(path: string) {
  try {
    Taro.getFileSystemManager().accessSync(path)
    return true
  } catch {
    return false
  }
}
