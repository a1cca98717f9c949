import { AppstoreOutlined, InboxOutlined, ScheduleOutlined } from '@ant-design/icons';
import { defineModule, definePage, defineStart } from '#platform/web/page.ts';

const boards = [
  '/api/v1/workshop-board',
  '/api/v1/my-jobs',
  '/api/v1/jobs',
  '/api/v1/part-requests',
  '/api/v1/part-orders',
];

/** Boards, dispatch, the technician's phone and the parts desk. */
export const workshopWeb = defineModule({
  name: 'workshop',
  pages: [
    definePage({
      path: '/board',
      load: () => import('./board/board-page.tsx'),
      right: 'board.see',
      nav: { key: 'workshop:nav.board', icon: AppstoreOutlined, order: 35, shortcut: 'g b' },
    }),
    definePage({
      path: '/wall',
      load: () => import('./wall/wall-page.tsx'),
      right: 'board.see',
      frame: 'bare',
    }),
    definePage({
      path: '/workshop',
      load: () => import('./dispatch/dispatch-page.tsx'),
      right: 'job.assign',
      nav: { key: 'workshop:nav.dispatch', icon: ScheduleOutlined, order: 40, shortcut: 'g w' },
    }),
    definePage({
      path: '/jobs/$jobId',
      load: () => import('./technician/job-page.tsx'),
      right: 'visit.see',
    }),
    definePage({
      path: '/parts-desk',
      load: () => import('./parts/parts-desk.tsx'),
      right: 'part.see',
      nav: {
        key: 'workshop:nav.parts-desk',
        icon: InboxOutlined,
        order: 45,
        shortcut: 'g p',
        for: ['part.issue', 'repair-order.bear-overrun'],
      },
    }),
  ],
  starts: [
    defineStart({
      role: ['workshop-foreman', 'dispatcher'],
      load: () => import('./dispatch/dispatch-page.tsx'),
      order: 20,
    }),
    defineStart({
      role: ['technician', 'technical-expert'],
      load: () => import('./technician/technician-start.tsx'),
      order: 30,
    }),
    defineStart({ role: 'parts-clerk', load: () => import('./parts/parts-desk.tsx'), order: 40 }),
  ],
  slots: {
    order: [{ order: 60, load: () => import('./visit/parts-note.tsx') }],
    'visit-promise': [{ order: 40, load: () => import('./completion/completion-piece.tsx') }],
  },
  refreshOn: {
    'visit.': boards,
    'repair-order.': boards,
    'job.': boards,
    'line.': boards,
    'part.': [...boards, '/api/v1/shop-board', '/api/v1/visits'],
    'staff.': ['/api/v1/workshop-board'],
    'bay.': ['/api/v1/workshop-board'],
  },
});
