import { useContext } from 'react'
import { Input, Textarea } from '@tarojs/components'
import { InSheetContext } from './in-sheet-context'

/** Where a person writes. It keeps its own value: typing costs no round trip through the page. */
export function TextInput({ label, initial, placeholder, most, kind, onInput }: TextInputProps) {
  const onSheet = useContext(InSheetContext)
  const shared = {
    className: `text-input text-input-${kind}`,
    placeholderClass: 'text-input-hint',
    'aria-label': label,
    defaultValue: initial,
    placeholder,
    maxlength: most,
    cursorSpacing: 80,
    onInput: (event: { detail: { value: string } }) => onInput(event.detail.value),
  }
  if (kind === 'lines') return <Textarea autoHeight disableDefaultPadding fixed={onSheet} {...shared} />
  return <Input type={kind === 'number' ? 'number' : 'text'} {...shared} />
}

export type TextInputProps = {
  label: string
  /** What stands there at first; later changes are ignored, give another `key` instead. */
  initial?: string
  placeholder?: string
  /** No more than so many characters can be typed. */
  most: number
  kind: 'line' | 'lines' | 'number'
  onInput: (value: string) => void
}
