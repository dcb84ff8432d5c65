import { offerReminder } from '@/api/reminders'

/** A press that asks besides whether WeChat may bring word of the next thing: the tap is the one WeChat wants for that. */
export function withReminder<Input, Answer>(press: (input: Input) => Answer): (input: Input) => Answer {
  return (input) => {
    offerReminder('staff')
    return press(input)
  }
}
