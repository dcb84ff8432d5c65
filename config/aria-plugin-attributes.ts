const spoken = { 'aria-role': '', 'aria-label': '', 'aria-hidden': '', 'aria-live': '' }

/** What a screen reader needs to know of each component we use; an empty string means: only what the page sets. */
export const ariaAttributes = {
  View: spoken,
  Text: spoken,
  Image: spoken,
  Button: spoken,
  Input: spoken,
  Textarea: spoken,
}
