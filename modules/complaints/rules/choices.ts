/** How a complaint reached the house. */
export const complaintChannels = [
  'desk',
  'phone',
  'letter',
  'email',
  'messenger',
  'follow-up',
  'public',
  'authority',
  'other',
] as const;
export type ComplaintChannel = (typeof complaintChannels)[number];

/** What stands in the history of a complaint. */
export const entryKinds = [
  'noted',
  'level-changed',
  'handed-over',
  'closing-asked',
  'closing-refused',
  'closed',
  'reopened',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** The customer said so, or a manager answers for it. */
export const outcomes = ['satisfied', 'approved'] as const;
