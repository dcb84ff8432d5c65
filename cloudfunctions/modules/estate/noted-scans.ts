/** A scan is noted at most so often for each code, and never whose it was: enough to see which code nobody scans any more (decision 0036). */
export const NOTED_EACH_DAYS = 7
