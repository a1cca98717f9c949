import { defineModule, definePage } from '#platform/web/page.ts';

/** Around the car with the tablet, what was found and advised, and the list of what is inspected. */
export const walkAroundWeb = defineModule({
  name: 'walk-around',
  pages: [
    definePage({
      path: '/visits/$visitId/walk-around',
      load: () => import('./around/around-page.tsx'),
      right: 'visit.see',
      frame: 'bare',
    }),
  ],
  refreshOn: { 'visit.': ['/api/v1/visits'] },
  steps: {
    'visit.markDamage': { tap: true, load: () => import('./visit/go-around-step.tsx') },
  },
});
