import { z } from 'zod';
import { named } from '#modules/registry/api/index.ts';
import { id, instant, shortText, version } from '#platform/api/fields.ts';

export const advisorCardParams = z.object({ workshopId: id, staffId: id });
export const cardCodeParams = z.object({ code: z.string().min(1).max(60) });
export const cardPageQuery = z.object({ lang: z.enum(['zh-CN', 'en', 'es']).optional() });

/** RECV-8: what stands on an advisor's card beside the workshop's own name, address and hours. */
export const keepCardBody = z.object({
  title: shortText
    .max(80)
    .nullable()
    .optional()
    .meta({ examples: ['高级服务顾问'] }),
  phone: z
    .string()
    .trim()
    .min(3)
    .max(40)
    .nullable()
    .optional()
    .describe('Given to every customer: a work number.')
    .meta({ examples: ['13800000001'] }),
});

const card = z.object({
  version,
  title: z.string().nullable(),
  phone: z.string().nullable(),
  address: z
    .string()
    .describe('Where the card is read by anybody; relative where the server knows no outside name.'),
  issuedAt: instant,
});

/** RECV-8: one person of the desk, and the card they hand over. */
export const advisorCard = z.object({ staff: named, card: card.nullable() }).meta({ id: 'AdvisorCard' });
export const advisorCards = z.object({ items: z.array(advisorCard) }).meta({ id: 'AdvisorCards' });
export const cardKept = z.object({ staffId: id, workshopId: id, code: z.string(), version });
export const cardWithdrawn = z.object({ staffId: id, withdrawnAt: instant });
