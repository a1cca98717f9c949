import { AimOutlined } from '@ant-design/icons';
import { defineModule, definePage } from '#platform/web/page.ts';

const pages = [
  '/api/v1/visits',
  '/api/v1/observations',
  '/api/v1/observation-results',
  '/api/v1/plan-promises',
  '/api/v1/jobs',
  '/api/v1/diagnosis-figures',
];

/** Asking before repairing: the interview beside the car, the search for the fault, and the promise of the plan. */
export const diagnosisWeb = defineModule({
  name: 'diagnosis',
  pages: [
    definePage({
      path: '/visits/$visitId/interview/$concernId',
      load: () => import('./interview/interview-page.tsx'),
      right: 'visit.interview',
    }),
    definePage({
      path: '/figures/diagnosis',
      load: () => import('./figures/figures-page.tsx'),
      right: 'diagnosis-figure.see',
      nav: { key: 'diagnosis:nav.figures', icon: AimOutlined, order: 72, shortcut: 'g d' },
    }),
    definePage({
      path: '/settings/question-sets',
      load: () => import('./settings/question-sets-page.tsx'),
      right: 'question-set.see',
    }),
  ],
  refreshOn: {
    'concern.': pages,
    'diagnosis.': pages,
    'visit.': pages,
    'question-set.': ['/api/v1/workshops'],
  },
  slots: {
    'visit-header': [{ order: 20, load: () => import('./visit/plan-promise-chip.tsx') }],
    'visit-concerns': [{ order: 20, load: () => import('./visit/interviews-panel.tsx') }],
    visit: [{ order: 20, load: () => import('./visit/diagnosis-panel.tsx') }],
    due: [{ order: 20, load: () => import('./start/due-panel.tsx') }],
    'technician-start': [{ order: 20, load: () => import('./start/results-panel.tsx') }],
  },
});
