import { z } from 'zod';
import { named, odometer, odometerUnit } from '#modules/registry/api/index.ts';
import { allowedAction, amount, id, instant } from '#platform/api/fields.ts';
import { missingPlaces, stageStates, stages } from '../../rules/index.ts';
import { repairOrder } from '../orders/order.ts';
import { carPast } from './car-past.ts';
import { concernKinds, damageKinds, damageSeverities, damageViews, leaveKinds, purposes } from './fields.ts';
import { visitCardFields } from './visit-card.ts';

export const concern = z
  .object({
    id,
    position: z.number().int().min(1),
    words: z
      .string()
      .describe('The wording in force.')
      .meta({ examples: ['刹车时左前轮有尖叫声'] }),
    earlierWords: z.array(z.string()).describe('As it was said before, the first words first.'),
    kind: z.enum(concernKinds).meta({ examples: ['noise'] }),
    saidAt: instant,
    withdrawnAt: instant.nullable(),
    withdrawReason: z.string().nullable(),
  })
  .meta({ id: 'Concern' });

export const belonging = z
  .object({
    id,
    name: z.string().meta({ examples: ['行车记录仪'] }),
    quantity: z.number().int().min(1),
    listedAt: instant,
    returnedAt: instant.nullable(),
  })
  .meta({ id: 'Belonging' });

const share = z.number().int().min(0).max(10_000);
export const damageMark = z
  .object({
    id,
    view: z.enum(damageViews),
    xBp: share.describe('From the left of the picture, in ten-thousandths.'),
    yBp: share.describe('From its top, in ten-thousandths.'),
    kind: z.enum(damageKinds),
    severity: z.enum(damageSeverities),
    note: z.string().nullable(),
    markedAt: instant,
    photos: z.array(id).describe('File ids.'),
  })
  .meta({ id: 'DamageMark' });

export const stageEntry = z
  .object({
    stage: z.enum(stages),
    state: z.enum(stageStates),
    at: instant.nullable(),
    missing: z.array(z.object({ code: z.string(), detail: z.string(), where: z.enum(missingPlaces) })),
  })
  .meta({ id: 'StageEntry' });

/** Everything about one visit. */
export const visitPage = z
  .object({
    ...visitCardFields,
    workshopId: id,
    currency: z.string().meta({ examples: ['CNY'] }),
    arrivalChannel: z.enum(['gate', 'desk']),
    customer: named
      .extend({
        phone: z
          .string()
          .nullable()
          .meta({ examples: ['+8613800000001'] }),
      })
      .nullable()
      .describe('Null also for callers who may not see customers.'),
    dropOff: z
      .object({
        name: z.string().nullable(),
        phone: z.string().nullable(),
        isOwner: z.boolean().nullable(),
        firstTime: z.boolean().describe('Nobody with this number has brought a car before.'),
        limitMinor: amount.nullable(),
      })
      .nullable(),
    mainPurpose: z.enum(purposes).nullable(),
    otherPurposes: z.array(z.enum(purposes)),
    toldWaitMinutes: z.number().int().nullable(),
    protectedAt: instant.nullable(),
    unprotectedAt: instant.nullable(),
    odometer: odometer.nullable(),
    odometerUnit,
    lastOdometer: z.object({ value: odometer, unit: odometerUnit, readAt: instant }).nullable(),
    fuelPercent: z.number().int().min(0).max(100).nullable(),
    warningLamps: z.array(z.string()),
    noDamageSeen: z.boolean().nullable(),
    conditionNotedAt: instant.nullable(),
    key: z
      .object({ tag: z.string(), place: z.string().nullable(), returnedAt: instant.nullable() })
      .nullable(),
    concerns: z.array(concern),
    belongings: z.array(belonging),
    damageMarks: z.array(damageMark),
    stages: z.array(stageEntry),
    allowedActions: z.array(allowedAction),
    orders: z.array(repairOrder).describe('The one in force; given up ones are in the list of orders.'),
    gatePassAt: instant.nullable(),
    exitedAt: instant.nullable(),
    leftKind: z.enum(['repaired', ...leaveKinds]).nullable(),
    leftReason: z.string().nullable(),
    fee: z.object({ name: z.string(), totalMinor: amount }).nullable(),
    cancelledAt: instant.nullable(),
    cancelReason: z.string().nullable(),
    past: carPast,
  })
  .meta({ id: 'VisitPage' });
export type VisitPage = z.output<typeof visitPage>;
