import type { OfferedAction } from '#platform/web/api/problem.ts';
import type { MissingPlace, Stage } from '../../rules/index.ts';

/** What a stage is for: the steps that lead out of it, first things first. */
const towards: Readonly<Record<Stage, readonly string[]>> = {
  arrival: ['visit.greet', 'visit.describe', 'visit.hearConcern'],
  reception: ['visit.openOrder'],
  estimate: ['order.estimate'],
  contract: ['order.authorize', 'order.confirm', 'order.revise'],
  work: ['order.decideWork', 'order.proposeWork', 'order.countersign'],
  quality: ['order.passInspection', 'order.failInspection'],
  'hand-over': ['order.handOver', 'order.bearOverrun'],
  settlement: ['order.settle', 'visit.issueGatePass'],
  delivery: [
    'order.deliver',
    'visit.unprotect',
    'visit.returnBelonging',
    'visit.returnKey',
    'visit.issueGatePass',
    'visit.recordExit',
  ],
  gone: [],
};

/** Where what is missing is made up for: a step, or a place on the page. */
const mendedBy: Readonly<Record<MissingPlace, string>> = {
  greeting: 'visit.greet',
  customer: 'visit.describe',
  purpose: 'visit.describe',
  concerns: 'visit.hearConcern',
  protection: 'visit.protect',
  condition: 'visit.noteCondition',
  key: 'visit.takeKey',
  belongings: 'visit.returnBelonging',
  jobs: 'order.write',
  promise: 'visit.promise',
  confirmations: 'order.confirm',
  estimate: 'order.renewEstimate',
  'walk-around': 'visit.markDamage',
  signature: 'order.authorize',
  'owners-yes': 'order.noteOwnersYes',
  'additional-work': 'order.decideWork',
  inspection: 'order.passInspection',
  'hand-over': 'order.handOver',
  settlement: 'order.settle',
  leaving: 'visit.leaveUnrepaired',
  delivery: 'order.deliver',
};

/** Small debts of reception: they are listed, but nobody is held up for them. */
const canWait: ReadonlySet<MissingPlace> = new Set(['purpose', 'key', 'belongings']);

/** What else is usually done with the car before it goes to the workshop, in that order. */
const usually = [
  'visit.noteCondition',
  'visit.markDamage',
  'visit.promise',
  'visit.takeKey',
  'visit.listBelongings',
  'visit.hearConcern',
  'visit.describe',
];

interface Received {
  readonly conditionNotedAt: string | null;
  readonly noDamageSeen: boolean | null;
  readonly damageMarks: readonly unknown[];
  readonly promisedAt: string | null;
  readonly keyTag: string | null;
  readonly belongings: readonly { readonly returnedAt: string | null }[];
  readonly concerns: readonly unknown[];
  readonly mainPurpose: string | null;
}

/** With nothing of the customer's here there is no occasion for it at all. */
const givingBack = 'visit.returnBelonging';

/** What was done once may be done again, but is not proposed any more. */
export function stepsDone(visit: Received): ReadonlySet<string> {
  const done: Record<string, boolean> = {
    'visit.noteCondition': visit.conditionNotedAt !== null,
    'visit.markDamage': visit.noDamageSeen === true || visit.damageMarks.length > 0,
    'visit.promise': visit.promisedAt !== null,
    'visit.takeKey': visit.keyTag !== null,
    'visit.listBelongings': visit.belongings.length > 0,
    [givingBack]: visit.belongings.every(({ returnedAt }) => returnedAt !== null),
    'visit.hearConcern': visit.concerns.length > 0,
    'visit.describe': visit.mainPurpose !== null,
  };
  return new Set(Object.keys(done).filter((step) => done[step]));
}

/** Work on the order itself, done in its panel or by the workshop: no buttons of the visit. */
const doneElsewhere = new Set([
  'order.write',
  'order.chooseAlternative',
  'order.acknowledge',
  'order.renewEstimate',
  'order.noteOwnersYes',
  'order.start',
  'order.finishWork',
  'order.addApprovedWork',
  'order.noteActual',
]);

/** Never what comes first. */
export const quietSteps: readonly string[] = [
  'visit.leaveUnrepaired',
  'visit.cancel',
  'visit.takeOver',
  'order.cancel',
  'order.revise',
  'order.releaseInEmergency',
  'order.reopenSettlement',
];

const leaving = 'visit.leaveUnrepaired';

/** Who came to ask, or for an event, mostly leaves as they came: that way out stands in sight. */
const leavesAsItCame: readonly (string | null)[] = ['enquiry', 'activity'];

/** What is folded away, by what the customer came for. */
export function quietFor(mainPurpose: string | null): readonly string[] {
  if (!leavesAsItCame.includes(mainPurpose)) return quietSteps;
  return quietSteps.filter((step) => step !== leaving);
}

interface Gap {
  readonly code: string;
  readonly where: MissingPlace;
}

/** Where the visit stands, for planning. */
interface Standing {
  readonly stage: Stage;
  readonly gaps: readonly Gap[];
  readonly done: ReadonlySet<string>;
  readonly mainPurpose?: string | null;
}

export interface StepPlan {
  /** For the buttons: everything allowed, and of the rest only what this stage leads to. */
  readonly actions: readonly OfferedAction[];
  readonly order: readonly string[];
  /** What moves the car on, if this person may do it now: the one primary button. */
  readonly first: string | undefined;
}

/**
 * What comes next on a visit: what the stage still asks for, then the step that leads out of it. The server alone
 * says what is allowed; this only says what is looked at first.
 */
export function planSteps(
  { stage, gaps, done, mainPurpose = null }: Standing,
  offered: readonly OfferedAction[],
): StepPlan {
  const urgent = gaps.filter(({ where }) => !canWait.has(where));
  const mending = urgent.map(({ where }) => mendedBy[where]);
  const forward = [...new Set([...mending, ...towards[stage]])];
  const out = leavesAsItCame.includes(mainPurpose) ? [leaving] : [];
  const order = [...new Set([...forward, ...out, ...usually.filter((step) => !done.has(step))])];
  const actions = offered.filter(({ action, allowed, reasons }) => {
    if (doneElsewhere.has(action) && !mending.includes(action)) return false;
    if (action === givingBack && done.has(action)) return false;
    return allowed || (towards[stage].includes(action) && !reasons.some(isOutOfReach));
  });
  const first = forward.find(
    (step) => !quietSteps.includes(step) && actions.some(({ action, allowed }) => action === step && allowed),
  );
  return { actions, order, first };
}

/** Neither this person's nor this moment's: saying so would be noise. */
function isOutOfReach({ code }: { code: string }): boolean {
  return code.startsWith('lifecycle/') || code.startsWith('right/');
}

/** The steps of visit and order under one roof: both have a `cancel`. */
export function namedSteps(of: 'visit' | 'order', offered: readonly OfferedAction[]): OfferedAction[] {
  return offered.map((one) => ({ ...one, action: `${of}.${one.action}` }));
}

export function stepThatMends(where: MissingPlace): string {
  return mendedBy[where];
}

const places: Readonly<Record<string, string>> = {
  'visit.hearConcern': 'concerns',
  'order.passInspection': 'quality',
  'order.failInspection': 'quality',
  'order.handOver': 'hand-over',
  'order.bearOverrun': 'hand-over',
  'order.settle': 'settlement',
  'order.reopenSettlement': 'settlement',
  'visit.issueGatePass': 'settlement',
  'order.deliver': 'delivery',
  'visit.recordExit': 'delivery',
};

/** Where on the page a step without a drawer of its own is done. */
export function placeOnPage(step: string): string {
  return places[step] ?? 'order';
}
