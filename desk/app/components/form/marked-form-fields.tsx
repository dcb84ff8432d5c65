import type { ReactNode } from 'react'
import { Button } from 'antd'
import { ClashNote } from './clash-note'
import { TextFields, type FieldSpec } from './text-fields'
import type { MarkedForm } from './use-marked-form'

/** The boxes of a form that others may have changed meanwhile, and how it is saved. */
export function MarkedFormFields<Name extends string>({ form, specs, children }: MarkedFormFieldsProps<Name>) {
  const { texts, errors, write, clash, isWritten, busy, errorText, save, saveOver, leave } = form
  return (
    <form
      className='set-up-form'
      onSubmit={(event) => {
        event.preventDefault()
        if (!clash) save()
      }}
    >
      <TextFields specs={specs} values={texts} errors={errors} onChange={write} />
      {children}
      {errorText && <p role='alert'>{errorText}</p>}
      {clash ? (
        <ClashNote specs={specs} mine={texts} clash={clash} busy={busy} onSaveOver={saveOver} onLeave={leave} />
      ) : (
        <div className='actions-row'>
          <Button htmlType='submit' type='primary' disabled={!isWritten} loading={busy}>
            存下
          </Button>
          {isWritten && <Button onClick={() => void leave()}>不改了</Button>}
        </div>
      )}
    </form>
  )
}

type MarkedFormFieldsProps<Name extends string> = {
  form: MarkedForm<Name>
  specs: readonly FieldSpec<Name>[]
  children?: ReactNode
}
