import { z } from 'zod';
import { id, instant, shortText } from '../fields.ts';

/** `<area>.read`, `<area>.write`, or `all.…` for every area of the API. */
const scope = z
  .string()
  .regex(/^[a-z][a-z-]*\.(read|write)$/)
  .meta({ examples: ['visits.read'] });

export const accessToken = z
  .object({
    id,
    name: z.string().meta({ examples: ['Parts supplier'] }),
    /** How the token begins, to tell it from others. */
    hint: z.string().meta({ examples: ['pl_k3J9'] }),
    scopes: z.array(scope),
    createdAt: instant,
    lastUsedAt: instant.nullable(),
    expiresAt: instant.nullable(),
    revokedAt: instant.nullable(),
  })
  .meta({ id: 'AccessToken' });
export type AccessToken = z.output<typeof accessToken>;

/** Answered once, when the token is made: only its hash is kept. */
export const newAccessToken = accessToken.extend({
  token: z.string().meta({ examples: ['pl_k3J9xQm2LzB7cV0nR5tYw8uHs1dFg4aKj6eLpZ3iXoM'] }),
});

export const accessTokenBody = z.object({
  name: shortText.meta({ examples: ['Parts supplier'] }),
  scopes: z
    .array(scope)
    .min(1)
    .max(60)
    .meta({ examples: [['visits.read']] }),
  expiresAt: instant.optional(),
});
export type AccessTokenBody = z.output<typeof accessTokenBody>;

export const accessTokens = z.object({ items: z.array(accessToken) });
export const accessTokenParams = z.object({ id });
