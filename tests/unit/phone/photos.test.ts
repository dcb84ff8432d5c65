/** @jest-environment jsdom */
import type * as React from 'react'
import { createElement } from 'react'
import { fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { PhotoPicker } from '@/components/photo-picker'
import { PhotoRow } from '@/components/photo-row'

jest.mock('../../../src/components/photo-picker.scss', () => ({}))
jest.mock('../../../src/components/photo-canvas.scss', () => ({}))
jest.mock('../../../src/components/pressable.scss', () => ({}))
/** WeChat's elements as those of a browser. */
jest.mock('@tarojs/components', () => {
  const { createElement } = jest.requireActual<typeof React>('react')
  const as = (tag: string) =>
    function Element({ hoverClass: _hover, mode: _mode, 'aria-role': role, ...props }: Record<string, unknown>) {
      return createElement(tag, { ...props, role })
    }
  return { View: as('div'), Image: as('img'), Button: as('button'), Canvas: as('canvas') }
})
jest.mock('@tarojs/taro', () => ({ __esModule: true, default: {} }))

const previewImage = jest.fn()
beforeEach(() => {
  previewImage.mockClear()
  Object.assign(Taro, { previewImage })
})

describe('pictures to look at', () => {
  const seen = (no: number) => ({ url: `https://files/${no}.jpg`, checked: true })

  it('open large at the one that was pressed, with those beside it', () => {
    render(createElement(PhotoRow, { photos: [seen(1), seen(2)] }))
    fireEvent.click(screen.getByLabelText('照片2，点开看大图'))
    const urls = ['https://files/1.jpg', 'https://files/2.jpg']
    expect(previewImage).toHaveBeenCalledWith({ current: urls[1], urls })
  })

  it('that are still being checked are only spoken of', () => {
    render(createElement(PhotoRow, { photos: [seen(1), { url: null, checked: false }] }))
    expect(screen.getAllByRole('button')).toHaveLength(1)
    expect(screen.queryByText('照片还在核对，过一会儿再看')).not.toBeNull()
  })

  it('take no room where there are none', () => {
    const { container } = render(createElement(PhotoRow, { photos: [] }))
    expect(container.textContent).toBe('')
  })
})

describe('pictures to send', () => {
  const photos = ['a', 'b', 'c'].map((id) => ({ id, path: `wxfile://usr/${id}.jpg` }))
  const picker = (more: object = {}) => {
    const onRemove = jest.fn()
    render(createElement(PhotoPicker, { most: 3, photos, onAdd: () => undefined, onRemove, ...more }))
    return onRemove
  }

  it('say how many are there while they are on their way, and take no more meanwhile', () => {
    picker({ sent: 1, photos: photos.slice(0, 2) })
    expect(screen.queryByText('照片1/2传好了')).not.toBeNull()
    expect(screen.queryByLabelText('拍照')).toBeNull()
  })

  it('say nothing of it before, nor where there are none', () => {
    picker()
    picker({ sent: 0, photos: [] })
    expect(screen.queryByText(/传好了/)).toBeNull()
  })

  it('are taken out one by one, and no more than three are taken', () => {
    const onRemove = picker()
    expect(screen.queryByLabelText('拍照')).toBeNull()
    fireEvent.click(screen.getByLabelText('去掉照片2'))
    expect(onRemove).toHaveBeenCalledWith('b')
  })
})
