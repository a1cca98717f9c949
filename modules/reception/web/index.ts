import { CoffeeOutlined } from '@ant-design/icons';
import { defineModule, definePage, defineStart } from '#platform/web/page.ts';

/** From the gate to the repair order: the advisor's start, arrival, and every step of reception on the visit page. */
export const receptionWeb = defineModule({
  name: 'reception',
  pages: [
    definePage({
      path: '/front-desk',
      load: () => import('./front-desk/front-desk-page.tsx'),
      right: 'visit.see',
      nav: {
        key: 'reception:nav.front-desk',
        icon: CoffeeOutlined,
        order: 25,
        shortcut: 'g d',
        for: ['visit.note-whereabouts', 'call.note'],
      },
    }),
    definePage({
      path: '/settings/front-desk',
      load: () => import('./settings/front-desk-page.tsx'),
      right: 'front-desk.keep',
    }),
    definePage({
      path: '/settings/scripts',
      load: () => import('./settings/scripts-page.tsx'),
      right: 'script.keep',
    }),
  ],
  starts: [
    defineStart({ role: 'telephone-operator', load: () => import('./calls/calls-page.tsx'), order: 20 }),
    defineStart({
      role: ['service-advisor', 'receptionist', 'service-manager', 'business-manager'],
      load: () => import('./start/advisor-start.tsx'),
      order: 10,
    }),
  ],
  refreshOn: {
    'visit.': ['/api/v1/reception-queue', '/api/v1/waits', '/api/v1/vehicles', '/api/v1/lounge'],
    'call.': ['/api/v1/phone-calls'],
    'paper-form.': ['/api/v1/paper-forms'],
    'appointment.': ['/api/v1/appointment-wishes'],
    'front-desk.': ['/api/v1/workshops', '/api/v1/reception-queue', '/api/v1/lounge'],
    'script.': ['/api/v1/scripts', '/api/v1/workshops'],
  },
  slots: {
    everywhere: [{ order: 10, load: () => import('./alarm/reception-news.tsx') }],
    due: [{ order: 10, load: () => import('./start/desk-duties.tsx') }],
    'visit-concerns': [
      { order: 5, load: () => import('./visit/words-panel.tsx') },
      { order: 10, load: () => import('./visit/concerns-panel.tsx') },
    ],
    visit: [
      { order: 8, load: () => import('./lounge/whereabouts-panel.tsx') },
      { order: 10, load: () => import('./visit/condition-panel.tsx') },
    ],
  },
  steps: {
    'visit.greet': { tap: true, load: () => import('./steps/greet-step.tsx') },
    'visit.protect': { tap: true, load: () => import('./steps/protect-step.tsx') },
    'visit.unprotect': { tap: true, load: () => import('./steps/unprotect-step.tsx') },
    'visit.takeOver': { tap: true, load: () => import('./steps/take-over-step.tsx') },
    'visit.returnKey': { tap: true, load: () => import('./steps/return-key-step.tsx') },
    'visit.describe': { load: () => import('./steps/describe-step.tsx') },
    'visit.noteCondition': { load: () => import('./steps/condition-step.tsx') },
    'visit.listBelongings': { load: () => import('./steps/belongings-step.tsx') },
    'visit.returnBelonging': { load: () => import('./steps/belongings-step.tsx') },
    'visit.takeKey': { load: () => import('./steps/key-step.tsx') },
    'visit.promise': { load: () => import('./steps/promise-step.tsx') },
    'visit.leaveUnrepaired': { load: () => import('./steps/leave-step.tsx') },
    'visit.cancel': { load: () => import('./steps/cancel-step.tsx') },
  },
});

export { lampPictures } from './condition/lamp-pictures.tsx';
export { type PromiseChoice, PromiseChoiceContext, usePromiseChoice } from './steps/promise-choice.ts';
