import type { ReactNode } from 'react'
import Taro from '@tarojs/taro'

/** Shows one of these pictures large, from where one goes on to the others; back closes it. `large` belongs on the page. */
export function useLargePhotos(urls: string[]): LargePhotos {
  const showLarge = (index: number) => void Taro.previewImage({ current: urls[index] ?? '', urls })
  return { showLarge, large: null }
}

export type LargePhotos = { showLarge: (index: number) => void; large: ReactNode }
