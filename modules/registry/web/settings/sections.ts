/** What is set up once, in the order a new workshop does it; `right` is whose page it is. */
export const sections = [
  { name: 'workshop', right: 'workshop.see' },
  { name: 'bays', right: 'workshop.see' },
  { name: 'staff', right: 'staff.see' },
  { name: 'op-codes', right: 'op-code.see' },
  { name: 'prices', right: 'price.see' },
  { name: 'packages', right: 'price.see' },
  { name: 'price-lists', right: 'price.see' },
  { name: 'commitments', right: 'price.see' },
  { name: 'recalls', right: 'recall.keep' },
  { name: 'service-standard', right: 'service-standard.see' },
  { name: 'notices', right: 'notice.see' },
  { name: 'inspection-templates', right: 'inspection-template.see' },
  { name: 'question-sets', right: 'question-set.see' },
  { name: 'front-desk', right: 'front-desk.keep' },
  { name: 'scripts', right: 'script.keep' },
  { name: 'rights', right: 'staff.keep' },
  { name: 'job-queue', right: 'job-queue.see' },
] as const;

export type SectionName = (typeof sections)[number]['name'];
