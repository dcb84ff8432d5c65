/** The doors of the cloud that a phone may knock at, and that of the desk. */
export type Door = 'resident' | 'household' | 'worker' | 'posts' | 'meetings' | 'figures' | 'speech' | 'desk'
