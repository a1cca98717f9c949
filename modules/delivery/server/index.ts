export { deliveryDocuments } from './documents/kinds.ts';
export { deliveryRoutes } from './routes.ts';
