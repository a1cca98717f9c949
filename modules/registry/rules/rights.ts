import { isRole, type Role, roles } from './roles.ts';

const everybody = roles;
const desk = ['service-advisor', 'receptionist', 'service-manager', 'business-manager'] as const;
const managers = ['service-manager', 'business-manager', 'dealer-principal'] as const;
const shop = ['workshop-foreman', 'dispatcher', 'service-manager'] as const;
const office = ['administrator', 'dealer-principal', 'service-manager', 'business-manager'] as const;
const clerks = [
  ...desk,
  'appointment-agent',
  'crm-agent',
  'telephone-operator',
  'key-account-manager',
  'administrator',
] as const;
/** Who is asked about a complaint: everybody who talks with customers, and who can say what was done to the car. */
const answerForIt = [
  ...clerks,
  'workshop-foreman',
  'quality-inspector',
  'warranty-clerk',
  'dealer-principal',
] as const;

/**
 * Who may do what: one line per action, read it aloud. Commands, routes, lifecycles and screens take it from here.
 * Segregation stands in guards beside it: who repairs does not inspect, who asks a discount does not grant it.
 */
export const rights = {
  // Seeing
  'visit.see': everybody,
  'board.see': everybody,
  'search.use': everybody,
  'journal.see': [
    'service-advisor',
    'workshop-foreman',
    'quality-inspector',
    'warranty-clerk',
    'crm-agent',
    ...office,
  ],
  'document.see': [
    'service-advisor',
    'receptionist',
    'workshop-foreman',
    'quality-inspector',
    'warranty-clerk',
    'cashier',
    'crm-agent',
    'finance',
    ...office,
  ],
  'document.print': [...desk, 'workshop-foreman', 'warranty-clerk', 'cashier', 'finance', ...office],
  'file.see': everybody,
  'file.add': everybody,

  // Registry
  'workshop.see': everybody,
  'workshop.keep': office,
  'workshop.open': ['administrator', 'dealer-principal', 'group-manager'],
  'staff.see': everybody,
  'staff.keep': office,
  'customer.see': [
    ...clerks,
    'warranty-clerk',
    'cashier',
    'finance',
    'dealer-principal',
    'data-protection-officer',
  ],
  'customer.keep': clerks,
  'vehicle.see': everybody,
  'vehicle.keep': [...clerks, 'warranty-clerk', 'guard', 'guide'],
  'op-code.see': everybody,
  'op-code.keep': [...office, 'workshop-foreman', 'warranty-clerk'],
  'part.see': everybody,
  'part.keep': ['parts-clerk', ...office],
  'stock.receive': ['parts-clerk', 'administrator'],
  'stock.correct': ['parts-clerk', 'service-manager', 'administrator'],
  'price.see': everybody,
  'price.keep': office,
  'service-standard.see': everybody,
  'service-standard.keep': ['service-manager', 'dealer-principal', 'administrator'],
  'recall.see': everybody,
  'recall.keep': [...office, 'warranty-clerk'],
  'recall.note-done': [...desk, 'warranty-clerk', 'dealer-principal', 'administrator'],
  'notice.see': everybody,
  'notice.keep': office,
  'inspection-template.see': everybody,
  'inspection-template.keep': ['service-manager', 'dealer-principal', 'administrator', 'workshop-foreman'],
  'access-token.keep': ['administrator', 'dealer-principal', 'group-manager'],
  'job-queue.see': ['administrator'],

  // Reception
  'visit.arrive': [...desk, 'guard', 'guide', 'telephone-operator'],
  'visit.greet': [...desk, 'guide', 'crm-agent', 'technical-expert'],
  'visit.take-over': [...desk],
  'visit.describe': desk,
  'visit.protect': [...desk, 'technician', 'car-washer'],
  'visit.hear-concern': desk,
  'visit.note-condition': [...desk, 'technician'],
  'visit.mark-damage': [...desk, 'technician', 'quality-inspector', 'workshop-foreman'],
  'visit.list-belongings': desk,
  'visit.take-key': [...desk, 'workshop-foreman'],
  'visit.promise': desk,
  'visit.leave-unrepaired': desk,
  'visit.cancel': desk,
  'visit.take-measure': [...desk, 'dealer-principal'],
  'visit.note-whereabouts': [...desk, 'crm-agent', 'guide'],
  'appointment-wish.note': [...desk, 'appointment-agent', 'telephone-operator', 'crm-agent'],
  'front-desk.keep': office,
  'advisor-card.keep': [...desk, 'dealer-principal', 'administrator'],
  'paper-form.keep': [...desk, 'dealer-principal', 'administrator'],
  'call.note': [...desk, 'telephone-operator', 'appointment-agent', 'crm-agent'],
  'script.keep': [...office, 'crm-agent'],
  'customer.classify': ['key-account-manager', 'service-manager', 'business-manager', 'dealer-principal'],

  // Advice of the walk-around
  'recommendation.excuse': managers,
  'recommendation.see-figures': [...office, 'workshop-foreman', 'group-manager'],

  // Interview and diagnosis
  'visit.interview': [...desk, 'technical-expert'],
  'visit.pre-inspect': [...desk, 'technician', 'technical-expert', 'workshop-foreman', 'quality-inspector'],
  'diagnosis.consent': desk,
  'diagnosis.carry-out': ['service-advisor', 'technician', 'technical-expert', ...shop],
  'diagnosis.explain': desk,
  'diagnosis.call-expert': [...desk, 'technician', 'technical-expert', 'workshop-foreman'],
  'diagnosis.promise-plan': [...desk, 'workshop-foreman'],
  'diagnosis-figure.see': ['workshop-foreman', 'technical-expert', ...managers],
  'question-set.see': everybody,
  'question-set.keep': ['service-manager', 'dealer-principal', 'administrator', 'technical-expert'],

  // Repair order
  'repair-order.open': ['service-advisor', ...managers],
  'repair-order.write': ['service-advisor', ...managers],
  'repair-order.estimate': ['service-advisor', ...managers],
  'discount.grant': managers,
  'repair-order.revise': ['service-advisor', ...managers],
  'repair-order.confirm': ['service-advisor', ...managers],
  'repair-order.authorize': ['service-advisor', ...managers],
  'repair-order.release-in-emergency': managers,
  'repair-order.cancel': ['service-advisor', ...managers],
  'repair-order.propose-work': ['technician', 'technical-expert', 'service-advisor', ...shop],
  'repair-order.decide-work': ['service-advisor', ...managers],
  'customer-link.see': [...desk, 'workshop-foreman', 'crm-agent'],
  'customer-link.keep': ['service-advisor', ...managers],
  'customer-question.answer': desk,
  'repair-order.adjust-actual': ['service-advisor', 'workshop-foreman', 'parts-clerk', ...managers],

  // Workshop
  'job.assign': shop,
  'job.release': shop,
  'job.start': ['technician', 'workshop-foreman', 'technical-expert'],
  'job.pause': ['technician', 'workshop-foreman', 'technical-expert'],
  'job.resume': ['technician', 'workshop-foreman', 'technical-expert'],
  'job.record': ['technician', 'workshop-foreman', 'technical-expert'],
  'job.judge-cause': ['technician', 'workshop-foreman', 'technical-expert', 'service-advisor', ...managers],
  'job.bear-cover': managers,
  'job.finish': ['technician', 'workshop-foreman', 'technical-expert'],
  'job.rework': ['quality-inspector', 'workshop-foreman', 'service-manager'],
  'part.issue': ['parts-clerk'],
  'part.return': ['parts-clerk'],
  'part.ask': ['service-advisor', 'technician', 'technical-expert', 'parts-clerk', ...shop],
  'part.order': ['parts-clerk', ...managers],

  // Quality and hand-over
  'repair-order.start': ['technician', 'workshop-foreman', 'technical-expert'],
  'repair-order.finish-work': ['technician', 'workshop-foreman', 'technical-expert'],
  'repair-order.pass-inspection': ['quality-inspector', 'service-manager', 'technical-expert'],
  'repair-order.fail-inspection': ['quality-inspector', 'service-manager', 'technical-expert'],
  'repair-order.hand-over': ['service-advisor', 'workshop-foreman', ...managers],
  'repair-order.bear-overrun': managers,

  // Settlement and leaving
  'repair-order.settle': ['cashier', 'service-advisor', ...managers],
  'repair-order.reopen-settlement': ['cashier', ...managers],
  'payment.receive': ['cashier', 'finance'],
  'payment.reverse': ['cashier', 'finance', ...managers],
  'deposit.receive': ['cashier', 'finance', 'service-advisor'],
  'deposit.refund': ['cashier', 'finance', ...managers],
  'deposit.forgo': managers,
  'settlement.see': ['service-advisor', 'cashier', 'finance', 'warranty-clerk', ...office],
  'settlement.release-on-account': [...managers, 'finance'],
  'visit.issue-gate-pass': ['cashier', 'service-advisor', 'finance', ...managers],
  'visit.unprotect': desk,
  'repair-order.deliver': ['service-advisor', ...managers],
  'visit.record-exit': ['guard', ...managers],
  'gate.see': ['guard', 'guide', ...desk],

  // Complaints
  'complaint.see': answerForIt,
  'complaint.receive': [...answerForIt, 'cashier'],
  'complaint.handle': answerForIt,
  'complaint.approve-closing': managers,
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof rights;

/** The roles that hold a right: for the `by` of lifecycle edges. */
export function whoMay(right: Right): readonly Role[] {
  return rights[right];
}

const byRole = new Map<Role, ReadonlySet<string>>(
  roles.map((role) => [
    role,
    new Set(
      Object.entries(rights).flatMap(([right, by]) =>
        (by as readonly Role[]).includes(role) ? [right] : [],
      ),
    ),
  ]),
);

/** All rights of somebody who holds these roles; unknown role names give none. */
export function rightsOf(held: readonly string[]): ReadonlySet<string> {
  return new Set(held.filter(isRole).flatMap((role) => [...(byRole.get(role) ?? [])]));
}
