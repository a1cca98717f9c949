import { LineChartOutlined } from '@ant-design/icons';
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
    definePage({
      path: '/advice-figures',
      load: () => import('./figures/figures-page.tsx'),
      right: 'recommendation.see-figures',
      nav: { key: 'walk-around:nav.figures', icon: LineChartOutlined, order: 84 },
    }),
    definePage({
      path: '/settings/inspection-templates',
      load: () => import('./settings/templates-page.tsx'),
      right: 'inspection-template.see',
    }),
  ],
  refreshOn: { 'visit.': ['/api/v1/visits'], 'inspection-template.': ['/api/v1/workshops'] },
  slots: { visit: [{ order: 15, load: () => import('./visit/walk-around-panel.tsx') }] },
  steps: {
    'visit.markDamage': { tap: true, load: () => import('./visit/go-around-step.tsx') },
  },
});
