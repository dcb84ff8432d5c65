import { Canvas } from '@tarojs/components'
import './photo-canvas.scss'

/** Where pictures are drawn anew before they leave the phone; WeChat exports only from a canvas that lies on the page. `photos.ts` finds it by its id. */
export function PhotoCanvas() {
  return <Canvas type='2d' id='photo-canvas' className='photo-canvas' aria-hidden />
}
