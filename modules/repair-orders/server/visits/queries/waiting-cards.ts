import type { QueryContext } from '#platform/server/http/routes.ts';
import type { VisitCard } from '../../../api/index.ts';
import { cardsOfVehicles, cardsWaiting } from '../cards/card-rows.ts';
import { presentCard } from '../cards/present-card.ts';
import { calendarOfWorkshop } from '../cards/workshop-calendar.ts';

/** The cars whose people wait to be greeted, longest first. */
export async function readWaitingCards(
  workshopId: string,
  { tx, actor, now }: Pick<QueryContext, 'tx' | 'actor' | 'now'>,
): Promise<VisitCard[]> {
  const [rows, calendar] = await Promise.all([
    cardsWaiting(tx, workshopId, now),
    calendarOfWorkshop(tx, workshopId, now),
  ]);
  return rows.map((row) => presentCard(row, { now, actor, calendar }));
}

/** Where these cars stand, as far as they are here. */
export async function readCardsOfVehicles(
  workshopId: string,
  vehicleIds: readonly string[],
  { tx, actor, now }: Pick<QueryContext, 'tx' | 'actor' | 'now'>,
): Promise<VisitCard[]> {
  if (vehicleIds.length === 0) return [];
  const [rows, calendar] = await Promise.all([
    cardsOfVehicles(tx, workshopId, vehicleIds, now),
    calendarOfWorkshop(tx, workshopId, now),
  ]);
  return rows.map((row) => presentCard(row, { now, actor, calendar }));
}
