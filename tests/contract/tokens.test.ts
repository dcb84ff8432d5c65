import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../config/root'

describe('the colours', () => {
  const sheets = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((f) =>
    f.endsWith('.scss'),
  )
  const colour = tokens()

  it.each([
    ['--ink', '--paper'],
    ['--ink', '--card'],
    ['--ink-2', '--paper'],
    ['--ink-2', '--card'],
    ['--ink-3', '--paper'],
    ['--ink-3', '--card'],
    ['--red', '--paper'],
    ['--red', '--card'],
    ['--red-ink', '--paper'],
    ['--red-ink', '--card'],
    ['--green', '--paper'],
    ['--green', '--card'],
    ['--amber', '--paper'],
    ['--amber', '--card'],
    ['--ink', '--line'],
    ['--ink-2', '--line'],
  ])('%s can be read on %s', (ink, paper) => {
    expect(contrast(colour(ink), colour(paper))).toBeGreaterThanOrEqual(4.5)
  })

  it('stand in tokens.scss and nowhere else', () => {
    const named = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?)\(|:\s*(?:white|black|red|gr[ae]y|gold|green)\b/i
    const others = sheets.filter((sheet) => sheet !== join('styles', 'tokens.scss'))
    expect(others.length).toBeGreaterThan(0)
    expect(others.filter((sheet) => named.test(readFileSync(join(root, 'src', sheet), 'utf8')))).toEqual([])
  })
})

/** Reads a colour token, following `#{$name}` to where it is given. */
function tokens() {
  const sheet = readFileSync(join(root, 'src/styles/tokens.scss'), 'utf8')
  return (token: string) => {
    const value = new RegExp(`${token}: ([^;]+);`).exec(sheet)?.[1] ?? ''
    const variable = /^#\{(\$[\w-]+)\}$/.exec(value)?.[1]
    const hex = variable ? new RegExp(`\\${variable}: ([^;]+);`).exec(sheet)?.[1] : value
    if (!hex || !/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`${token} is not a colour`)
    return hex
  }
}

function contrast(one: string, other: string) {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** As WCAG 2 defines it. */
function luminance(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
