import { z } from 'zod';
import { bodies } from '#modules/registry/rules/index.ts';
import { day, id, instant, longText, shortText, version } from '#platform/api/fields.ts';
import { driveSides, grades, paperKinds, skipReasons, stations } from '../rules/index.ts';
import { deviceTime } from './device-time.ts';

/** What kind of car it is, on which side its wheel is, and which box keeps its small things. */
export const describeCarBody = z.object({
  body: z.enum(bodies).optional(),
  driveSide: z.enum(driveSides).optional(),
  storageBox: z.string().trim().min(1).max(20).nullable().optional(),
});

export const carDescribed = z
  .object({
    visitId: id,
    body: z.enum(bodies).nullable(),
    driveSide: z.enum(driveSides),
    storageBox: z.string().nullable(),
  })
  .meta({ id: 'CarDescribed' });

/** Stops stood at: several at once for "nothing found on the rest". */
export const seeStationsBody = z.object({
  stations: z
    .array(z.object({ station: z.enum(stations), found: z.boolean(), device: deviceTime }))
    .min(1)
    .max(stations.length),
});

export const stationSeen = z
  .object({
    station: z.enum(stations),
    found: z.boolean(),
    seenAt: instant,
    deviceAt: instant.nullable(),
    seenBy: z.object({ id, name: z.string() }),
  })
  .meta({ id: 'StationSeen' });

export const stationsSeen = z.object({ visitId: id, seen: z.number().int(), of: z.number().int() });

/** How one point stands: a value, a light, or why it was not inspected. */
export const recordPointBody = z.object({
  point: z.string().min(1).max(60),
  grade: z.enum(grades).nullable().optional(),
  valueMilli: z.number().int().min(-1_000_000_000).max(1_000_000_000).nullable().optional(),
  reason: z.enum(skipReasons).nullable().optional(),
  note: longText.nullable().optional(),
  fileIds: z.array(id).max(20).default([]),
  seenVersion: version
    .nullable()
    .optional()
    .describe('The version of the result this answer replaces; null when there was none.'),
  device: deviceTime,
});

export const pointResult = z
  .object({
    id,
    point: z.string(),
    grade: z.enum(grades),
    valueMilli: z.number().int().nullable(),
    reason: z.enum(skipReasons).nullable(),
    note: z.string().nullable(),
    photos: z.array(id),
    seenAt: instant,
    deviceAt: instant.nullable(),
    seenBy: z.object({ id, name: z.string() }),
    version,
  })
  .meta({ id: 'PointResult' });

export const pointRecorded = z
  .object({ id, visitId: id, point: z.string(), grade: z.enum(grades), version, recommended: z.boolean() })
  .meta({ id: 'PointRecorded' });

/** A mark of the visit before, held against the car today. */
export const compareDamageBody = z.object({
  damageMarkId: id,
  verdict: z.enum(['still-there', 'gone']),
  device: deviceTime,
});

export const damageCompared = z.object({
  visitId: id,
  damageMarkId: id,
  verdict: z.enum(['still-there', 'gone']),
  newMarkId: id.nullable(),
});

/** A3: whether somebody repaired here before, near what the customer complains of. */
export const answerEarlierRepairBody = z.object({
  answer: z.enum(['none', 'found']),
  note: longText.nullable().optional(),
  fileIds: z.array(id).max(20).default([]),
});

export const earlierRepair = z
  .object({
    answer: z.enum(['none', 'found']),
    note: z.string().nullable(),
    fileIds: z.array(id),
    answeredAt: instant,
  })
  .meta({ id: 'EarlierRepair' });

export const takePaperBody = z.object({
  kind: z.enum(paperKinds),
  validUntil: day.nullable().optional(),
  complete: z.boolean(),
  note: longText.nullable().optional(),
  device: deviceTime,
});

export const paper = z
  .object({
    id,
    kind: z.enum(paperKinds),
    validUntil: day.nullable(),
    expired: z.boolean(),
    complete: z.boolean(),
    note: z.string().nullable(),
    takenAt: instant,
    returnedAt: instant.nullable(),
  })
  .meta({ id: 'VisitPaper' });

export const paperParams = z.object({ visitId: id, paperId: id });
export const paperReturned = z.object({ id, visitId: id, returnedAt: instant });

export const signBelongingsBody = z.object({
  signerName: shortText,
  signature: z.string().max(700_000).describe('A PNG as a data URL.'),
});

export const belongingsSigned = z
  .object({ signatureId: id, visitId: id, signerName: z.string(), signedAt: instant })
  .meta({ id: 'BelongingsSigned' });
