import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../config/root'

describe('names', () => {
  const files = ['src', 'desk/app', 'cloudfunctions', 'types', 'local', 'config', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter(
      (file) => !file.endsWith('README.md'),
    ),
  )

  it('are kebab-case', () => {
    const words = (file: string) => file.split('/').flatMap((part) => part.split('.'))
    expect(files.filter((file) => words(file).some((word) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(word)))).toEqual([])
  })

  it('say what a thing is, not that it is something', () => {
    const empty = /(^|[/.-])(utils?|helpers?|common|managers?|base|impl|dto)($|[/.-])/
    // What all readers see alike is a word of the house.
    const named = files.map((file) => file.replace('to-common-view', 'to-view'))
    expect(named.filter((file) => empty.test(file))).toEqual([])
  })
})
