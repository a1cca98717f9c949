import type { z } from 'zod';
import type { Refusal } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { frontDesk, workshopParams } from '../../api/index.ts';

type FrontDesk = z.output<typeof frontDesk>;

/** The front desk as the workshop set it up; before anybody did, there is nothing to offer. */
export async function readFrontDesk(
  { workshopId }: z.output<typeof workshopParams>,
  { tx, actor }: QueryContext,
): Promise<FrontDesk | Refusal> {
  return lacksRight(actor, 'visit.see', workshopId) ?? frontDeskOf(tx, workshopId);
}

interface DeskRow {
  lounge_offers: string | null;
  card_url: string | null;
  shuttle_seats: number;
  taxis: FrontDesk['taxis'];
  version: number;
}

interface DutyRow {
  id: string;
  staff_id: string;
  name: string;
  weekday: number;
  starts: string;
  ends: string;
}

export async function frontDeskOf(tx: Tx, workshopId: string): Promise<FrontDesk> {
  const [[desk], rota] = await Promise.all([
    tx.rows<DeskRow>(
      'front_desk',
      `select lounge_offers, card_url, shuttle_seats, taxis, version from front_desks
       where organization_id = $1 and workshop_id = $2`,
      [tx.organizationId, workshopId],
    ),
    tx.rows<DutyRow>(
      'guide_rota',
      `select g.id, g.staff_id, s.name, g.weekday, to_char(g.starts, 'HH24:MI') as starts,
         to_char(g.ends, 'HH24:MI') as ends
       from guide_rota g join staff s on s.organization_id = g.organization_id and s.id = g.staff_id
       where g.organization_id = $1 and g.workshop_id = $2 and g.removed_at is null
       order by g.weekday, g.starts, s.name`,
      [tx.organizationId, workshopId],
    ),
  ]);
  return {
    version: desk?.version ?? 1,
    loungeOffers: desk?.lounge_offers ?? null,
    cardUrl: desk?.card_url ?? null,
    shuttleSeats: desk?.shuttle_seats ?? 0,
    taxis: desk?.taxis ?? [],
    rota: rota.map(({ id, staff_id, name, weekday, starts, ends }) => {
      return { id, staff: { id: staff_id, name }, weekday, starts, ends };
    }),
  };
}
