/** Taro's compiler takes these away; in a test they give back what they are given. */
Object.assign(globalThis, {
  defineAppConfig: <Config>(config: Config) => config,
  definePageConfig: <Config>(config: Config) => config,
})
