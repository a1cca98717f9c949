import type { z } from 'zod';
import type { CommandContext } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import type { wishBody } from '../api/index.ts';

export interface WishOf {
  workshopId: string;
  vehicleId: string;
  customerId: string | null;
  visitId: string | null;
}

/** Writes a wish for an appointment down; the desk sees it until a time is agreed. */
export function writeWish(
  { tx, actor, now, announce }: Pick<CommandContext, 'tx' | 'actor' | 'now' | 'announce'>,
  of: WishOf,
  { wantedOn, wantedTime = null, purpose }: z.output<typeof wishBody>,
): string {
  const id = newId(now);
  tx.send(
    'note_wish',
    `insert into appointment_wishes (organization_id, id, workshop_id, visit_id, vehicle_id, customer_id, wanted_on,
       wanted_time, purpose, created_at, created_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[
        tx.organizationId,
        id,
        of.workshopId,
        of.visitId,
        of.vehicleId,
        of.customerId,
        wantedOn,
        wantedTime,
      ],
      ...[purpose, now, actor.staffId],
    ],
  );
  announce({
    type: 'appointment.wished',
    workshopId: of.workshopId,
    visitId: of.visitId,
    chainId: of.visitId ?? id,
    payload: { wishId: id, vehicleId: of.vehicleId, wantedOn, wantedTime },
  });
  return id;
}
