let made = 0

/** An id as a phone makes it, never the same twice. */
export function press() {
  return `benchpress${String(++made).padStart(20, '0')}`
}

/** A report about a unit that household-2 of the sample street looks after. */
export function aForm() {
  return {
    formId: press(),
    buildingId: 'building-3',
    unit: '1单元',
    text: '楼道里的灯坏了三天了，晚上回家看不见台阶，请帮忙看一看。',
    category: 'fixtures',
    photos: [],
    identity: 'confidential',
    contact: { name: '王女士', phone: '13900000009' },
    handTo: 'household',
  }
}
