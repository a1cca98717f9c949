import { z } from 'zod';
import { id } from '#platform/api/fields.ts';

export {
  concernKinds,
  damageKinds,
  damageSeverities,
  damageViews,
  leaveKinds,
  purposes,
  warningLamps,
} from '../../rules/index.ts';

export const visitParams = z.object({ visitId: id });
