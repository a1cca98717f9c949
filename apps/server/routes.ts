import { complaintAnswers, complaintRoutes } from '#modules/complaints/server/index.ts';
import { deliveryRoutes } from '#modules/delivery/server/index.ts';
import { diagnosisAnswers, diagnosisRoutes } from '#modules/diagnosis/server/index.ts';
import { qualityRoutes } from '#modules/quality/server/index.ts';
import { receptionRoutes } from '#modules/reception/server/index.ts';
import { registryRoutes } from '#modules/registry/server/index.ts';
import { orderRoutes, visitRoutes } from '#modules/repair-orders/server/index.ts';
import { settlementRoutes } from '#modules/settlement/server/index.ts';
import { walkAroundAnswers, walkAroundRoutes } from '#modules/walk-around/server/index.ts';
import { workshopAnswers, workshopRoutes } from '#modules/workshop/server/index.ts';
import type { Answering } from '#platform/server/command/question.ts';
import type { Route } from '#platform/server/http/routes.ts';

/** What the stages answer, in the order a car passes them. A new module adds its line here. */
export const stageRoutes: readonly Route[] = [
  ...registryRoutes,
  ...visitRoutes,
  ...orderRoutes,
  ...receptionRoutes,
  ...diagnosisRoutes,
  ...walkAroundRoutes,
  ...workshopRoutes,
  ...qualityRoutes,
  ...settlementRoutes,
  ...deliveryRoutes,
  ...complaintRoutes,
];

/** What later stages know and earlier ones ask. */
export const stageAnswers: readonly Answering[] = [
  ...diagnosisAnswers,
  ...walkAroundAnswers,
  ...workshopAnswers,
  ...complaintAnswers,
];
