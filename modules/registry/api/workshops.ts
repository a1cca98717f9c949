import { z } from 'zod';
import { day, id, instant, locale, shortText, timeOfDay, version } from '#platform/api/fields.ts';
import { bayKinds, countryProfileCodes, equipmentKinds } from '../rules/index.ts';
import { address, archived, archivedAt } from './fields.ts';

export const workshopParams = z.object({ workshopId: id });

export const openingHours = z.object({
  weekday: z
    .number()
    .int()
    .min(1)
    .max(7)
    .describe('ISO weekday, 1 is Monday.')
    .meta({ examples: [1] }),
  opens: timeOfDay,
  closes: z
    .string()
    .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
    .meta({ examples: ['18:00'] }),
});

export const workshop = z
  .object({
    id,
    version,
    name: z.string().meta({ examples: ['宏达汽车服务'] }),
    legalName: z.string().nullable(),
    country: z
      .string()
      .describe('Country profile: which law and custom it works under.')
      .meta({ examples: ['CN'] }),
    timeZone: z.string().meta({ examples: ['Asia/Shanghai'] }),
    currency: z.string().meta({ examples: ['CNY'] }),
    locale,
    pricesIncludeTax: z.boolean(),
    phone: z
      .string()
      .nullable()
      .meta({ examples: ['+861065001234'] }),
    address: address.nullable(),
    licenceNumber: z.string().nullable(),
    taxNumber: z
      .string()
      .nullable()
      .meta({ examples: ['91130281MA0DTHX11W'] }),
    openingHours: z.array(openingHours),
    createdAt: instant,
  })
  .meta({ id: 'Workshop' });

/** Another workshop of the group; what is not asked is as its country has it, or as at the one it is opened from. */
export const openWorkshopBody = z.object({
  name: shortText.meta({ examples: ['宏达通州店'] }),
  country: z.enum(countryProfileCodes),
  timeZone: z
    .string()
    .max(60)
    .meta({ examples: ['Asia/Shanghai'] }),
  currency: z
    .string()
    .max(3)
    .meta({ examples: ['CNY'] }),
  locale,
  openedFromId: id.describe('The workshop whose opening hours it begins with.'),
});

/** What may be put right about a workshop. Country and currency stay: papers were written in them. */
export const changeWorkshopBody = z.object({
  name: shortText.optional().meta({ examples: ['宏达汽车服务'] }),
  legalName: shortText
    .nullable()
    .optional()
    .meta({ examples: ['宏达汽车服务有限公司'] }),
  timeZone: z
    .string()
    .max(60)
    .optional()
    .meta({ examples: ['Asia/Shanghai'] }),
  locale: locale.optional(),
  pricesIncludeTax: z.boolean().optional(),
  phone: z
    .string()
    .trim()
    .max(40)
    .nullable()
    .optional()
    .meta({ examples: ['010 6500 1234'] }),
  address: address.nullable().optional(),
  licenceNumber: shortText
    .nullable()
    .optional()
    .meta({ examples: ['京交维 110105-0312'] }),
  taxNumber: z
    .string()
    .trim()
    .max(40)
    .nullable()
    .optional()
    .meta({ examples: ['91130281MA0DTHX11W'] }),
  openingHours: z.array(openingHours).max(42).optional(),
});

const closedAllDay = timeOfDay.nullable().meta({ examples: [null] });

export const holiday = z
  .object({
    id,
    on: day,
    name: z.string().meta({ examples: ['国庆节'] }),
    opens: closedAllDay.describe('Null when closed all day.'),
    closes: closedAllDay,
  })
  .meta({ id: 'Holiday' });

export const addHolidayBody = z.object({
  on: day,
  name: shortText.meta({ examples: ['国庆节'] }),
  opens: closedAllDay.optional(),
  closes: closedAllDay.optional(),
});

export const holidayParams = z.object({ holidayId: id });

export const bay = z
  .object({
    id,
    version,
    workshopId: id,
    name: z.string().meta({ examples: ['A1'] }),
    kind: z.enum(bayKinds),
    position: z
      .number()
      .int()
      .describe('Order on the boards.')
      .meta({ examples: [1] }),
    archivedAt,
  })
  .meta({ id: 'Bay' });

const position = z
  .number()
  .int()
  .min(0)
  .max(9_999)
  .meta({ examples: [1] });

export const addBayBody = z.object({
  name: shortText.meta({ examples: ['A1'] }),
  kind: z.enum(bayKinds),
  position: position.optional(),
});
export const changeBayBody = addBayBody.partial().extend({ archived: archived.optional() });
export const bayParams = z.object({ bayId: id });

export const equipment = z
  .object({
    id,
    version,
    workshopId: id,
    name: z.string().meta({ examples: ['四轮定位仪'] }),
    kind: z.enum(equipmentKinds),
    bayId: id.nullable(),
    nextCheckOn: day.nullable(),
    archivedAt,
  })
  .meta({ id: 'Equipment' });

export const addEquipmentBody = z.object({
  name: shortText.meta({ examples: ['四轮定位仪'] }),
  kind: z.enum(equipmentKinds),
  bayId: id.nullable().optional(),
  nextCheckOn: day.nullable().optional(),
});
export const changeEquipmentBody = addEquipmentBody.partial().extend({ archived: archived.optional() });
export const equipmentParams = z.object({ equipmentId: id });

export const archivedQuery = z.object({
  archived: z
    .enum(['true', 'false'])
    .default('false')
    .describe('With those out of use.')
    .meta({ examples: ['false'] }),
});
