import { isRefusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { keepScanBody, paperFormParams } from '../../api/index.ts';
import { isFileHere } from '../is-file-here.ts';
import { lockForm } from '../lock-form.ts';

/** RECV-5: the sheets of a peak hour are scanned when it is over; a form has one scan, and it stays. */
export const keepScan = command(
  'paper-form.keep',
  paperFormParams.extend(keepScanBody.shape),
  async ({ workshopId, number, scanFileId }, context) => {
    const form = await lockForm(context, workshopId, number);
    if (isRefusal(form)) return form;
    if (!form.visit_id) return refuse('reception/form-not-entered');
    if (form.scan_file_id) return refuse('reception/scan-kept-already');
    const { tx, announce } = context;
    if (!(await isFileHere(tx, workshopId, scanFileId)))
      return refuseField('/scanFileId', 'reception/scan-not-found');
    tx.send(
      'keep_form_scan',
      'update paper_forms set scan_file_id = $4 where organization_id = $1 and workshop_id = $2 and number = $3',
      [tx.organizationId, workshopId, number, scanFileId],
    );
    announce({
      type: 'paper-form.scanned',
      workshopId,
      visitId: form.visit_id,
      payload: { number, scanFileId },
    });
    return { number, state: 'entered' as const };
  },
);
