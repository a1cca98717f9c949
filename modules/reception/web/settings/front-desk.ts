import type { components } from '#platform/web/api/openapi.gen.ts';

export type FrontDesk = components['schemas']['FrontDesk'];
