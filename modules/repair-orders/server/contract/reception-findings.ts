import type { Tx } from '#platform/server/database/tx.ts';
import type { ContractFacts } from '../documents/contract-facts.ts';

/** What the contract says of the car's coming: who brought it, in which state, with what in it. */
export interface ReceptionFindings {
  dropOff: ContractFacts['dropOff'];
  concerns: ContractFacts['concerns'];
  condition: ContractFacts['condition'];
}

/** Reads the findings of reception in one statement, for a paper that must say them all (RO-1). */
export async function readReceptionFindings(tx: Tx, visitId: string): Promise<ReceptionFindings> {
  const [row] = await tx.rows<Row>('reception_findings', read, [tx.organizationId, visitId]);
  if (!row) throw new Error(`No visit ${visitId} in this group.`);
  return {
    dropOff: dropOffOf(row),
    concerns: row.concerns,
    condition: {
      odometer: row.odometer,
      odometerUnit: row.odometer_unit,
      fuelPercent: row.fuel_percent,
      warningLamps: row.warning_lamps,
      noDamageSeen: row.no_damage_seen,
      damage: row.damage,
      belongings: row.belongings,
      keyTag: row.key_tag,
    },
  };
}

interface Row {
  drop_off_name: string | null;
  drop_off_phone: string | null;
  drop_off_is_owner: boolean | null;
  odometer: number | null;
  odometer_unit: 'km' | 'mi';
  fuel_percent: number | null;
  warning_lamps: string[];
  no_damage_seen: boolean | null;
  key_tag: string | null;
  concerns: ContractFacts['concerns'];
  damage: ContractFacts['condition']['damage'];
  belongings: ContractFacts['condition']['belongings'];
}

/** A11: the driver of somebody else's car is named beside the customer; an owner who comes alone is not named twice. */
function dropOffOf({ drop_off_name: name, drop_off_phone: phone, drop_off_is_owner: isOwner }: Row) {
  return isOwner === true || (name === null && phone === null) ? null : { name, phone };
}

const read = `
  select v.drop_off_name, v.drop_off_phone, v.drop_off_is_owner, v.odometer,
    coalesce(v.odometer_unit, c.odometer_unit) as odometer_unit, v.fuel_percent, v.warning_lamps, v.no_damage_seen,
    v.key_tag,
    coalesce((select jsonb_agg(jsonb_build_object('words', coalesce((select n.words from concern_versions n
        where n.organization_id = s.organization_id and n.concern_id = s.id order by n.version desc limit 1), s.words),
        'kind', s.kind) order by s.position)
      from visit_concerns s where s.organization_id = v.organization_id and s.visit_id = v.id
        and s.withdrawn_at is null), '[]') as concerns,
    coalesce((select jsonb_agg(jsonb_build_object('view', m.view, 'kind', m.kind, 'severity', m.severity,
        'note', m.note, 'xBp', m.x_bp, 'yBp', m.y_bp) order by m.created_at, m.id)
      from damage_marks m where m.organization_id = v.organization_id and m.visit_id = v.id
        and m.removed_at is null), '[]') as damage,
    coalesce((select jsonb_agg(jsonb_build_object('name', b.name, 'quantity', b.quantity) order by b.created_at, b.id)
      from visit_belongings b where b.organization_id = v.organization_id and b.visit_id = v.id
        and b.returned_at is null), '[]') as belongings
  from visits v
  join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
  where v.organization_id = $1 and v.id = $2`;
