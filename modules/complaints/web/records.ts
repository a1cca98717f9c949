import type { components } from '#platform/web/api/openapi.gen.ts';

type Schemas = components['schemas'];

export type Complaint = Schemas['Complaint'];
export type ComplaintCard = Schemas['ComplaintCard'];

/** What a new complaint is about, as far as the place knows where it is taken in. */
export interface AboutWhat {
  readonly customerId?: string | null;
  readonly vehicleId?: string | null;
  readonly visitId?: string | null;
}
