import Taro from '@tarojs/taro'
import { photoSize } from './photo-size'

/** Lets a person choose pictures and draws each anew, so that no place, time or device travels with it. Gives paths on this phone that outlive the app; none when they thought better of it. For a page with a `PhotoPicker`. */
export async function choosePhotos(most: number): Promise<string[]> {
  return redraw(await choose(most))
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

/** Whether the phone still has its own copy. */
export function photoIsThere(path: string) {
  try {
    Taro.getFileSystemManager().accessSync(path)
    return true
  } catch {
    return false
  }
}

/** Removes every copy the phone keeps. */
export function forgetAllPhotos() {
  Taro.getFileSystemManager().getSavedFileList({
    success: ({ fileList }) => fileList.forEach(({ filePath }) => forgetPhoto(filePath)),
  })
}

async function choose(most: number) {
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

/** One after the other: they share the page's one sheet. */
async function redraw(paths: readonly string[]) {
  const copies: string[] = []
  for (const path of paths) copies.push(await redrawOne(path))
  return copies
}

async function redrawOne(path: string): Promise<string> {
  const { width, height } = photoSize(await Taro.getImageInfo({ src: path }))
  const canvas = Object.assign(await sheet(), { width, height })
  const image = canvas.createImage()
  await new Promise<void>((seen, fail) => {
    image.onload = () => seen()
    image.onerror = fail
    image.src = path
  })
  canvas.getContext('2d').drawImage(image, 0, 0, width, height)
  const size = { width, height, destWidth: width, destHeight: height }
  const { tempFilePath } = await wx.canvasToTempFilePath({ canvas, ...size, fileType: 'jpg', quality: 0.8 })
  return save(tempFilePath)
}

/** The canvas of the page's `PhotoPicker`. */
function sheet() {
  return new Promise<WechatMiniprogram.Canvas>((give, fail) => {
    Taro.createSelectorQuery()
      .select('#photo-canvas')
      .node((found: { node: unknown } | null) =>
        found?.node ? give(found.node as WechatMiniprogram.Canvas) : fail(new Error('no PhotoPicker on this page')),
      )
      .exec()
  })
}

function save(tempFilePath: string) {
  return new Promise<string>((keep, fail) => {
    Taro.getFileSystemManager().saveFile({ tempFilePath, success: ({ savedFilePath }) => keep(savedFilePath), fail })
  })
}
