/** RECV-1: past the limit, not at it, the manager is called: 10 minutes and a second are too long, 10 minutes are not. */
export function isOverLimit(arrivedAt: Date, now: Date, limitMinutes: number): boolean {
  return now.getTime() - arrivedAt.getTime() > limitMinutes * 60_000;
}
