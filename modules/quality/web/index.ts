import { SafetyCertificateOutlined } from '@ant-design/icons';
import { defineModule, definePage, defineStart } from '#platform/web/page.ts';

/** The inspector's queue and sheet, the estimate against what was done, and the hand-over to the desk. */
export const qualityWeb = defineModule({
  name: 'quality',
  pages: [
    definePage({
      path: '/quality',
      load: () => import('./queue/queue-page.tsx'),
      right: 'repair-order.pass-inspection',
      nav: { key: 'quality:nav.quality', icon: SafetyCertificateOutlined, order: 50, shortcut: 'g q' },
    }),
    definePage({
      path: '/quality/$visitId',
      load: () => import('./inspection/inspection-page.tsx'),
      right: 'repair-order.pass-inspection',
    }),
  ],
  starts: [
    defineStart({ role: 'quality-inspector', load: () => import('./queue/queue-page.tsx'), order: 30 }),
  ],
  refreshOn: {
    'repair-order.': ['/api/v1/inspection-queue', '/api/v1/visits', '/api/v1/repair-orders'],
    'job.': ['/api/v1/inspection-queue', '/api/v1/visits', '/api/v1/repair-orders'],
    'line.': ['/api/v1/repair-orders'],
    'part.': ['/api/v1/repair-orders'],
    'visit.': ['/api/v1/inspection-queue'],
  },
  slots: {
    visit: [
      { order: 50, load: () => import('./visit/quality-panel.tsx') },
      { order: 60, load: () => import('./visit/hand-over-panel.tsx') },
    ],
  },
  steps: {
    'order.passInspection': { tap: true, load: () => import('./inspection/go-inspect-step.tsx') },
    'order.failInspection': { tap: true, load: () => import('./inspection/go-inspect-step.tsx') },
    'order.handOver': { load: () => import('./hand-over/hand-over-step.tsx') },
    'order.bearOverrun': { load: () => import('./hand-over/bear-overrun-step.tsx') },
  },
});
