import type { z } from 'zod';
import { findOrRegisterVehicleByPlate, getWorkshop } from '#modules/registry/server/index.ts';
import { openVisit } from '#modules/repair-orders/server/index.ts';
import { isRefusal, type Refusal, refuseField } from '#platform/rules/refusal.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import { enterFormBody, paperFormParams } from '../../api/index.ts';
import { refuseEntry } from '../../rules/index.ts';
import { isFileHere } from '../is-file-here.ts';
import { joinStay, type OnPaper } from '../join-stay.ts';
import { lockForm } from '../lock-form.ts';
import { worksAtDesk } from '../take-over.ts';
import { hearConcern } from './hear-concern.ts';

const input = paperFormParams.extend(enterFormBody.shape);
type Entered = z.output<typeof input>;

/** RECV-5: what was written on paper comes in late with the paper's own times; who entered it and when stays beside. */
export const enterForm = command('paper-form.keep', input, async (entered, context) => {
  const { workshopId, number, scanFileId = null } = entered;
  const form = await lockForm(context, workshopId, number);
  if (isRefusal(form)) return form;
  const { tx, actor, now, announce } = context;
  const onPaper = whatItSays(entered, actor.staffId);
  const facts = { printedAt: form.printed_at, enteredAt: form.entered_at, voidedAt: form.voided_at };
  const refusal = refuseEntry(facts, { at: onPaper.arrivedAt, greetedAt: onPaper.greetedAt, now });
  if (refusal) return refusal;
  if (scanFileId && !(await isFileHere(tx, workshopId, scanFileId))) {
    return refuseField('/scanFileId', 'reception/scan-not-found');
  }
  if (!(await worksAtDesk(tx, workshopId, onPaper.greetedBy))) {
    return refuseField('/greetedById', 'reception/not-an-advisor');
  }
  const visit = entered.visitId
    ? await joinStay(context, { workshopId, visitId: entered.visitId }, onPaper)
    : await openOnPaper(context, entered, onPaper);
  if (isRefusal(visit)) return visit;
  const heard = await hear(context, visit.visitId, entered.words);
  if (isRefusal(heard)) return heard;
  tx.send('enter_paper_form', update, [
    ...[tx.organizationId, workshopId, number, visit.id, onPaper.arrivedAt, now, actor.staffId, scanFileId],
  ]);
  announce({
    type: 'paper-form.entered',
    workshopId,
    visitId: visit.id,
    payload: { number, paperAt: onPaper.arrivedAt.toISOString(), scanFileId },
  });
  const { id, visitId, state, version } = visit;
  return { id, visitId, state, version, number };
});

function whatItSays({ paperAt, greetedAt, greetedById }: Entered, entererId: string): OnPaper {
  const arrivedAt = new Date(paperAt);
  return {
    arrivedAt,
    greetedAt: greetedAt ? new Date(greetedAt) : arrivedAt,
    namesGreeting: Boolean(greetedAt),
    greetedBy: greetedById ?? entererId,
  };
}

async function openOnPaper(
  context: CommandContext,
  { workshopId, vehicleId, plate }: Entered,
  onPaper: OnPaper,
) {
  const car = vehicleId ?? (await carByPlate(context, workshopId, plate));
  if (isRefusal(car)) return car;
  return openVisit(context, {
    ...{ workshopId, vehicleId: car, channel: 'desk' as const, greeted: true, onPaper },
  });
}

/** The first concern, as the paper quotes it. */
function hear(context: CommandContext, visitId: string, words: Entered['words']) {
  return words ? hearConcern.run({ visitId, words, kind: 'other' }, context) : null;
}

async function carByPlate(
  { tx, actor, now, announce }: CommandContext,
  workshopId: string,
  plate: Entered['plate'],
): Promise<string | Refusal> {
  if (!plate) return refuseField('/plate', 'field/needed');
  const workshop = await getWorkshop(tx, workshopId);
  const found = await findOrRegisterVehicleByPlate(tx, { plate, workshop, actor, now, announce });
  return isRefusal(found) ? found : found.vehicle.id;
}

const update = `
  update paper_forms set visit_id = $4, paper_at = $5, entered_at = $6, entered_by = $7, scan_file_id = $8,
    used_at = coalesce(used_at, $5), used_by = coalesce(used_by, $7)
  where organization_id = $1 and workshop_id = $2 and number = $3`;
