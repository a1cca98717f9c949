import type { Route } from '#platform/server/http/routes.ts';
import { diagnosingRoutes } from './routes/diagnosing-routes.ts';
import { interviewRoutes } from './routes/interview-routes.ts';
import { listRoutes } from './routes/list-routes.ts';

export const diagnosisRoutes: readonly Route[] = [...listRoutes, ...interviewRoutes, ...diagnosingRoutes];
