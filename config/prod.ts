import type { UserConfigExport } from '@tarojs/cli'
import { licencesPlugin } from './build/licences-plugin'

/** What goes to people. The h5 app goes to a browser on this machine only: smaller is no gain there, sooner is. */
export default {
  // A Chinese character is three bytes as it is, six when it is written in ASCII.
  terser: { enable: true, config: { output: { ascii_only: false } } },
  mini: {
    webpackChain(chain) {
      // Beside the mini-program, not in it: the phone needs to download no licences.
      chain.plugin('licences').use(licencesPlugin('dist/weapp.THIRD-PARTY-LICENSES'))
      chain.optimization
        .minimizer('terserPlugin')
        .tap(([options]: object[]) => [{ ...options, extractComments: false }])
    },
  },
  h5: {
    webpackChain(chain) {
      chain.plugin('licences').use(licencesPlugin('dist/h5/THIRD-PARTY-LICENSES'))
    },
  },
  ...(process.env.TARO_ENV === 'h5' && {
    jsMinimizer: 'esbuild',
    esbuild: { minify: { enable: true, config: { target: 'es2019' } } },
  }),
} satisfies UserConfigExport<'webpack5'>
