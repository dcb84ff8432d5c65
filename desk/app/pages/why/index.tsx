import { why } from '@contract/why'
import { BurdenCard } from './burden-card'
import { FormCard } from './form-card'
import { formsOf, type Whom } from './forms-of'
import './why.css'

const forms = formsOf(why)

/** 我们问什么、为什么: every form, each thing that it asks, and why; made of the contract's own reasons. */
export default function WhyPage() {
  return (
    <div className='page'>
      <h1>我们问什么、为什么</h1>
      <p>{`一共${forms.length}张表。没有写明为什么的，不问。`}</p>
      <BurdenCard />
      {whoms.map(({ whom, title }) => (
        <section key={whom} aria-label={title}>
          <h2>{title}</h2>
          <div className='why-forms'>
            {forms
              .filter((form) => form.whom === whom)
              .map((form) => (
                <FormCard key={form.name} form={form} />
              ))}
          </div>
        </section>
      ))}
    </div>
  )
}

const whoms: readonly { whom: Whom; title: string }[] = [
  { whom: 'resident', title: '问居民的' },
  { whom: 'household', title: '问中心户的' },
  { whom: 'worker', title: '问社区和街道的' },
]
