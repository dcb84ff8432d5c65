import { encode } from 'uqr'

/** A code for the phone's camera, drawn from its squares. */
export function LoginCode({ text }: { text: string }) {
  const { data, size } = encode(text, { border: 2, ecc: 'M' })
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : []))).join('')
  return (
    <svg className='login-qr' viewBox={`0 0 ${size} ${size}`} role='img' aria-label='给手机扫的码'>
      <rect width={size} height={size} fill='#fff' />
      <path d={path} fill='#1f1b16' />
    </svg>
  )
}
