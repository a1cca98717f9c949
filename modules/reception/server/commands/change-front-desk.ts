import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { staleVersion } from '#platform/server/command/stale-version.ts';
import { changeFrontDeskBody, workshopParams } from '../../api/index.ts';
import { frontDeskOf } from '../queries/front-desk.ts';

/** RECV-6: what the lounge offers, how many seats the shuttle has, which taxis to ring. */
export const changeFrontDesk = command(
  'front-desk.keep',
  workshopParams.extend(changeFrontDeskBody.shape),
  async ({ workshopId, ...change }, { tx, actor, announce, expectedVersion }) => {
    const no = lacksRight(actor, 'front-desk.keep', workshopId);
    if (no) return no;
    tx.send('lock_front_desk', 'select 1 from workshops where organization_id = $1 and id = $2 for update', [
      tx.organizationId,
      workshopId,
    ]);
    const { rota, version, ...before } = await frontDeskOf(tx, workshopId);
    const stale = staleVersion(expectedVersion, version);
    if (stale) return stale;
    const { loungeOffers, cardUrl, shuttleSeats, taxis } = { ...before, ...change };
    tx.send(
      'save_front_desk',
      `insert into front_desks (organization_id, workshop_id, lounge_offers, card_url, shuttle_seats, taxis, version)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (organization_id, workshop_id) do update set lounge_offers = $3, card_url = $4,
         shuttle_seats = $5, taxis = $6, version = $7`,
      [
        ...[tx.organizationId, workshopId, loungeOffers, cardUrl, shuttleSeats, JSON.stringify(taxis)],
        version + 1,
      ],
    );
    announce({ type: 'front-desk.changed', workshopId, payload: { fields: Object.keys(change) } });
    return { version: version + 1, loungeOffers, cardUrl, shuttleSeats, taxis, rota };
  },
);
