/** Whether anybody was reached on the phone. */
export const reachedChoices = [
  { value: 'yes', title: '打通了' },
  { value: 'no', title: '没打通' },
] as const
