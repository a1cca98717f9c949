import { z } from 'zod';
import { locale, shortText } from '#platform/api/fields.ts';
import { countryProfileCodes, roles } from '../rules/index.ts';
import { openingHours } from './workshops.ts';

/** All it takes to begin: the group, its first workshop, and whoever owns it. */
export const setupBody = z.object({
  organization: z.object({ name: shortText.meta({ examples: ['华信汽车集团'] }) }),
  workshop: z.object({
    name: shortText.meta({ examples: ['华信海淀店'] }),
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
    openingHours: z.array(openingHours).max(42),
  }),
  owner: z.object({
    name: shortText.meta({ examples: ['李娜'] }),
    email: z
      .email()
      .max(200)
      .meta({ examples: ['lina@example.com'] }),
    phone: z
      .string()
      .trim()
      .min(1)
      .max(40)
      .optional()
      .meta({ examples: ['13800138000'] }),
    password: z
      .string()
      .max(512)
      .meta({ examples: ['tall-bay-7-lift'] }),
  }),
});
export type SetupBody = z.output<typeof setupBody>;

/** Somebody of the demo whose day can be looked at. */
export const demoAccount = z.object({
  identifier: z.string().meta({ examples: ['lina@demo.example'] }),
  password: z.string(),
  name: z.string().meta({ examples: ['李娜'] }),
  roles: z.array(z.enum(roles)),
  workshop: z.string().meta({ examples: ['华信海淀店'] }),
});

export type DemoAccount = z.output<typeof demoAccount>;

export const demoProgress = z.object({
  done: z
    .number()
    .int()
    .min(0)
    .meta({ examples: [120] }),
  total: z
    .number()
    .int()
    .min(0)
    .meta({ examples: [500] }),
  accounts: z.array(demoAccount).optional().describe('There when it is ready.'),
  failed: z.boolean().optional().describe('True when it could not be finished.'),
});
export type DemoProgress = z.output<typeof demoProgress>;

/** What the first page of all offers. */
export const setupState = z
  .object({
    needed: z.boolean().describe('True while there is no group here.'),
    demo: demoProgress.nullable().describe('Null while no demo was asked for.'),
  })
  .meta({ id: 'SetupState' });

export const demoSizes = ['small', 'large'] as const;
export type DemoSize = (typeof demoSizes)[number];
export const startDemoQuery = z.object({
  size: z.enum(demoSizes).optional().describe('Small: three months; large: two years.'),
});
