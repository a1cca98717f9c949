import { getWorkshop, type WorkshopRow } from '#modules/registry/server/index.ts';
import { localDate } from '#platform/rules/zoned-time.ts';
import type { CommandContext } from '#platform/server/command/command.ts';

/** The workshop and the year of its calendar: numbers begin anew with each. */
export async function workshopYear(
  { tx, now }: Pick<CommandContext, 'tx' | 'now'>,
  workshopId: string,
): Promise<{ workshop: WorkshopRow; year: number }> {
  const workshop = await getWorkshop(tx, workshopId);
  return { workshop, year: Number(localDate(now.getTime(), workshop.time_zone).slice(0, 4)) };
}
