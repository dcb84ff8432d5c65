import type { Tab } from './open-tab'

/** Holds the button as long as that, into the microphone that a test's browser has, and waits until what was said lies there. */
export async function say({ page }: Tab, ms = 1600) {
  const sounds = await page.getByRole('button', { name: '听语音' }).count()
  await page.getByRole('button', { name: '按住说话' }).hover()
  await page.mouse.down()
  await page.getByText('正在听').waitFor()
  await page.waitForTimeout(ms)
  await page.mouse.up()
  await page.getByRole('button', { name: '听语音' }).nth(sounds).waitFor()
}
