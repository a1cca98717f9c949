import { z } from 'zod';
import { id, instant, locale, shortText } from '#platform/api/fields.ts';
import { plateKinds } from '../rules/index.ts';

/** A plate as it is drawn: the country decides the shape, the kind its colour. */
export const plate = z
  .object({
    text: z.string().meta({ examples: ['京A·12345'] }),
    country: z.string().meta({ examples: ['CN'] }),
    kind: z.enum(plateKinds),
  })
  .meta({ id: 'Plate' });

/** A plate as somebody types it; without a country it is read as one of the workshop's own. */
export const plateTyped = z.object({
  text: z
    .string()
    .trim()
    .min(1)
    .max(40)
    .meta({ examples: ['京A12345'] }),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .meta({ examples: ['CN'] }),
  kind: z.enum(plateKinds).optional(),
});

/** Names of one thing by language; at least one is there, a screen shows the next best. */
export const names = z
  .partialRecord(locale, shortText)
  .refine((given) => Object.values(given).some(Boolean))
  .meta({
    examples: [
      { 'zh-CN': '更换前制动片', en: 'Replace front brake pads', es: 'Cambiar pastillas delanteras' },
    ],
  });

/** Something unwise about what was sent: it was taken all the same. */
export const warning = z
  .object({
    code: z.string().meta({ examples: ['vin/check-digit-wrong'] }),
    detail: z.string().meta({ examples: ['The check digit should be 4, not 2. Compare it with the car.'] }),
  })
  .meta({ id: 'Warning' });

/** Where something of the whole group is written down: for the journal, and to read phones and plates as they are written there. */
export const writtenDownAt = id
  .optional()
  .describe('Workshop where this is written down; the caller’s own first one when absent.');

/** Somebody named by id, with the name where the caller may see it. */
export const named = z.object({ id, name: z.string().meta({ examples: ['张三'] }) });

/** A term typed into a search field. */
export const searched = z
  .string()
  .trim()
  .max(100)
  .meta({ examples: ['12345'] });

/** Lists show what is in use; a person looks through what is not by itself. */
export const outOfUse = z
  .enum(['true', 'false'])
  .default('false')
  .describe('True gives only those out of use; what is typed into the search is then not asked.')
  .meta({ examples: ['false'] });

export const archived = z
  .boolean()
  .describe('True takes it out of use, false brings it back.')
  .meta({ examples: [false] });

/** Since when something is out of use; null while it is in use. */
export const archivedAt = instant.nullable().meta({ examples: [null] });

/** Lines of an address as it stands on an envelope. */
export const address = shortText.meta({ examples: ['北京市朝阳区建国路 1 号'] });

/** An empty answer body for what is gone. */
export const gone = z.object({ id });
