import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { paperFormParams, useFormBody, voidFormBody } from '../../api/index.ts';
import { lockForm } from '../lock-form.ts';

/** RECV-5: a number is taken into use: from now on it is to be entered today, or voided with its reason. */
export const useForm = command(
  'paper-form.keep',
  paperFormParams.extend(useFormBody.shape),
  async ({ workshopId, number, note = null }, context) => {
    const form = await lockForm(context, workshopId, number);
    if (isRefusal(form)) return form;
    if (form.entered_at) return refuse('reception/form-entered-already');
    if (form.voided_at) return refuse('reception/form-is-void');
    if (form.used_at) return refuse('reception/form-used-already');
    const { tx, actor, now, announce } = context;
    tx.send(
      'use_paper_form',
      `update paper_forms set used_at = $4, used_by = $5, used_note = $6
       where organization_id = $1 and workshop_id = $2 and number = $3`,
      [tx.organizationId, workshopId, number, now, actor.staffId, note],
    );
    announce({ type: 'paper-form.used', workshopId, payload: { number } });
    return { number, state: 'used' as const };
  },
);

/** A form that was spoilt or never used leaves the list with its reason; its number is gone for good. */
export const voidForm = command(
  'paper-form.keep',
  paperFormParams.extend(voidFormBody.shape),
  async ({ workshopId, number, reason }, context) => {
    const form = await lockForm(context, workshopId, number);
    if (isRefusal(form)) return form;
    if (form.entered_at) return refuse('reception/form-entered-already');
    if (form.voided_at) return refuse('reception/form-is-void');
    const { tx, actor, now, announce } = context;
    tx.send(
      'void_paper_form',
      `update paper_forms set voided_at = $4, voided_by = $5, void_reason = $6
       where organization_id = $1 and workshop_id = $2 and number = $3`,
      [tx.organizationId, workshopId, number, now, actor.staffId, reason],
    );
    announce({ type: 'paper-form.voided', workshopId, payload: { number } });
    return { number, state: 'voided' as const };
  },
);
