import type { UserConfigExport } from '@tarojs/cli'

/** Set by `npm run dev` to the cloud it started beside. */
const localCloud = process.env.LOCAL_CLOUD ?? 'http://127.0.0.1:8787'

/** Hot reload in the browser against the local cloud. */
export default {
  mini: {},
  h5: {
    devServer: {
      host: '127.0.0.1',
      port: 4400,
      open: false,
      proxy: [{ context: ['/call', '/files', '/subscribe', '/employee'], target: localCloud }],
    },
  },
} satisfies UserConfigExport<'webpack5'>
