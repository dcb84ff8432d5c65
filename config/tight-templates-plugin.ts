import type { IPluginContext } from '@tarojs/service'

/** Takes the blanks between the tags out of the built templates, which nothing but the phone reads. Taro's own `minifyXML` drops end tags that WeChat needs. */
export default function tightTemplatesPlugin(ctx: IPluginContext) {
  ctx.modifyBuildAssets(({ assets }: { assets: Record<string, Asset> }) => {
    for (const [name, asset] of Object.entries(assets)) {
      if (!name.endsWith('.wxml')) continue
      const tight = asset.source().toString().replace(/>\s+</g, '><')
      assets[name] = { source: () => tight, size: () => Buffer.byteLength(tight) }
    }
  })
}

type Asset = { source: () => string | Buffer; size: () => number }
