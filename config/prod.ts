import type { UserConfigExport } from '@tarojs/cli'

/** What goes to people. The h5 app goes to a browser on this machine only: smaller is no gain there, sooner is. */
export default {
  mini: {},
  h5: {},
  ...(process.env.TARO_ENV === 'h5' && {
    jsMinimizer: 'esbuild',
    esbuild: { minify: { enable: true, config: { target: 'es2020' } } },
  }),
} satisfies UserConfigExport<'webpack5'>
