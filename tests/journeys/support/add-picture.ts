import type { Tab } from './open-tab'

/** Chooses one small picture on the page, and waits until it lies there. */
export async function addPicture({ page, press }: Tab) {
  const dialog = page.waitForEvent('filechooser')
  await press('拍照')
  await (await dialog).setFiles({ name: 'bench.png', mimeType: 'image/png', buffer: onePixel })
  await page.getByText('请稍等…').waitFor({ state: 'hidden' })
}

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
