/** Whole minutes a customer waited: from arrival to the first greeting, or until now while nobody has greeted them. */
export function waitingMinutes(arrivedAt: Date, greetedAt: Date | null, now: Date): number {
  const until = greetedAt ?? now;
  return Math.max(0, Math.floor((until.getTime() - arrivedAt.getTime()) / 60_000));
}
