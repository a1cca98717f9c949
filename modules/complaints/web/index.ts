import { FrownOutlined } from '@ant-design/icons';
import { defineModule, definePage } from '#platform/web/page.ts';

/** What customers hold against the house: taken in wherever they say it, seen to by somebody, never lost. */
export const complaintsWeb = defineModule({
  name: 'complaints',
  pages: [
    definePage({
      path: '/complaints',
      load: () => import('./list/complaints-page.tsx'),
      right: 'complaint.see',
      nav: { key: 'complaints:nav.complaints', icon: FrownOutlined, order: 78, shortcut: 'g x' },
    }),
    definePage({
      path: '/complaints/$complaintId',
      load: () => import('./case/complaint-page.tsx'),
      right: 'complaint.see',
    }),
  ],
  slots: {
    everywhere: [{ order: 20, load: () => import('./pieces/complaint-alerts.tsx') }],
    due: [{ order: 5, load: () => import('./pieces/due-complaints.tsx') }],
    'visit-car': [{ order: 90, load: () => import('./pieces/complaints-panel.tsx') }],
    customer: [{ order: 10, load: () => import('./pieces/complaints-panel.tsx') }],
    vehicle: [{ order: 10, load: () => import('./pieces/complaints-panel.tsx') }],
    call: [{ order: 10, load: () => import('./pieces/call-complaint.tsx') }],
  },
  refreshOn: {
    'complaint.': ['/api/v1/complaints', '/api/v1/visits', '/api/v1/vehicles'],
  },
});
