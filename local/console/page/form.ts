import { make, type Child } from './make'
import { guarded } from './notice'

/** Fields side by side; sending it runs `send`. */
export function form(send: () => Promise<void> | void, ...children: readonly Child[]): HTMLFormElement {
  const submit = guarded(send)
  return make(
    'form',
    {
      class: 'form',
      onsubmit: (event) => {
        event.preventDefault()
        submit()
      },
    },
    ...children,
  )
}

export const labelled = (text: string, field: HTMLElement, kind?: string) => make('label', { class: kind }, text, field)

export const button = (
  text: string,
  press: (button: HTMLButtonElement) => Promise<void> | void,
  more: { disabled?: boolean } = {},
) => {
  const made: HTMLButtonElement = make('button', { type: 'button', ...more, onclick: guarded(() => press(made)) }, text)
  return made
}

export const choice = (options: readonly string[]) =>
  make('select', {}, ...options.map((each) => make('option', {}, each)))
