import { fillWhenNew } from '../../config/start/fill-when-new'

/** Lets the sample street move into the folder that is named, and leaves it there. */
async function main([folder = '']: string[]) {
  await fillWhenNew(folder)
}

main(process.argv.slice(2)).catch((problem: unknown) => {
  console.error(problem)
  process.exit(1)
})
