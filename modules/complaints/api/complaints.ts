import { z } from 'zod';
import { named, plate } from '#modules/registry/api/index.ts';
import { allowedAction, id, instant, longText, pageOf, pageQuery, version } from '#platform/api/fields.ts';
import { circumstances, complaintChannels, complaintStates, entryKinds, outcomes } from '../rules/index.ts';

const level = z
  .literal([1, 2, 3])
  .describe('I ordinary, II serious, III grave.')
  .meta({ examples: [1] });
/** What somebody tells takes more room than a note. */
const story = z.string().trim().min(1).max(4_000);

export const complaintParams = z.object({ complaintId: id });

export const receiveComplaintBody = z.object({
  workshopId: id,
  channel: z.enum(complaintChannels).meta({ examples: ['phone'] }),
  level: level.default(1),
  circumstances: z
    .array(z.enum(circumstances))
    .max(4)
    .default([])
    .describe('Accident or injury make it grave by themselves.')
    .meta({ examples: [[]] }),
  words: story.describe('In the customer’s words.').meta({ examples: ['刹车异响修了两次还没修好'] }),
  customerId: id.nullable().optional(),
  vehicleId: id.nullable().optional(),
  visitId: id.nullable().optional().describe('Its car and customer are taken where none is named.'),
  ownerId: id.nullable().optional().describe('Who sees to it; whoever takes it in when absent.'),
  toldAt: instant.nullable().optional().describe('When the customer said it, if earlier.'),
});

const person = z.object({ id, name: z.string() });
const told = {
  id,
  version,
  workshopId: id,
  number: z.string().meta({ examples: ['CP2026-000012'] }),
  state: z.enum(complaintStates),
  channel: z.enum(complaintChannels),
  level,
  circumstances: z.array(z.enum(circumstances)),
  words: z.string(),
  customer: named
    .extend({ phone: z.string().nullable() })
    .nullable()
    .describe('Null also for callers who may not see customers.'),
  vehicle: z
    .object({ id, plate: plate.nullable(), make: z.string().nullable(), model: z.string().nullable() })
    .nullable(),
  visitId: id.nullable(),
  owner: person,
  receivedAt: instant,
  receivedByName: z.string().nullable(),
  toldAt: instant,
  managerCalledAt: instant.nullable(),
  managerSeen: z.object({ at: instant, name: z.string().nullable() }).nullable(),
  closingAsked: z
    .object({ at: instant, name: z.string().nullable(), reason: z.string() })
    .nullable()
    .describe('Somebody asks to close it although the customer is not satisfied.'),
  closed: z
    .object({ at: instant, name: z.string().nullable(), outcome: z.enum(outcomes), words: z.string() })
    .nullable(),
};

export const complaintCard = z.object(told).meta({ id: 'ComplaintCard' });

const entry = z
  .object({
    id,
    kind: z.enum(entryKinds),
    words: z.string().nullable(),
    levelFrom: z.number().int().nullable(),
    levelTo: z.number().int().nullable(),
    ownerToName: z.string().nullable(),
    at: instant,
    byName: z.string().nullable(),
  })
  .meta({ id: 'ComplaintEntry' });

export const complaint = z
  .object({
    ...told,
    entries: z.array(entry).describe('What was done and decided, in the order it happened.'),
    allowedActions: z.array(allowedAction),
  })
  .meta({ id: 'Complaint' });

export const complaintsQuery = pageQuery.extend({
  workshopId: id,
  show: z.enum(['open', 'closed', 'all']).default('open'),
  mine: z
    .enum(['true', 'false'])
    .default('false')
    .meta({ examples: ['false'] }),
  customerId: id.optional(),
  vehicleId: id.optional(),
  visitId: id.optional(),
});
export const complaints = pageOf(complaintCard)
  .extend({
    counts: z
      .object({
        open: z.number().int(),
        called: z.number().int().describe('Serious or grave, and no manager has looked yet.'),
        asked: z.number().int().describe('Somebody asks a manager to close it.'),
      })
      .describe('Of the whole workshop.'),
  })
  .meta({ id: 'Complaints' });

export const noteBody = z.object({ words: story.meta({ examples: ['已致电客户，约定明天 10 点到店复检'] }) });
export const changeLevelBody = z.object({ level, reason: longText });
export const handOverBody = z.object({ ownerId: id, words: story.nullable().optional() });
export const closeBody = z.object({
  words: story
    .describe('How the customer said that they are satisfied.')
    .meta({ examples: ['客户表示满意'] }),
});
export const askClosingBody = z.object({ reason: longText });
export const approveClosingBody = z.object({
  reason: longText.nullable().optional().describe('Needed where nobody asked for it with one.'),
});
export const refuseClosingBody = z.object({ words: longText });
export const reopenBody = z.object({ words: longText });

export const complaintStep = z.object({
  id,
  number: z.string(),
  state: z.enum(complaintStates),
  level,
  version,
});
export type ComplaintStep = z.output<typeof complaintStep>;
