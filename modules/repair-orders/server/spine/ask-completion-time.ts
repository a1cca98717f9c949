import { question } from '#platform/server/command/question.ts';

/** A visit whose jobs are asked for, as it stands under the lock. */
export interface CarAsked {
  readonly workshopId: string;
  readonly visitId: string;
}

/** QUOTE-5: when the car would be ready, by the load of the shop; null when that cannot be said. The workshop answers. */
export const askCompletionTime = question<CarAsked, Date | null>('repair-orders.completion-time');
