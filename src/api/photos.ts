import Taro from '@tarojs/taro'
import { photoSize } from './photo-size'

/** Lets a person choose pictures and draws each anew, so that no place, time or device travels with it. Gives paths on this phone that outlive the app; none when they thought better of it. */
export async function choosePhotos(most: number): Promise<string[]> {
  const paths = await chosen(most)
  return Promise.all(paths.map(redrawn))
}

/** Puts a picture where the cloud keeps it; again with the same name replaces it. Gives its id there. */
export async function uploadPhoto(folder: string, name: string, path: string): Promise<string> {
  const { fileID } = await Taro.cloud.uploadFile({ cloudPath: `${folder}/${name}.jpg`, filePath: path })
  return fileID
}

/** Removes the phone's own copy. */
export function forgetPhoto(path: string) {
  Taro.getFileSystemManager().removeSavedFile({ filePath: path })
}

async function chosen(most: number) {
  try {
    const { tempFiles } = await Taro.chooseMedia({ count: most, mediaType: ['image'], sizeType: ['compressed'] })
    return tempFiles.map(({ tempFilePath }) => tempFilePath)
  } catch (failure) {
    if (wasCancelled(failure)) return []
    throw failure
  }
}

function wasCancelled(failure: unknown) {
  return (
    typeof failure === 'object' && failure !== null && 'errMsg' in failure && String(failure.errMsg).includes('cancel')
  )
}

async function redrawn(path: string): Promise<string> {
  const { width, height } = photoSize(await Taro.getImageInfo({ src: path }))
  const canvas = wx.createOffscreenCanvas({ type: '2d', width, height })
  const image = canvas.createImage()
  await new Promise<void>((seen, fail) => {
    image.onload = () => seen()
    image.onerror = fail
    image.src = path
  })
  const sheet = canvas.getContext('2d') as CanvasRenderingContext2D
  sheet.drawImage(image as unknown as CanvasImageSource, 0, 0, width, height)
  const { tempFilePath } = await wx.canvasToTempFilePath({ canvas, fileType: 'jpg', quality: 0.8 })
  return saved(tempFilePath)
}

function saved(tempFilePath: string) {
  return new Promise<string>((keep, fail) => {
    Taro.getFileSystemManager().saveFile({ tempFilePath, success: ({ savedFilePath }) => keep(savedFilePath), fail })
  })
}
