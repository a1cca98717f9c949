import { z } from 'zod';
import { plateTyped } from '#modules/registry/api/index.ts';
import { visitStep } from '#modules/repair-orders/api/index.ts';
import { id, instant, longText } from '#platform/api/fields.ts';

const number = z.coerce
  .number()
  .int()
  .min(1)
  .max(2_000_000_000)
  .meta({ examples: [42] });

export const paperFormParams = z.object({ workshopId: id, number });
export const paperFormsQuery = z.object({ workshopId: id });
export const printFormsBody = z.object({ count: z.number().int().min(1).max(100) });
export const formsPrinted = z.object({
  batchId: id,
  from: number,
  to: number,
  documentId: id.describe('The forms, one a page.'),
});

const openForm = z.object({
  number,
  label: z.string().meta({ examples: ['F-000042'] }),
  state: z.enum(['used', 'skipped']),
  since: instant.describe('Of a skipped number: since a higher one of its stack is in use.'),
  usedByName: z.string().nullable(),
  note: z.string().nullable(),
  overdue: z.boolean().describe('Owed since an earlier day and not entered yet.'),
});

/** RECV-5: numbers that are an open duty, forms still blank, and the batches printed. */
export const paperForms = z
  .object({
    open: z.array(openForm),
    blank: z.object({ count: z.number().int(), next: number.nullable() }),
    entered: z.array(
      z.object({
        number,
        label: z.string(),
        visitId: id,
        paperAt: instant,
        enteredAt: instant,
        enteredByName: z.string().nullable(),
        scanFileId: id.nullable(),
      }),
    ),
    batches: z.array(
      z.object({
        ...{ batchId: id, from: number, to: number, printedAt: instant, documentId: id.nullable() },
        blank: z.number().int().describe('Forms of this stack not yet used.'),
        next: number.nullable(),
      }),
    ),
  })
  .meta({ id: 'PaperForms' });

export const useFormBody = z.object({ note: longText.max(200).nullable().optional() });
export const voidFormBody = z.object({ reason: longText.meta({ examples: ['写错作废'] }) });

/** What the paper says, written down afterwards. */
export const enterFormBody = z.object({
  visitId: id
    .optional()
    .describe('The stay the car has already, where another desk or the gate let it in; else one is opened.'),
  vehicleId: id.optional(),
  plate: plateTyped.optional(),
  paperAt: instant.describe('When the car came, as the paper says.'),
  greetedAt: instant.nullable().optional().describe('When it was received; at once when left out.'),
  greetedById: id.optional().describe('Who received it, by the paper; who enters it when left out.'),
  words: longText.nullable().optional().describe('The first concern, in the customer’s words.'),
  scanFileId: id.nullable().optional(),
});
/** The sheet itself, where it was scanned after it was entered. */
export const keepScanBody = z.object({ scanFileId: id });
export const formStep = z.object({ number, state: z.enum(['used', 'voided', 'entered']) });
export const formEntered = visitStep.extend({ number });
