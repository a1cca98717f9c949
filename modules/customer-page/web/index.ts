import { defineModule } from '#platform/web/page.ts';

/** What goes to the customer by link and comes back, on the page of the visit. */
export const customerPageWeb = defineModule({
  name: 'customer-page',
  slots: { visit: [{ order: 20, load: () => import('./visit/contact-panel.tsx') }] },
  refreshOn: {
    'customer-link.': ['/api/v1/visits'],
    'customer-question.': ['/api/v1/visits'],
  },
});
