import { getServiceStandard } from '#modules/registry/server/index.ts';
import { localDate } from '#platform/rules/zoned-time.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { type CarBefore, type PreInspectionReason, preInspectionDemandedBy } from '../../rules/index.ts';

interface Row {
  workshop_id: string;
  service_standard_version: number;
  time_zone: string;
  built_on: string | null;
  warning_lamps: string[];
  concerns: CarBefore['concerns'];
  damage: CarBefore['damage'];
}

/** INSP-3: why this car is to be inspected first, judged by the service standard its visit runs under. */
export async function readDemand(
  tx: Tx,
  visitId: string,
  now: Date,
): Promise<{ reasons: PreInspectionReason[]; ageLimitYears: number }> {
  const [row] = await tx.rows<Row>('diagnosis_pre_inspection_demand', read, [tx.organizationId, visitId]);
  if (!row) throw new Error(`No visit ${visitId} in this group.`);
  const { parameters } = await getServiceStandard(tx, row.workshop_id, row.service_standard_version);
  const ageLimitYears = parameters.preInspectionAgeYears;
  const car = { ...row, builtOn: row.built_on, warningLamps: row.warning_lamps };
  const today = localDate(now.getTime(), row.time_zone);
  return { reasons: preInspectionDemandedBy(car, today, ageLimitYears), ageLimitYears };
}

const read = `
  select v.workshop_id, v.service_standard_version, w.time_zone, v.warning_lamps,
    coalesce(c.first_registered_on::text, c.model_year || '-01-01') as built_on,
    coalesce((select jsonb_agg(jsonb_build_object('kind', s.kind, 'reproduced', (select r.reproduced
        from reproductions r where r.organization_id = s.organization_id and r.concern_id = s.id
        order by r.id desc limit 1)))
      from visit_concerns s where s.organization_id = v.organization_id and s.visit_id = v.id
        and s.withdrawn_at is null), '[]') as concerns,
    coalesce((select jsonb_agg(jsonb_build_object('severity', m.severity))
      from damage_marks m where m.organization_id = v.organization_id and m.visit_id = v.id
        and m.removed_at is null), '[]') as damage
  from visits v
  join workshops w on w.organization_id = v.organization_id and w.id = v.workshop_id
  join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
  where v.organization_id = $1 and v.id = $2`;
