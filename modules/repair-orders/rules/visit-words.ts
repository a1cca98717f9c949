/** Why the customer comes. */
export const purposes = ['repair', 'maintenance', 'accessories', 'insurance', 'activity', 'enquiry'] as const;

/** What a concern is about: the groups its questions go by. */
export const concernKinds = [
  'noise',
  'vibration',
  'electrical',
  'leak',
  'drivability',
  'warning-lamp',
  'smell',
  'climate',
  'body',
  'maintenance',
  'other',
] as const;

export const damageViews = ['top', 'left', 'right', 'front', 'rear'] as const;
export const damageKinds = ['scratch', 'dent', 'chip', 'crack', 'rust', 'missing', 'broken'] as const;
export const damageSeverities = ['light', 'medium', 'severe'] as const;

/** How a visit may end without repair. */
export const leaveKinds = [
  'answered',
  'diagnosis-only',
  'quotation-only',
  'new-appointment',
  'declined',
  'other',
] as const;

/** Lamps on the dashboard that may be lit. */
export const warningLamps = [
  'engine',
  'oil-pressure',
  'coolant-temperature',
  'battery',
  'brakes',
  'abs',
  'airbag',
  'tyre-pressure',
  'steering',
  'stability',
  'transmission',
  'hybrid-system',
  'service-due',
  'other',
] as const;
