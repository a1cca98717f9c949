import type { components } from '#platform/web/api/openapi.gen.ts';

export type Figures = components['schemas']['AdviceFigures'];
export const counts = ['found', 'offered', 'sold', 'reinspected', 'contradicted'] as const;
export type Count = (typeof counts)[number];

/** A figure somebody tapped: whose, and which. */
export interface Counted {
  staffId: string | null;
  name: string;
  count: Count;
}
