/** Everybody who works in or for the workshop, by the names of the trade. */
export const roles = [
  'service-advisor',
  'receptionist',
  'appointment-agent',
  'guard',
  'guide',
  'workshop-foreman',
  'dispatcher',
  'technician',
  'technical-expert',
  'quality-inspector',
  'parts-clerk',
  'warranty-clerk',
  'cashier',
  'crm-agent',
  'service-manager',
  'business-manager',
  'key-account-manager',
  'car-washer',
  'telephone-operator',
  'finance',
  'dealer-principal',
  'group-manager',
  'administrator',
  'data-protection-officer',
] as const;

export type Role = (typeof roles)[number];

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}
