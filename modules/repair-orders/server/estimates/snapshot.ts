import type { z } from 'zod';
import type { estimateSnapshot } from '../../api/index.ts';

/** An estimate as it was given, whole in itself: nothing of it is read from the order later. */
export type EstimateSnapshot = z.infer<typeof estimateSnapshot>;
