import type { components } from '#platform/web/api/openapi.gen.ts';

export type Forms = components['schemas']['PaperForms'];
