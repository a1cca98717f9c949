import { lockForStep } from '#modules/reception/server/index.ts';
import { visitParams } from '#modules/repair-orders/api/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { seeStationsBody } from '../../api/index.ts';
import { isAllSeen, stations } from '../../rules/index.ts';
import { seenTimes } from '../records/device.ts';

const input = visitParams.extend(seeStationsBody.shape);

/**
 * INSP-4: somebody stood at these stops, and found something or nothing. When the last is seen and no damage is marked,
 * the visit says so: an empty picture is not read as nobody having looked.
 */
export const seeStations = command(
  'visit.mark-damage',
  input,
  async ({ visitId, stations: stops }, context) => {
    const { tx, actor, now, announce } = context;
    const locked = await lockForStep(context, 'markDamage', visitId);
    if (isRefusal(locked)) return locked;
    const { visit } = locked;
    const rows = stops.map(({ station, found, device }) => {
      const { seenAt, deviceAt } = seenTimes(device, visit, now);
      return { station, found, seen_at: seenAt, device_at: deviceAt };
    });
    const seen = await tx.rows<{ station: string; found: boolean }>('see_stations', save, [
      ...[tx.organizationId, visitId, actor.staffId, JSON.stringify(rows)],
    ]);
    const isDone = isAllSeen(seen);
    if (isDone) tx.send('nothing_was_found', sayNoDamage, [tx.organizationId, visitId]);
    announce({
      type: isDone ? 'visit.walked-around' : 'visit.stations-seen',
      workshopId: visit.workshop_id,
      visitId,
      payload: { stations: stops.map(({ station }) => station), seen: seen.length },
    });
    return { visitId, seen: seen.length, of: stations.length };
  },
);

const save = `
  with told as (
    insert into walk_around_stations (organization_id, visit_id, station, found, seen_at, device_at, seen_by)
    select $1, $2, t.station, t.found, t.seen_at, t.device_at, $3
    from jsonb_to_recordset($4::jsonb) t(station text, found boolean, seen_at timestamptz, device_at timestamptz)
    on conflict (organization_id, visit_id, station)
      do update set found = excluded.found, seen_at = excluded.seen_at, device_at = excluded.device_at,
        seen_by = excluded.seen_by
    returning station, found)
  select station, found from told
  union all
  select s.station, s.found from walk_around_stations s
  where s.organization_id = $1 and s.visit_id = $2 and s.station not in (select station from told)`;

const sayNoDamage = `
  update visits v set no_damage_seen = true, version = version + 1
  where v.organization_id = $1 and v.id = $2 and v.no_damage_seen is not true
    and not exists (select 1 from damage_marks m where m.organization_id = $1 and m.visit_id = $2
      and m.removed_at is null)`;
