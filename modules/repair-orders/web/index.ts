import { CarOutlined, FileDoneOutlined } from '@ant-design/icons';
import { defineModule, definePage } from '#platform/web/page.ts';
import { askVisit } from './visit/use-visit.ts';

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
      askAhead: ({ visitId = '' }) => askVisit(visitId),
      right: 'visit.see',
    }),
    definePage({
      path: '/repair-orders',
      load: () => import('./order/order-list-page.tsx'),
      right: 'visit.see',
      nav: { key: 'repair-orders:nav.repair-orders', icon: FileDoneOutlined, order: 30, shortcut: 'g o' },
    }),
    definePage({
      path: '/wall/prices',
      load: () => import('./prices/price-wall.tsx'),
      right: 'price.see',
      frame: 'bare',
    }),
  ],
  links: {
    visit: ({ id }) => `/visits/${id}`,
    'repair-order': ({ visitId }) => (visitId ? `/visits/${visitId}` : '/repair-orders'),
  },
  refreshOn: {
    'package.': ['/api/v1/repair-orders'],
    'visit.': ['/api/v1/visits', '/api/v1/shop-board', '/api/v1/reception-queue'],
    'repair-order.': ['/api/v1/visits', '/api/v1/repair-orders', '/api/v1/shop-board'],
    'commitment.': ['/api/v1/repair-orders'],
    'job.': ['/api/v1/visits', '/api/v1/repair-orders', '/api/v1/shop-board'],
    'line.': ['/api/v1/visits', '/api/v1/repair-orders', '/api/v1/discount-requests'],
    'settlement.': ['/api/v1/visits', '/api/v1/shop-board'],
    'payment.': ['/api/v1/visits', '/api/v1/shop-board'],
    'document.': ['/api/v1/visits'],
  },
  steps: {
    'visit.openOrder': { tap: true, load: () => import('./visit/open-order-step.tsx') },
    'order.estimate': { tap: true, load: () => import('./order/steps/estimate-step.tsx') },
    'order.confirm': { load: () => import('./order/steps/contract-step.tsx') },
    'order.authorize': { load: () => import('./order/steps/contract-step.tsx') },
    'order.countersign': { load: () => import('./order/steps/contract-step.tsx') },
    'order.noteOwnersYes': { load: () => import('./order/steps/contract-step.tsx') },
    'order.revise': { load: () => import('./order/steps/revise-step.tsx') },
    'order.releaseInEmergency': { load: () => import('./order/steps/release-step.tsx') },
    'order.cancel': { load: () => import('./order/steps/cancel-order-step.tsx') },
    'order.proposeWork': { load: () => import('./order/steps/propose-step.tsx') },
    'order.decideWork': { load: () => import('./order/steps/decide-step.tsx') },
    'order.approveOverrun': { load: () => import('./order/steps/overrun-step.tsx') },
  },
});

export { type Word, WordFields, wordOf } from './order/steps/word-fields.tsx';
export { CarPast, type CarPastFacts } from './visit/car-past.tsx';
export { EarlierWords } from './visit/earlier-words.tsx';
export { usePromiseOf } from './visit/promise-of.ts';
export { useVisit, type VisitCard, type VisitPage } from './visit/use-visit.ts';
