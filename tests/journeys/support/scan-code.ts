import type { Page } from 'playwright-core'
import decodeQR from 'qr/decode.js'

/** What a camera reads in a picture of a code, of which there is one by this name on the page. */
export async function scanCode(page: Page, name: string | RegExp) {
  const picture = page.getByRole('img', { name }).first()
  await picture.waitFor()
  const { width, height, data } = await picture.evaluate(readPixels)
  return decodeQR({ width, height, data: Uint8Array.from(data) })
}

/** Runs in the browser; as coarse as a phone's camera sees it. */
async function readPixels(image: SVGElement | HTMLElement) {
  const picture = image as HTMLImageElement
  await picture.decode()
  const [width, height] = [400, 400]
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  const paper = canvas.getContext('2d')
  paper?.drawImage(picture, 0, 0, width, height)
  return { width, height, data: [...(paper?.getImageData(0, 0, width, height).data ?? [])] }
}
