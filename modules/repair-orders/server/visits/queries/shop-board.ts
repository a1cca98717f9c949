import type { z } from 'zod';
import type { Refusal } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { shopBoard, shopBoardQuery } from '../../../api/index.ts';
import { cardsOnBoard } from '../cards/card-rows.ts';
import { presentCard } from '../cards/present-card.ts';
import { calendarOfWorkshop } from '../cards/workshop-calendar.ts';

/** SHOP-4: every car that is here with its stage and how safe its promise is. */
export async function readShopBoard(
  { workshopId }: z.output<typeof shopBoardQuery>,
  { tx, actor, now }: QueryContext,
): Promise<z.output<typeof shopBoard> | Refusal> {
  const missingRight = lacksRight(actor, 'board.see', workshopId);
  if (missingRight) return missingRight;
  const [rows, calendar] = await Promise.all([
    cardsOnBoard(tx, workshopId, now),
    calendarOfWorkshop(tx, workshopId, now),
  ]);
  return { cards: rows.map((row) => presentCard(row, { now, actor, calendar })) };
}
