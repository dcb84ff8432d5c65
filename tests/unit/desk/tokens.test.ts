import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../config/root'
import { theme } from '../../../desk/app/theme'

const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** The colours that a sheet names, as six digits. */
function coloursIn(sheet: string) {
  const named = [...sheet.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{3,6});/g)]
  return Object.fromEntries(
    named.map(([, name = '', colour = '']) => [name, colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')]),
  )
}

describe('the desk’s colours', () => {
  const ours = { ...coloursIn(read('src/styles/tokens.scss')), paper: '#fbf8f3' }

  it('are the phone’s', () => {
    const desks = coloursIn(read('desk/app/desk.css'))
    expect(Object.keys(desks).length).toBeGreaterThan(8)
    expect(ours).toMatchObject(desks)
  })

  it('are the component library’s too', () => {
    const colours = Object.values<string>(ours)
    for (const name of [
      'colorPrimary',
      'colorLink',
      'colorError',
      'colorSuccess',
      'colorWarning',
      'colorText',
    ] as const)
      expect(colours).toContain(theme.token?.[name])
  })
})
