import { lockForStep } from '#modules/reception/server/index.ts';
import { visitParams } from '#modules/repair-orders/api/index.ts';
import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import { describeCarBody } from '../../api/index.ts';

const input = visitParams.extend(describeCarBody.shape);

/** INSP-4: which picture the damage is tapped on, which way round the car is walked, which box keeps its small things. */
export const describeCar = command('visit.mark-damage', input, async (car, context) => {
  const { tx, announce } = context;
  const locked = await lockForStep(context, 'markDamage', car.visitId);
  if (isRefusal(locked)) return locked;
  const { visit } = locked;
  if (car.storageBox && (await isBoxTaken(context, visit.workshop_id, car.visitId, car.storageBox))) {
    return refuse('walk-around/box-taken', { box: car.storageBox });
  }
  const [kept] = await tx.rows<Kept>('describe_car', save, [
    ...[tx.organizationId, car.visitId, visit.vehicle_id],
    ...[car.body ?? null, car.driveSide ?? null, car.storageBox !== undefined, car.storageBox ?? null],
  ]);
  announce({
    type: 'visit.car-described',
    workshopId: visit.workshop_id,
    visitId: car.visitId,
    payload: { body: kept?.body ?? null, driveSide: kept?.drive_side ?? 'left' },
  });
  return {
    visitId: car.visitId,
    body: kept?.body ?? null,
    driveSide: kept?.drive_side ?? 'left',
    storageBox: kept?.storage_box ?? null,
  };
});

interface Kept {
  body: string | null;
  drive_side: string | null;
  storage_box: string | null;
}

const save = `
  with box as (
    update visits set storage_box = case when $6 then $7 else storage_box end
    where organization_id = $1 and id = $2 returning storage_box),
  car as (
    update vehicles set body = coalesce($4, body), drive_side = coalesce($5, drive_side)
    where organization_id = $1 and id = $3 returning body, drive_side)
  select car.body, car.drive_side, box.storage_box from car, box`;

/** One box, one customer's things: the box itself is locked while it is looked into. */
async function isBoxTaken(
  { tx }: CommandContext,
  workshopId: string,
  visitId: string,
  box: string,
): Promise<boolean> {
  tx.send('lock_storage_box', 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `storage-box ${workshopId} ${box}`,
  ]);
  const taken = await tx.rows(
    'storage_box_taken',
    `select 1 from visits where organization_id = $1 and workshop_id = $2 and storage_box = $3 and id <> $4
       and state in ('waiting', 'in-house', 'leaving') limit 1`,
    [tx.organizationId, workshopId, box, visitId],
  );
  return taken.length > 0;
}
