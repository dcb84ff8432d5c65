/// <reference types="@tarojs/taro" />

declare module '*.scss'

/** The picture's address in what was built. */
declare module '*.png' {
  const address: string
  export default address
}

declare namespace NodeJS {
  interface ProcessEnv {
    /** Replaced while building: 'weapp' in WeChat, 'h5' in a browser. */
    TARO_ENV: 'weapp' | 'h5'
    /** Replaced while building: the ids of the subscription templates, empty where there is none. */
    PROGRESS_TEMPLATE: string
    STAFF_TEMPLATE: string
    /** Replaced while building: the id of the template by which workers are written to as employees, empty where there is none. */
    EMPLOYEE_TEMPLATE: string
    /** Replaced while building: the base library below which WeChat is too old. */
    OLDEST_WECHAT: string
    /** Replaced while building: the version of this release. */
    RELEASE: string
  }
}
