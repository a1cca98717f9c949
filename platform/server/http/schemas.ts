import { z } from 'zod';

/** Error answer of every operation, RFC 9457 with our code, its parameters and the request's id. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    requestId: z.string(),
    errors: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })).optional(),
    allowedActions: z
      .array(
        z.object({
          action: z.string(),
          allowed: z.boolean(),
          reasons: z.array(z.object({ code: z.string(), detail: z.string() })),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Problem' });
