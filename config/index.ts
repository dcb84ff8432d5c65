import { resolve } from 'node:path'
import { defineConfig } from '@tarojs/cli'
import type { UserConfigExport } from '@tarojs/cli'
import { version } from './version'
import { libVersion } from '../project.config.json'
import dev from './dev'
import { localEnvironment } from './start/local-environment'
import prod from './prod'

const root = resolve(__dirname, '..')
const platform = process.env.TARO_ENV ?? 'weapp'

// The browser's pages only ever meet the local cloud.
const templates: Readonly<Record<string, string | undefined>> = platform === 'h5' ? localEnvironment('') : process.env

/** How Taro builds the mini-program (dist/weapp) and the same pages for the browser (dist/h5). */
export default defineConfig<'webpack5'>((merge) => {
  const base: UserConfigExport<'webpack5'> = {
    projectName: 'lianxinqiao',
    designWidth: 750,
    deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
    sourceRoot: 'src',
    // Hot reload empties its output first; what `npm start` serves stays where it is.
    outputRoot: process.env.NODE_ENV === 'development' && platform === 'h5' ? 'dist/h5-dev' : `dist/${platform}`,
    framework: 'react',
    baseLevel: 14, // no page is deeper, nor a sheet on it (tests/miniprogram/pages.test.ts); each level more costs 3 KB, and what lies deeper is drawn all the same
    compiler: { type: 'webpack5', prebundle: { enable: false } }, // prebundling doubles the main package
    cache: { enable: false }, // a build on top of a kept cache drops modules that pages and subpackages share
    alias: { '@': resolve(root, 'src'), '@contract': resolve(root, 'types/contract') },
    // The subscription templates that residents and staff are asked for; without one the question is not asked. There is no `process` in WeChat: it must be replaced here.
    env: {
      PROGRESS_TEMPLATE: JSON.stringify(templates.TEMPLATE_RESIDENT ?? ''),
      STAFF_TEMPLATE: JSON.stringify(templates.TEMPLATE_STAFF ?? ''),
      EMPLOYEE_TEMPLATE: JSON.stringify(templates.TEMPLATE_EMPLOYEE ?? ''),
      OLDEST_WECHAT: JSON.stringify(libVersion),
      RELEASE: JSON.stringify(version),
    },
    plugins: [resolve(__dirname, 'aria-plugin.ts'), resolve(__dirname, 'tight-templates-plugin.ts')],
    mini: {
      optimizeMainPackage: { enable: true },
      imageUrlLoaderOption: { limit: true }, // never inlined: WeChat's share cards take a path only
      compile: { include: [isCompiled] },
      miniCssExtractPluginOption: { ignoreOrder: true },
    },
    h5: {
      publicPath: '/',
      staticDirectory: 'static',
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      // One design pixel is half a CSS pixel on every screen, so that a target of 88 is 44 px on a small phone and text is not twice as large on a desk.
      postcss: { pxtransform: { enable: true, config: { minRootSize: 20, maxRootSize: 20 } } },
      compile: { include: [isCompiled] },
    },
  }
  return merge({}, base, process.env.NODE_ENV === 'development' ? dev : prod)
})

/** What lies outside `src` and would otherwise reach the phone as it is written: too new for an old WeChat. */
function isCompiled(file: string) {
  return /node_modules[\\/](zod|dayjs)[\\/]/.test(file) || /[\\/](types[\\/]contract|config[\\/]aria-plugin)/.test(file)
}
