import type { components } from '#platform/web/api/openapi.gen.ts';

export type GivenEstimate = components['schemas']['GivenEstimate'];
