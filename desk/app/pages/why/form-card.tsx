import { fieldWords } from './field-words'
import { formWords } from './form-words'
import type { Form } from './forms-of'

/** One form: each thing that it asks, and why. */
export function FormCard({ form: { name, fields } }: { form: Form }) {
  return (
    <section className='card' aria-label={formWords[name]}>
      <h3>{formWords[name]}</h3>
      <dl className='why-fields'>
        {fields.map((field) => (
          <div key={field.name}>
            <dt>{fieldWords[field.name]}</dt>
            <dd>{field.why}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
