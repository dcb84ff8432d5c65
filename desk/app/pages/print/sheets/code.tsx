/** A placard's code as large as its sheet says, with what tells it from others: its number and its four check digits. */
export function Code({ url, number, checkDigits, size }: CodeProps) {
  return (
    <figure className={`code code-${size}`}>
      <img src={url} alt={`编号${number}的码`} data-code={number} />
      <figcaption>
        {`编号 ${number}`}
        <span className='code-check'>{`核对 ${checkDigits}`}</span>
      </figcaption>
    </figure>
  )
}

type CodeProps = { url: string; number: string; checkDigits: string; size: 'large' | 'small' }
