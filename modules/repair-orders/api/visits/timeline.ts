import { z } from 'zod';
import { id, instant, pageOf, pageQuery } from '#platform/api/fields.ts';

/** What happened in a visit, newest first; people are named as they are called today. */
export const timelineEntry = z
  .object({
    id: z.string().meta({ examples: ['1042'] }),
    at: instant,
    type: z.string().meta({ examples: ['visit.greeted'] }),
    title: z.string().meta({ examples: ['Customer greeted'] }),
    actorId: id.nullable(),
    actorName: z
      .string()
      .nullable()
      .meta({ examples: ['李娜'] }),
    payload: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'TimelineEntry' });
export const timelineQuery = pageQuery;
export const timeline = pageOf(timelineEntry);
