import { z } from 'zod';
import { named } from '#modules/registry/api/index.ts';
import { id, longText, shortText, timeOfDay, version } from '#platform/api/fields.ts';

export const workshopParams = z.object({ workshopId: id });
export const guideRotaParams = z.object({ guideRotaId: id });

const phone = z
  .string()
  .trim()
  .min(3)
  .max(40)
  .meta({ examples: ['010-96103'] });

const duty = {
  weekday: z
    .number()
    .int()
    .min(1)
    .max(7)
    .describe('ISO: 1 is Monday.')
    .meta({ examples: [6] }),
  starts: timeOfDay,
  ends: timeOfDay.meta({ examples: ['10:30'] }),
};

/** Who guides arriving cars at which hours of the week. */
export const guideDuty = z.object({ id, staff: named, ...duty }).meta({ id: 'GuideDuty' });
export const addGuideDutyBody = z.object({ staffId: id, ...duty });

const offers = {
  loungeOffers: longText
    .nullable()
    .describe('What the lounge offers, as it is told to customers.')
    .meta({ examples: ['咖啡、无线网络、儿童角'] }),
  cardUrl: z
    .url({ protocol: /^https?$/ })
    .max(400)
    .nullable()
    .describe('Address of the advisors’ card, given to new customers.')
    .meta({ examples: ['https://example.com/card'] }),
  shuttleSeats: z
    .number()
    .int()
    .min(0)
    .max(200)
    .meta({ examples: [6] }),
  taxis: z.array(z.object({ name: shortText.meta({ examples: ['首汽约车'] }), phone })).max(20),
};

/** RECV-1, RECV-6: the workshop's own settings of its front desk. */
export const frontDesk = z.object({ version, ...offers, rota: z.array(guideDuty) }).meta({ id: 'FrontDesk' });
export const changeFrontDeskBody = z.object(offers).partial();
