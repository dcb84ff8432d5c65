export type Instance = {
  route: string
  setData: (data: object, done?: () => void) => void
  onShow?: () => void
  onShareAppMessage?: (how: { from: 'menu' }) => { path?: string; imageUrl?: string }
}

type Life = Record<'onLoad' | 'onShow' | 'onReady' | 'onUnload', (this: unknown, query?: object) => void>

/** A page of Taro's as a component, the only thing that can be rendered here, with a page's life played to it. */
export function asComponent(
  page: Record<string, unknown>,
  onAttached: (instance: Instance) => { route: string; query: object } | undefined,
) {
  const methods = Object.fromEntries(Object.entries(page).filter(([, value]) => typeof value === 'function'))
  const life = methods as Life
  return {
    data: page.data ?? {},
    methods,
    lifetimes: {
      attached(this: Instance) {
        const opening = onAttached(this)
        this.route = opening?.route ?? ''
        life.onLoad.call(this, opening?.query)
        life.onShow.call(this)
      },
      ready(this: Instance) {
        life.onReady.call(this)
      },
      detached(this: Instance) {
        life.onUnload.call(this)
      },
    },
  }
}
