import type { z } from 'zod';
import { visitParams } from '#modules/repair-orders/api/index.ts';
import { saveVisit, type VisitChanges, type VisitRow } from '#modules/repair-orders/server/index.ts';
import { isRefusal, type Refusal } from '#platform/rules/refusal.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { describeVisitBody } from '../../api/index.ts';
import { refusePurposes } from '../../rules/index.ts';
import { changeCustomer } from '../change-customer.ts';
import { lockForStep } from '../lock-for-step.ts';
import { takeOver } from '../take-over.ts';

const input = visitParams.extend(describeVisitBody.shape);

/** Who comes with the car, what for, and who looks after it: told piece by piece, each kept as it is said. */
export const describeVisit = command('visit.describe', input, async (told, context) => {
  const locked = await lockForStep(context, 'describe', told.visitId);
  if (isRefusal(locked)) return locked;
  const { visit } = locked;
  const purposes = await purposesAfter(told, visit, context);
  if (isRefusal(purposes)) return purposes;
  const customer = await changeCustomer(visit, told.customerId, context);
  if (isRefusal(customer)) return customer;
  const advisor = await takeOver(visit, told.advisorId, context);
  if (isRefusal(advisor)) return advisor;
  tell(visit, told, context);
  return saveVisit(context.tx, visit, {
    ...purposes,
    ...dropOffAfter(told),
    ...customer,
    ...advisor,
  });
});

type Told = z.output<typeof input>;

async function purposesAfter(
  { mainPurpose, otherPurposes }: Told,
  visit: VisitRow,
  { tx }: CommandContext,
): Promise<VisitChanges | Refusal> {
  if (mainPurpose === undefined && otherPurposes === undefined) return {};
  const main = mainPurpose === undefined ? visit.main_purpose : mainPurpose;
  const others = otherPurposes ?? (await otherPurposesOf(tx, visit.id));
  return refusePurposes(main, others) ?? { main_purpose: main, other_purposes: [...others] };
}

async function otherPurposesOf(tx: Tx, visitId: string): Promise<string[]> {
  const [row] = await tx.rows<{ other_purposes: string[] }>(
    'other_purposes',
    'select other_purposes from visits where organization_id = $1 and id = $2',
    [tx.organizationId, visitId],
  );
  return row?.other_purposes ?? [];
}

function dropOffAfter({ dropOff }: Told): VisitChanges {
  if (dropOff === undefined) return {};
  return {
    drop_off_name: dropOff?.name ?? null,
    drop_off_phone: dropOff?.phone ?? null,
    drop_off_is_owner: dropOff?.isOwner ?? null,
    drop_off_limit_minor: (dropOff?.isOwner ? null : dropOff?.limitMinor) ?? null,
  };
}

/** The journal names what was told, and people only by id. */
function tell(visit: VisitRow, told: Told, { announce }: CommandContext): void {
  const { visitId, advisorId, ...described } = told;
  const fields = Object.keys(described);
  if (fields.length === 0) return;
  announce({
    type: 'visit.described',
    workshopId: visit.workshop_id,
    visitId,
    payload: { fields, customerId: told.customerId, mainPurpose: told.mainPurpose },
  });
}
