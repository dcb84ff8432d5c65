import { resolve } from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import { ariaAttributes } from './aria-plugin-attributes'

/** Taro passes no `aria-*` to WeChat: this adds them to the built templates and to the runtime that fills them. */
export default function ariaPlugin(ctx: IPluginContext) {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: Platform) {
      if (!platform.template) return
      platform.template.mergeComponents(ctx, ariaAttributes)
      platform.runtimePath = [platform.runtimePath, resolve(__dirname, 'aria-plugin-runtime.ts')].flat()
    },
  })
}

/** What we touch of Taro's platform; the browser's has no templates. */
type Platform = {
  template?: { mergeComponents(ctx: IPluginContext, components: typeof ariaAttributes): void }
  runtimePath: string | string[]
}
