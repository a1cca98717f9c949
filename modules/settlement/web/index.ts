import { ReconciliationOutlined, WalletOutlined } from '@ant-design/icons';
import { defineModule, definePage, defineStart } from '#platform/web/page.ts';

/** The till: who settles, who pays, what is due, and the pass that lets the car out. */
export const settlementWeb = defineModule({
  name: 'settlement',
  pages: [
    definePage({
      path: '/till',
      load: () => import('./till/till-page.tsx'),
      right: 'payment.receive',
      nav: { key: 'settlement:nav.till', icon: WalletOutlined, order: 60, shortcut: 'g t' },
    }),
    definePage({
      path: '/till/$visitId',
      load: () => import('./till/paying-page.tsx'),
      right: 'settlement.see',
    }),
    definePage({
      path: '/settlements',
      load: () => import('./list/settlement-list-page.tsx'),
      right: 'settlement.see',
      nav: { key: 'settlement:nav.settlements', icon: ReconciliationOutlined, order: 62, shortcut: 'g s' },
    }),
  ],
  starts: [
    defineStart({ role: ['cashier', 'finance'], load: () => import('./till/till-page.tsx'), order: 40 }),
  ],
  refreshOn: {
    'settlement.': ['/api/v1/settlements', '/api/v1/visits', '/api/v1/till', '/api/v1/shop-board'],
    'payment.': ['/api/v1/settlements', '/api/v1/visits', '/api/v1/till', '/api/v1/shop-board'],
    'deposit.': ['/api/v1/visits', '/api/v1/till', '/api/v1/shop-board'],
    'line.': ['/api/v1/visits'],
    'part.': ['/api/v1/visits'],
    'repair-order.': ['/api/v1/settlements', '/api/v1/visits', '/api/v1/shop-board'],
    'visit.': ['/api/v1/settlements', '/api/v1/visits', '/api/v1/shop-board'],
    'document.': ['/api/v1/visits'],
  },
  slots: {
    order: [{ order: 70, load: () => import('./visit/deposit-note.tsx') }],
    visit: [{ order: 70, load: () => import('./visit/settlement-panel.tsx') }],
  },
  steps: {
    'order.settle': { tap: true, load: () => import('./steps/settle-step.tsx') },
    'order.reopenSettlement': { load: () => import('./steps/reopen-step.tsx') },
    'visit.issueGatePass': { tap: true, load: () => import('./steps/gate-pass-step.tsx') },
  },
});
