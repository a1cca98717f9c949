import { BarcodeOutlined, IdcardOutlined, SettingOutlined, TeamOutlined } from '@ant-design/icons';
import { defineModule, definePage } from '#platform/web/page.ts';

/** What the house keeps on file: cars, customers, parts, and under one roof everything that is set up once. */
export const registryWeb = defineModule({
  name: 'registry',
  pages: [
    definePage({
      path: '/vehicles',
      load: () => import('./vehicles/vehicles-page.tsx'),
      right: 'vehicle.see',
      nav: {
        key: 'registry:nav.vehicles',
        icon: IdcardOutlined,
        order: 80,
        shortcut: 'g f',
        for: ['vehicle.keep'],
      },
    }),
    definePage({
      path: '/vehicles/$vehicleId',
      load: () => import('./vehicles/vehicle-page.tsx'),
      right: 'vehicle.see',
    }),
    definePage({
      path: '/customers',
      load: () => import('./customers/customers-page.tsx'),
      right: 'customer.see',
      nav: { key: 'registry:nav.customers', icon: TeamOutlined, order: 81, shortcut: 'g c' },
    }),
    definePage({
      path: '/customers/$customerId',
      load: () => import('./customers/customer-page.tsx'),
      right: 'customer.see',
    }),
    definePage({
      path: '/parts',
      load: () => import('./parts/parts-page.tsx'),
      right: 'part.see',
      nav: {
        key: 'registry:nav.parts',
        icon: BarcodeOutlined,
        order: 82,
        shortcut: 'g t',
        for: ['part.keep', 'repair-order.write'],
      },
    }),
    definePage({
      path: '/parts/$partId',
      load: () => import('./parts/part-page.tsx'),
      right: 'part.see',
    }),
    definePage({
      path: '/settings',
      load: () => import('./settings/settings-page.tsx'),
      right: 'workshop.see',
      nav: {
        key: 'registry:nav.settings',
        icon: SettingOutlined,
        order: 89,
        for: ['op-code.keep'],
      },
    }),
    definePage({
      path: '/settings/workshop',
      load: () => import('./settings/workshop/workshop-page.tsx'),
      right: 'workshop.see',
    }),
    definePage({
      path: '/settings/bays',
      load: () => import('./settings/workshop/bays-page.tsx'),
      right: 'workshop.see',
    }),
    definePage({
      path: '/settings/staff',
      load: () => import('./settings/staff/staff-page.tsx'),
      right: 'staff.see',
    }),
    definePage({
      path: '/settings/staff/$staffId',
      load: () => import('./settings/staff/person-page.tsx'),
      right: 'staff.see',
    }),
    definePage({
      path: '/settings/op-codes',
      load: () => import('./settings/op-codes/op-codes-page.tsx'),
      right: 'op-code.see',
    }),
    definePage({
      path: '/settings/prices',
      load: () => import('./settings/prices/prices-page.tsx'),
      right: 'price.see',
    }),
    definePage({
      path: '/settings/packages',
      load: () => import('./settings/packages/packages-page.tsx'),
      right: 'price.see',
    }),
    definePage({
      path: '/settings/price-lists',
      load: () => import('./settings/price-lists/price-lists-page.tsx'),
      right: 'price.see',
    }),
    definePage({
      path: '/settings/commitments',
      load: () => import('./settings/commitments/commitments-page.tsx'),
      right: 'price.see',
    }),
    definePage({
      path: '/settings/recalls',
      load: () => import('./settings/recalls/recalls-page.tsx'),
      right: 'recall.see',
    }),
    definePage({
      path: '/settings/service-standard',
      load: () => import('./settings/standard/standard-page.tsx'),
      right: 'service-standard.see',
    }),
    definePage({
      path: '/settings/notices',
      load: () => import('./settings/notices/notices-page.tsx'),
      right: 'notice.see',
    }),
    definePage({
      path: '/settings/rights',
      load: () => import('./settings/rights-page.tsx'),
      right: 'staff.keep',
    }),
    definePage({
      path: '/settings/job-queue',
      load: () => import('./settings/job-queue-page.tsx'),
      right: 'job-queue.see',
    }),
  ],
  links: {
    vehicle: ({ id }) => `/vehicles/${id}`,
    customer: ({ id }) => `/customers/${id}`,
  },
  refreshOn: {
    'vehicle.': ['/api/v1/vehicles', '/api/v1/customers'],
    'customer.': ['/api/v1/customers', '/api/v1/vehicles'],
    'op-code.': ['/api/v1/op-codes'],
    'part.': ['/api/v1/parts'],
    'staff.': ['/api/v1/staff'],
    'staff.roles-set': ['/api/v1/session'],
    'workshop.': ['/api/v1/workshops'],
    'workshop.opened': ['/api/v1/session'],
    'bay.': ['/api/v1/workshops'],
    'equipment.': ['/api/v1/workshops'],
    'holiday.': ['/api/v1/workshops'],
    'labor-rate.': ['/api/v1/workshops'],
    'tax-rate.': ['/api/v1/workshops'],
    'price-list.': ['/api/v1/workshops'],
    'package.': ['/api/v1/workshops'],
    'commitment.': ['/api/v1/workshops'],
    'discount-limits.': ['/api/v1/workshops'],
    'recall.': ['/api/v1/recalls', '/api/v1/vehicles', '/api/v1/visits'],
    'customer-group.': ['/api/v1/customer-groups'],
    'service-standard.': ['/api/v1/workshops'],
    'notice.': ['/api/v1/workshops'],
  },
});

export { CustomerPicker } from './customers/customer-picker.tsx';
export { SettingsFrame } from './settings/settings-frame.tsx';
