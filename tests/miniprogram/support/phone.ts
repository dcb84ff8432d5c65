import { join } from 'node:path'
import simulate from 'miniprogram-simulate'
import { root } from '../../../config/root'
import { asComponent } from './as-component'
import type { Instance } from './as-component'
import { countSetData } from './counted-set-data'
import { createFiles } from './files'
import { navigation } from './navigation'
import type { Opening, OpenPage, Rendered } from './open-page'
import { screenOf } from './screen'
import { createShelf } from './shelf'
import { createMicrophone } from '../../support/microphone'
import { createNotes } from './notes'

/** Carries a call to a door and its answer back, as WeChat does. */
export type Carry = (door: string, data: unknown) => Promise<unknown>

/** Takes a file to the cloud; gives its id there. */
export type Upload = (file: { cloudPath: string; filePath: string }) => Promise<string>

/** How old its WeChat is, and how files get to the cloud, where some do. */
type Kind = { baseLibrary?: string; upload?: Upload }

/** A phone with the built mini-program on it; `carry` stands for WeChat's way to the cloud. One phone per test file: the app lives once. */
export function createPhone(carry: Carry, { baseLibrary = '3.7.4', upload = noUploads }: Kind = {}) {
  const pages: OpenPage[] = []
  const pageIds = new Map<string, string>()
  let opening: Opening | undefined

  const files = createFiles()
  const notes = createNotes()
  const microphone = createMicrophone()
  const refusals: string[] = []

  const navigates = navigation({ open, close, closeAll, back }, refusals)
  Object.assign(wx, createShelf(), files.api, notes.api, microphone.api, navigates, {
    // Came with 2.20.1.
    getAppBaseInfo: baseLibrary < '2.20' ? undefined : () => ({ SDKVersion: baseLibrary, fontSizeScaleFactor: 1 }),
    getSystemInfoSync: () => ({ SDKVersion: baseLibrary }),
    cloud: {
      init: () => undefined,
      uploadFile: async (file: { cloudPath: string; filePath: string }) => ({ fileID: await upload(file) }),
      callFunction: async ({ name, data }: { name: string; data: unknown }) => ({ result: await carry(name, data) }),
    },
  })
  const app = startApp((instance) => {
    if (opening) pages.push({ ...opening, instance, setData: countSetData(instance) })
    return opening
  }, pages)

  return {
    open,
    closeAll,
    files,
    notes,
    microphone,
    /** WeChat refuses the next steps from page to page, each with these words. */
    refuses: (...words: string[]) => void refusals.push(...words),
    /** WeChat tells the app what nobody caught. */
    app,
    /** The page on top. */
    page: () => {
      const page = pages.at(-1)
      if (!page) throw new Error('no page is open')
      return page
    },
    screen() {
      return screenOf(this.page())
    },
    back,
    /** Waits until the page on top says so. */
    async sees(words: string) {
      const until = performance.now() + patienceMs
      // Between two pages there is none.
      while (pages.length === 0 || !this.screen().words().includes(words)) {
        if (performance.now() > until) throw new Error(`「${words}」 never came: ${this.screen().words()}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    /** Waits until the page on top says so no more. */
    async seesNoMore(words: string) {
      const until = performance.now() + patienceMs
      while (this.screen().words().includes(words)) {
        if (performance.now() > until) throw new Error(`「${words}」 never went: ${this.screen().words()}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
  }

  /** Opens a page over the others, as `pages/placard/index?scene=…`. */
  function open(url: string) {
    const [route = '', search = ''] = url.replace(/^\//, '').split('?')
    const id = pageIds.get(route) ?? simulate.load(join(dist, route), 'page', { compiler: 'official', rootPath: dist })
    pageIds.set(route, id)
    const frame = document.body.appendChild(document.createElement('div'))
    const component = simulate.render(id) as Rendered
    opening = { route, query: Object.fromEntries(new URLSearchParams(search)), component, frame }
    component.attach(frame)
  }

  /** Closes the page on top; the one below comes into view. */
  function close() {
    const page = pages.pop()
    page?.component.detach()
    page?.frame.remove()
    pages.at(-1)?.instance.onShow?.()
  }

  /** The back key, the swipe, the arrow in the head and `navigateBack`: they close what WeChat shows over the page, else the page. */
  function back() {
    const page = pages[pages.length - 1]
    if (page && !screenOf(page).leaveContainer()) close()
  }

  function closeAll() {
    while (pages.length > 0) close()
  }
}

const dist = join(root, 'dist/weapp')
const noUploads: Upload = () => Promise.reject(new Error('nothing is uploaded here'))
const patienceMs = 30_000

function startApp(onAttached: (instance: Instance) => Opening | undefined, pages: OpenPage[]) {
  let app: App = {}
  Object.assign(globalThis, {
    App: (built: typeof app) => void (app = built),
    getApp: () => app,
    getCurrentPages: () => pages.map(({ instance }) => instance),
    Page: (page: Record<string, unknown>) => Component(asComponent(page, onAttached)),
  })
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the built app expects its globals to stand before it runs
  require(join(dist, 'app.js'))
  app.onLaunch?.({ path: '', query: {}, scene: 1001 })
  return app
}

type App = {
  onLaunch?: (options: object) => void
  onError?: (message: string) => void
  onUnhandledRejection?: (rejection: { reason: unknown }) => void
}
