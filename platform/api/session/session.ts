import { z } from 'zod';
import { id, locale, shortText } from '../fields.ts';

const phone = z.string().meta({ examples: ['+8613800138000'] });

export const sessionUser = z.object({
  id,
  staffId: id,
  name: z.string().meta({ examples: ['Li Na'] }),
  email: z
    .string()
    .nullable()
    .meta({ examples: ['li.na@example.com'] }),
  phone: phone.nullable(),
  locale,
  secondFactor: z.boolean(),
});

export const sessionOrganization = z.object({ id, name: z.string().meta({ examples: ['Huaxin Motors'] }) });

export const sessionWorkshop = z.object({
  id,
  name: z.string().meta({ examples: ['Huaxin Haidian'] }),
  roles: z.array(z.string()).meta({ examples: [['service-advisor']] }),
  rights: z.array(z.string()).meta({ examples: [['visit.greet', 'repair-order.open']] }),
  country: z.string().meta({ examples: ['CN'] }),
  timeZone: z.string().meta({ examples: ['Asia/Shanghai'] }),
  currency: z.string().meta({ examples: ['CNY'] }),
  locale,
});

/** Who is signed in, for which group, and what they may do in each of its workshops. */
export const session = z
  .object({
    user: sessionUser,
    organization: sessionOrganization,
    /** Every group the person works for; more than one lets the screen offer a change. */
    organizations: z.array(sessionOrganization),
    workshops: z.array(sessionWorkshop),
  })
  .meta({ id: 'Session' });
export type Session = z.output<typeof session>;

/** As long as any password may be: longer ones are refused before they are hashed. */
const typedPassword = z
  .string()
  .min(1)
  .max(512)
  .meta({ examples: ['tall-bay-7-lift'] });

export const signInBody = z.object({
  identifier: shortText.meta({ examples: ['li.na@example.com'] }),
  password: typedPassword,
  code: z
    .string()
    .trim()
    .min(6)
    .max(20)
    .optional()
    .meta({ examples: ['492039'], description: 'Of the authenticator, or one of the backup codes.' }),
});

export const sessionChange = z.object({ locale });
export const organizationChoice = z.object({ organizationId: id });
export const passwordChange = z.object({ current: typedPassword, next: typedPassword });
export const passwordProof = z.object({ password: typedPassword });

export const secondFactorSecret = z.object({
  otpauthUrl: z.string().meta({
    examples: ['otpauth://totp/Pitlane:li.na%40example.com?secret=JBSWY3DPEHPK3PXP&issuer=Pitlane'],
  }),
  backupCodes: z.array(z.string()).meta({ examples: [['k3J9x-Qm2Lz']] }),
});
export const secondFactorCode = z.object({
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/)
    .meta({ examples: ['492039'] }),
});
