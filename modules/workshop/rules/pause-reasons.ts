/** Why a job stands still: each is somebody's to mend, lunch and the end of the shift are nobody's fault. */
export const pauseReasons = ['part', 'approval', 'lunch', 'other-car', 'end-of-shift', 'other'] as const;
export type PauseReason = (typeof pauseReasons)[number];
