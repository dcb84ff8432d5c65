/** A phone's own storage, as WeChat offers it: values are copied in and out. */
export function createShelf() {
  const kept = new Map<string, string>()
  const get = (key: string): unknown => {
    const value = kept.get(key)
    return value === undefined ? '' : JSON.parse(value)
  }
  const set = (key: string, value: unknown) => void kept.set(key, JSON.stringify(value))
  return {
    getStorageSync: get,
    setStorageSync: set,
    removeStorageSync: (key: string) => void kept.delete(key),
    getStorageInfoSync: () => ({ keys: [...kept.keys()], currentSize: 1, limitSize: 10240 }),
  }
}
