import { fillWhenEmpty } from '../../config/start/fill-when-empty'
import { openCloud } from '../../config/start/open-cloud'

/** Lets the sample street move into the folder that is named, and leaves it there. */
async function main([folder = '']: string[]) {
  const cloud = await openCloud({ port: 0, data: folder })
  await fillWhenEmpty(cloud, folder)
  await cloud.stop()
}

main(process.argv.slice(2)).catch((problem: unknown) => {
  console.error(problem)
  process.exit(1)
})
