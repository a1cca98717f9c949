import { LoginOutlined } from '@ant-design/icons';
import { defineModule, definePage, defineStart } from '#platform/web/page.ts';

/** The car goes back to its owner, and the gate it came in by. */
export const deliveryWeb = defineModule({
  name: 'delivery',
  pages: [
    definePage({
      path: '/gate',
      load: () => import('./gate/gate-page.tsx'),
      right: 'gate.see',
      nav: { key: 'delivery:nav.gate', icon: LoginOutlined, order: 70, shortcut: 'g e' },
    }),
  ],
  starts: [defineStart({ role: ['guard', 'guide'], load: () => import('./gate/gate-page.tsx'), order: 50 })],
  refreshOn: {
    'visit.': ['/api/v1/gate', '/api/v1/gate-passes', '/api/v1/visits', '/api/v1/repair-orders'],
    'appointment.': ['/api/v1/gate'],
    'repair-order.': ['/api/v1/gate', '/api/v1/gate-passes', '/api/v1/repair-orders'],
  },
  slots: { visit: [{ order: 80, load: () => import('./visit/delivery-panel.tsx') }] },
  steps: {
    'order.deliver': { load: () => import('./deliver/deliver-step.tsx') },
    'visit.recordExit': { load: () => import('./gate/exit-step.tsx') },
  },
});
