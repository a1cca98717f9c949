import type { Route } from '#platform/server/http/routes.ts';
import { opCodeRoutes, partRoutes } from './routes/catalogue-routes.ts';
import { customerRoutes } from './routes/customer-routes.ts';
import { noticeRoutes } from './routes/notice-routes.ts';
import { priceListRoutes } from './routes/price-list-routes.ts';
import { priceRoutes } from './routes/price-routes.ts';
import { recallRoutes } from './routes/recall-routes.ts';
import { staffRoutes } from './routes/staff-routes.ts';
import { vehicleRoutes } from './routes/vehicle-routes.ts';
import { workshopRoutes } from './routes/workshop-routes.ts';

/** Everything the registry answers to. */
export const registryRoutes: Route[] = [
  ...workshopRoutes,
  ...noticeRoutes,
  ...priceRoutes,
  ...priceListRoutes,
  ...staffRoutes,
  ...customerRoutes,
  ...vehicleRoutes,
  ...recallRoutes,
  ...opCodeRoutes,
  ...partRoutes,
];
