import type { Calendar, Holiday, OpeningHours } from '#platform/rules/calendar.ts';
import type { Tx } from '#platform/server/database/tx.ts';

const select = (workshop: string) => `
  select w.time_zone, w.opening_hours, (
    select coalesce(json_agg(json_build_object(
      'on', h.on_date, 'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI'))), '[]')
    from workshop_holidays h where h.organization_id = w.organization_id and h.workshop_id = w.id
      and h.on_date between $3::date - 1 and $3::date + 90) as holidays
  from workshops w where w.organization_id = $1 and w.id = ${workshop}`;

/** When the workshop works in the coming weeks: remaining hours are counted in it. */
export function calendarOfWorkshop(tx: Tx, workshopId: string, now: Date): Promise<Calendar> {
  return readCalendar(tx, 'calendar_of_workshop', select('$2'), workshopId, now);
}

/** The same for the workshop a visit is in, known only by the visit. */
export function calendarOfVisit(tx: Tx, visitId: string, now: Date): Promise<Calendar> {
  const workshop = '(select workshop_id from visits where organization_id = $1 and id = $2)';
  return readCalendar(tx, 'calendar_of_visit', select(workshop), visitId, now);
}

async function readCalendar(tx: Tx, name: string, sql: string, id: string, now: Date): Promise<Calendar> {
  const [row] = await tx.rows<{ time_zone: string; opening_hours: OpeningHours[]; holidays: Holiday[] }>(
    name,
    sql,
    [tx.organizationId, id, now],
  );
  return {
    timeZone: row?.time_zone ?? 'UTC',
    openingHours: row?.opening_hours ?? [],
    holidays: row?.holidays ?? [],
  };
}
