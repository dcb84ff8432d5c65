/** The doors of the cloud that a phone may knock at. */
export type Door = 'resident' | 'household' | 'worker' | 'speech'
