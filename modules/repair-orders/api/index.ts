export * from './orders/index.ts';
export * from './visits/arrive.ts';
export * from './visits/car-past.ts';
export * from './visits/fields.ts';
export * from './visits/timeline.ts';
export * from './visits/visit-card.ts';
export * from './visits/visit-page.ts';
