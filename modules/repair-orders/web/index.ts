import { CarOutlined } from '@ant-design/icons';
import { defineModule, definePage } from '#platform/web/page.ts';

/** The visit page, the list of visits, and the repair order on it. */
export const repairOrdersWeb = defineModule({
  name: 'repair-orders',
  pages: [
    definePage({
      path: '/visits',
      load: () => import('./visit/visit-list-page.tsx'),
      right: 'visit.see',
      nav: { key: 'repair-orders:nav.visits', icon: CarOutlined, order: 20, shortcut: 'g v' },
    }),
    definePage({
      path: '/visits/$visitId',
      load: () => import('./visit/visit-page.tsx'),
      right: 'visit.see',
    }),
  ],
  links: { visit: ({ id }) => `/visits/${id}` },
  refreshOn: {
    'visit.': ['/api/v1/visits', '/api/v1/shop-board', '/api/v1/reception-queue'],
    'repair-order.': ['/api/v1/visits', '/api/v1/repair-orders', '/api/v1/shop-board'],
    'job.': ['/api/v1/visits', '/api/v1/repair-orders', '/api/v1/shop-board'],
    'line.': ['/api/v1/visits', '/api/v1/repair-orders'],
    'settlement.': ['/api/v1/visits', '/api/v1/shop-board'],
    'payment.': ['/api/v1/visits', '/api/v1/shop-board'],
    'document.': ['/api/v1/visits'],
  },
  steps: {
    'visit.openOrder': { tap: true, load: () => import('./visit/open-order-step.tsx') },
  },
});

export { usePromiseOf } from './visit/promise-of.ts';
export { useVisit, type VisitCard, type VisitPage } from './visit/use-visit.ts';
