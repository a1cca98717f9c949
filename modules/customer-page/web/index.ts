import { defineModule } from '#platform/web/page.ts';

/** What goes to the customer by link and comes back, on the page of the visit. */
export const customerPageWeb = defineModule({
  name: 'customer-page',
  slots: {
    visit: [{ order: 6, load: () => import('./visit/contact-panel.tsx') }],
    contract: [{ order: 10, load: () => import('./visit/send-instead.tsx') }],
  },
  refreshOn: {
    'customer-link.': ['/api/v1/visits'],
    'customer-question.': ['/api/v1/visits'],
  },
});
