/**
 * What is looked at before the customer is called. What `blocks` must be good; the rest may be handed over with a word
 * on what is wrong, so that the advisor knows it before the customer does. Texts: `quality.hand-over.<key>`.
 */
export const handOverChecks = [
  { key: 'car-clean', blocks: false },
  { key: 'no-new-damage', blocks: false },
  { key: 'every-job-done', blocks: true },
  { key: 'old-parts-in-place', blocks: false },
  { key: 'key-received', blocks: false },
  { key: 'on-time', blocks: false },
  { key: 'records-complete', blocks: true },
  { key: 'inspector-signed', blocks: true },
  { key: 'wording-corrected', blocks: true },
  { key: 'warranty-complete', blocks: false },
] as const;
export type HandOverCheck = (typeof handOverChecks)[number]['key'];

export const handOverCheckKeys = handOverChecks.map(({ key }) => key);
