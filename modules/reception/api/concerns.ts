import { z } from 'zod';
import { concernKinds } from '#modules/repair-orders/api/index.ts';
import { id, longText } from '#platform/api/fields.ts';

export const concernParams = z.object({ concernId: id });

/** INSP-1: what the customer says, in their own words. */
export const hearConcernBody = z.object({
  words: longText.meta({ examples: ['刹车时左前轮有尖叫声'] }),
  kind: z
    .enum(concernKinds)
    .default('other')
    .meta({ examples: ['noise'] }),
});

export const withdrawConcernBody = z.object({
  reason: longText.meta({ examples: ['客户说路上已自行消失'] }),
});
