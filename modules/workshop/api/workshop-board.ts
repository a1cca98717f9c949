import { z } from 'zod';
import { skillHeld } from '#modules/registry/api/index.ts';
import { day, id, instant } from '#platform/api/fields.ts';
import { jobCard, personName } from './fields.ts';

export const boardQuery = z.object({
  workshopId: id,
  on: day.optional().describe('Today in the workshop when left out.'),
});

export const assignment = z
  .object({
    id,
    technicianId: id,
    bayId: id.nullable(),
    startsAt: instant,
    endsAt: instant,
    job: jobCard,
  })
  .meta({ id: 'Assignment' });

const technician = z.object({
  id,
  name: personName,
  skills: z.array(skillHeld),
  absent: z.boolean(),
  assignments: z.array(assignment),
  running: jobCard.nullable(),
});

const bay = z.object({
  id,
  name: z.string().meta({ examples: ['3'] }),
  kind: z.string().meta({ examples: ['lift'] }),
});

/** SHOP-1: one day of the shop, who does what where; what nobody has yet, and what stands still. */
export const workshopBoard = z
  .object({
    on: day,
    startsAt: instant,
    endsAt: instant,
    technicians: z.array(technician),
    bays: z.array(bay),
    unassigned: z.array(jobCard).describe('Approved and given to nobody, the nearest promise first.'),
    onHold: z.array(jobCard).describe('Paused, longest first.'),
    leftOvers: z.array(assignment).describe('Planned for earlier days and not finished.'),
  })
  .meta({ id: 'WorkshopBoard' });
export type WorkshopBoard = z.infer<typeof workshopBoard>;
