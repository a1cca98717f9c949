import type { components } from '#platform/web/api/openapi.gen.ts';

type Schemas = components['schemas'];

export type CustomerContact = Schemas['CustomerContact'];
export type CustomerLink = Schemas['CustomerLink'];
export type CustomerLinkMade = Schemas['CustomerLinkMade'];
export type CustomerQuestion = Schemas['CustomerQuestion'];
