import type { OpenPage } from './open-page'

/** What a person sees of an open page, and what they can do on it. */
export function screenOf(page: OpenPage) {
  const { frame } = page
  const all = () => [...frame.querySelectorAll<Drawn>('*')].filter((element) => element.__wxElement)

  /** The button that says or is labelled so; of several the last, which lies on top. */
  function button(words: string) {
    const buttons = all().filter((element) => element.tagName === 'WX-BUTTON')
    const saying = (fits: (said: string) => boolean) =>
      buttons.filter((element) => [labelOf(element), element.textContent ?? ''].some(fits)).at(-1)
    const found = saying((said) => said === words) ?? saying((said) => said.includes(words))
    if (!found) throw new Error(`no button 「${words}」 on ${page.route}: ${frame.textContent}`)
    return found
  }

  async function send(element: Drawn, event: string, detail: object = {}) {
    const drawn = Object.create(page.component, { dom: { value: element } }) as typeof page.component
    drawn.dispatchEvent(event, { bubbles: true, detail })
    await settled()
  }

  return {
    words: () => frame.textContent ?? '',
    tap: (words: string) => send(button(words), 'tap'),
    /** Puts a finger on the button, and takes it off. */
    touch: (words: string) => send(button(words), 'touchstart'),
    lift: (words: string) => send(button(words), 'touchend'),
    /** WeChat closes the container that is shown over the page, if there is one. */
    leaveContainer() {
      const isShown = (element: Drawn) =>
        element.tagName === 'WX-PAGE-CONTAINER' && attributeOf(element, 'show') === true
      const shown = all().find(isShown)
      if (shown) void send(shown, 'beforeleave')
      return Boolean(shown)
    },
    /** Writes into the box with this label. */
    write: (label: string, value: string) => send(box(label), 'input', { value }),
    /** What the app put into the box with this label. */
    standsIn: (label: string) => wordsIn(box(label), 'value'),
    /** Whether WeChat is told that the box with this label doesn't move with the page. */
    isFixed: (label: string) => attributeOf(box(label), 'fixed'),
    /** WXML nodes, and how deep they lie in each other. */
    size: () => ({ nodes: all().length, depth: Math.max(...all().map((element) => depthOf(element, frame))) }),
  }

  function box(label: string) {
    const boxes = all().filter((element) => /^wx-(input|textarea)$/i.test(element.tagName))
    const found = boxes.find((element) => labelOf(element).includes(label))
    if (!found) throw new Error(`no box 「${label}」 on ${page.route}: ${boxes.map(labelOf).join(', ')}`)
    return found
  }
}

/** An element as the renderer leaves it in the document, with its attributes kept aside. */
type Drawn = HTMLElement & { __wxElement?: { _vt?: { attrs: { name: string; value: unknown }[] } } }

function labelOf(element: Drawn) {
  return wordsIn(element, 'ariaLabel')
}

function wordsIn(element: Drawn, attribute: string) {
  const value = attributeOf(element, attribute)
  return typeof value === 'string' ? value : ''
}

function attributeOf(element: Drawn, wanted: string) {
  return element.__wxElement?._vt?.attrs.find(({ name }) => name === wanted)?.value
}

function depthOf(element: HTMLElement, frame: HTMLElement) {
  let depth = 0
  for (let at: HTMLElement | null = element; at && at !== frame; at = at.parentElement) depth += 1
  return depth
}

function settled() {
  return new Promise((resolve) => setTimeout(resolve, 30))
}
