import type { TextInputProps } from './text-input'

/** As in WeChat, with the browser's own fields. */
export function TextInput({ label, initial, placeholder, most, kind, onInput }: TextInputProps) {
  const shared = {
    className: `text-input text-input-${kind}`,
    'aria-label': label,
    defaultValue: initial,
    placeholder,
    maxLength: most,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  }
  if (kind === 'lines') return <textarea rows={5} {...shared} />
  return <input inputMode={kind === 'number' ? 'numeric' : 'text'} {...shared} />
}
