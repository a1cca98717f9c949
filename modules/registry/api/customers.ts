import { z } from 'zod';
import {
  amount,
  id,
  instant,
  locale,
  longText,
  pageQuery,
  shortText,
  version,
} from '#platform/api/fields.ts';
import {
  accountClasses,
  consentChannels,
  consentPurposes,
  contactKinds,
  customerKinds,
  preferredChannels,
} from '../rules/index.ts';
import { address, archived, archivedAt, outOfUse, plate, searched, writtenDownAt } from './fields.ts';
import { pastVisit } from './past-visit.ts';

export const contact = z
  .object({
    id,
    kind: z.enum(contactKinds),
    value: z
      .string()
      .describe('Phones in E.164.')
      .meta({ examples: ['+8613800000001'] }),
    label: z
      .string()
      .nullable()
      .meta({ examples: ['办公室'] }),
    primary: z.boolean(),
  })
  .meta({ id: 'Contact' });

export const consent = z
  .object({
    purpose: z.enum(consentPurposes),
    granted: z.boolean(),
    channel: z.enum(consentChannels).nullable(),
    decidedAt: instant,
  })
  .meta({ id: 'Consent' });

/** KEY-1: the class given to a key account, and why. */
const classGiven = z.object({
  accountClass: z.enum(accountClasses).nullable(),
  reason: z.string(),
  decidedAt: instant,
  decidedByName: z.string().nullable(),
});

const ownedVehicle = z.object({
  id,
  plate: plate.nullable(),
  make: z
    .string()
    .nullable()
    .meta({ examples: ['Toyota'] }),
  model: z
    .string()
    .nullable()
    .meta({ examples: ['Corolla'] }),
  modelYear: z
    .number()
    .int()
    .nullable()
    .meta({ examples: [2019] }),
});

const customerFields = {
  id,
  version,
  kind: z.enum(customerKinds),
  name: z.string().meta({ examples: ['张三'] }),
  archivedAt,
};

export const customerCard = z
  .object({
    ...customerFields,
    phone: z
      .string()
      .nullable()
      .meta({ examples: ['+8613800000001'] }),
    plates: z.array(plate).describe('Of the cars owned now, the newest three.'),
  })
  .meta({ id: 'CustomerCard' });

export const customerFile = z
  .object({
    ...customerFields,
    taxNumber: z.string().nullable(),
    address: address.nullable(),
    notes: z.string().nullable(),
    preferredChannel: z.enum(preferredChannels).nullable(),
    preferredLocale: locale.nullable(),
    groupId: id.nullable().describe('Customer group whose price lists hold for them.'),
    driverLimitMinor: amount
      .nullable()
      .describe('Up to this who brings one of their cars may agree; null: no limit.'),
    createdAt: instant,
    contacts: z.array(contact),
    accountClass: z.enum(accountClasses).nullable().describe('Of a key account.'),
    classHistory: z.array(classGiven).describe('The newest first; at most twenty.'),
    consents: z.array(consent).describe('What holds now, one per purpose.'),
    consentHistory: z
      .array(consent)
      .describe('Every yes and no ever given, the newest first; at most a hundred.'),
    vehicles: z.array(ownedVehicle),
    lastVisits: z.array(pastVisit),
  })
  .meta({ id: 'CustomerFile' });

export const customerQuery = pageQuery.extend({ q: searched.optional(), outOfUse });
export const customerParams = z.object({ customerId: id });

export const contactBody = z.object({
  kind: z.enum(contactKinds),
  value: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .meta({ examples: ['13800000001'] }),
  label: shortText
    .nullable()
    .optional()
    .meta({ examples: ['办公室'] }),
  primary: z.boolean().optional(),
});
export const consentBody = z.object({
  purpose: z.enum(consentPurposes),
  granted: z.boolean(),
  channel: z.enum(consentChannels).nullable().optional(),
});

const described = {
  kind: z.enum(customerKinds),
  name: shortText.meta({ examples: ['张三'] }),
  taxNumber: z
    .string()
    .trim()
    .min(1)
    .max(40)
    .nullable()
    .optional()
    .meta({ examples: ['91130281MA0DTHX11W'] }),
  address: address.nullable().optional(),
  notes: longText
    .nullable()
    .optional()
    .meta({ examples: ['喜欢先看报价再修'] }),
  preferredChannel: z.enum(preferredChannels).nullable().optional(),
  preferredLocale: locale.nullable().optional(),
  groupId: id.nullable().optional().describe('Customer group whose price lists hold for them.'),
  driverLimitMinor: z
    .number()
    .int()
    .min(0)
    .max(1_000_000_000_000)
    .nullable()
    .optional()
    .describe('Up to this who brings one of their cars may agree; above it the owner is asked.'),
  workshopId: writtenDownAt,
};
export const addCustomerBody = z.object({
  ...described,
  contacts: z.array(contactBody).max(20).optional(),
  consents: z.array(consentBody).max(10).optional(),
});
export const changeCustomerBody = z.object({ ...described, archived }).partial();
export const addContactBody = contactBody.extend({ workshopId: writtenDownAt });
export const contactParams = z.object({ contactId: id });
export const recordConsentBody = consentBody.extend({ workshopId: writtenDownAt });
export const classifyCustomerBody = z.object({
  accountClass: z.enum(accountClasses).nullable().describe('Null: no key account any more.'),
  reason: shortText.meta({ examples: ['三十辆车，年度协议'] }),
  workshopId: writtenDownAt,
});
