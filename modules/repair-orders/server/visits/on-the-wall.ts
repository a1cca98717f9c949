import { getWorkshop } from '#modules/registry/server/index.ts';
import { localDate, localTime } from '#platform/rules/zoned-time.ts';
import type { Tx } from '#platform/server/database/tx.ts';

/** An instant as the workshop's clock says it, for a sentence. */
export async function onTheWall(tx: Tx, workshopId: string, at: Date): Promise<string> {
  const { time_zone } = await getWorkshop(tx, workshopId);
  return `${localDate(at.getTime(), time_zone)} ${localTime(at.getTime(), time_zone)}`;
}
