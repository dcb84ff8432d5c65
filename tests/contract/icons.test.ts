import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../../config/root'

const src = join(root, 'src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
const read = (file: string) => readFileSync(join(src, file), 'utf8')

/** The drawings that a stylesheet makes, alone or as a list. */
const drawnIn = (sheet: string) =>
  [...read(sheet).matchAll(/drawing\('([a-z-]+)'|^\s+'?([a-z-]+)'?:\s*'M/gm)].map(
    ([, one, ofList]) => one ?? ofList ?? '',
  )

/** What a page asks to be drawn; WeChat's own toasts have none. */
const askedIn = (file: string) =>
  [...read(file).matchAll(/(?:\bicon(?:=|: )|<Icon name=)'(?!none')([a-z-]+)'/g)].map(([, name]) => name ?? '')

describe('an icon', () => {
  const everywhere = drawnIn('styles/icons.scss')
  const asking = files.filter((file) => /\.tsx?$/.test(file) && askedIn(file).length > 0)

  it('is drawn where it is asked for: in the main sheet, or beside the page', () => {
    expect(everywhere.length).toBeGreaterThan(20)
    const besides = (file: string) =>
      files.filter((sheet) => sheet.endsWith('.scss') && dirname(sheet) === dirname(file)).flatMap(drawnIn)
    const missing = asking.flatMap((file) =>
      askedIn(file).flatMap((name) => ([...everywhere, ...besides(file)].includes(name) ? [] : [`${file}: ${name}`])),
    )
    expect(missing).toEqual([])
  })
})
