import type { RootComponent } from 'miniprogram-simulate'
import type { Instance } from './as-component'
import type { SetDataCount } from './counted-set-data'

/** A page as it lies on the pile. */
export type OpenPage = Opening & { instance: Instance; setData: SetDataCount }

export type Rendered = RootComponent<object, Record<string, never>, object>

export type Opening = {
  route: string
  query: Record<string, string>
  component: Rendered
  frame: HTMLElement
}
