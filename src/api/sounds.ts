import Taro from '@tarojs/taro'

/** What WeChat records. */
export const SOUND_ENDING = 'mp3'

/** Puts a sound where the cloud keeps it; again with the same name replaces it. Gives its id there. */
export function uploadSound(folder: string, name: string, path: string): Promise<string> {
  return Taro.cloud.uploadFile({ cloudPath: `${folder}/${name}`, filePath: path }).then(({ fileID }) => fileID)
}

/** A kept sound is a kept file of the phone like a picture. */
export { forgetPhoto as forgetSound, photoIsThere as soundIsThere } from './photos'
