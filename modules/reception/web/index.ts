import { defineModule, defineStart } from '#platform/web/page.ts';

/** From the gate to the repair order: the advisor's start, arrival, and every step of reception on the visit page. */
export const receptionWeb = defineModule({
  name: 'reception',
  starts: [
    defineStart({
      role: ['service-advisor', 'receptionist', 'service-manager', 'business-manager'],
      load: () => import('./start/advisor-start.tsx'),
      order: 10,
    }),
  ],
  refreshOn: { 'visit.': ['/api/v1/reception-queue'] },
  slots: {
    'visit-concerns': [{ order: 10, load: () => import('./visit/concerns-panel.tsx') }],
    visit: [{ order: 10, load: () => import('./visit/condition-panel.tsx') }],
  },
  steps: {
    'visit.greet': { tap: true, load: () => import('./steps/greet-step.tsx') },
    'visit.protect': { tap: true, load: () => import('./steps/protect-step.tsx') },
    'visit.unprotect': { tap: true, load: () => import('./steps/unprotect-step.tsx') },
    'visit.takeOver': { tap: true, load: () => import('./steps/take-over-step.tsx') },
    'visit.returnKey': { tap: true, load: () => import('./steps/return-key-step.tsx') },
    'visit.describe': { load: () => import('./steps/describe-step.tsx') },
    'visit.noteCondition': { load: () => import('./steps/condition-step.tsx') },
    'visit.markDamage': { load: () => import('./damage/damage-step.tsx') },
    'visit.listBelongings': { load: () => import('./steps/belongings-step.tsx') },
    'visit.returnBelonging': { load: () => import('./steps/belongings-step.tsx') },
    'visit.takeKey': { load: () => import('./steps/key-step.tsx') },
    'visit.promise': { load: () => import('./steps/promise-step.tsx') },
    'visit.leaveUnrepaired': { load: () => import('./steps/leave-step.tsx') },
    'visit.cancel': { load: () => import('./steps/cancel-step.tsx') },
  },
});
