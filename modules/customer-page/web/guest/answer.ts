import type { PointGroup } from 'signature_pad';
import type { CustomerPage } from '../../api/index.ts';

type Job = CustomerPage['jobs'][number];
/** One stroke of the pen as the drawing surface keeps it. */
export type Stroke = PointGroup;

export interface Choice {
  /** Null before the customer chose. */
  readonly yes: boolean | null;
  readonly reason: string;
}

/** What the customer has chosen so far; by id, so that it outlives a change of the page. */
export interface Answer {
  readonly jobs: Readonly<Record<string, Choice>>;
  /** Lines left out, with the reason. */
  readonly lines: Readonly<Record<string, string>>;
  readonly ticks: Readonly<Record<'jobs' | 'price' | 'time', boolean>>;
  /** Notices acknowledged one by one, by their kind. */
  readonly acknowledged: readonly string[];
  readonly wash: boolean | null;
  readonly keepOldParts: boolean | null;
  readonly name: string;
  readonly signature: string | null;
  /** The same as it was drawn, to be drawn again when the page comes back. */
  readonly strokes: readonly Stroke[];
}

export const nothingSaid: Answer = {
  ...{ jobs: {}, lines: {}, ticks: { jobs: false, price: false, time: false }, acknowledged: [] },
  ...{ wash: null, keepOldParts: null, name: '', signature: null, strokes: [] },
};

/** Ticks and hand taken back: they were given to something else. */
export const notGiven: Pick<Answer, 'ticks' | 'acknowledged' | 'signature' | 'strokes'> = {
  ticks: nothingSaid.ticks,
  acknowledged: [],
  signature: null,
  strokes: [],
};

/** Whether there is anything to say to this job on this page. */
export function isOpen(job: Job): boolean {
  return job.state === 'offered' || job.state === 'proposed';
}

/** What was estimated is wanted until the customer says no; what was found later waits for a yes or no. */
export function choiceOf(job: Job, answer: Answer): Choice {
  return answer.jobs[job.id] ?? { yes: job.state === 'offered' ? true : null, reason: '' };
}

export function isWanted(job: Job, answer: Answer): boolean {
  if (job.state === 'agreed') return true;
  const wholeJobIsOut = job.lines.length > 0 && job.lines.every(({ id }) => id in answer.lines);
  return isOpen(job) && choiceOf(job, answer).yes === true && !wholeJobIsOut;
}

/** What the chosen work comes to, and what of it the customer pays; sums of rounded lines, as the server adds them. */
export function totalOf(jobs: readonly Job[], answer: Answer): { totalMinor: number; customerMinor: number } {
  const lines = jobs
    .filter((job) => isWanted(job, answer))
    .flatMap((job) => job.lines.filter(({ id }) => job.state === 'agreed' || !(id in answer.lines)));
  const sum = (pick: (line: Job['lines'][number]) => number) =>
    lines.reduce((all, line) => all + pick(line), 0);
  return { totalMinor: sum((line) => line.totalMinor), customerMinor: sum((line) => line.customerMinor) };
}

/** What is chosen of what may be chosen now. */
export function wantedJobs({ jobs }: CustomerPage, answer: Answer): Job[] {
  return jobs.filter((job) => isOpen(job) && isWanted(job, answer));
}

/** A11: what the holder of the link chose beyond what they may agree to; null while it is within. */
export function beyondAuthority(
  page: CustomerPage,
  answer: Answer,
): { limit: number; amount: number } | null {
  const { authority } = page;
  const wanted = wantedJobs(page, answer);
  if (!authority || wanted.length === 0) return null;
  const chosen = totalOf(page.purpose === 'contract' ? page.jobs : wanted, answer).customerMinor;
  const amount = page.purpose === 'contract' ? chosen : authority.agreedMinor + chosen;
  return amount > authority.upToMinor ? { limit: authority.upToMinor, amount } : null;
}

/**
 * What the customer does next to what they said: ticks and hand were given to what was chosen then, so another choice
 * takes them back; the words and the other answers stay.
 */
export function changed(page: CustomerPage, was: Answer, more: Partial<Answer>): Answer {
  const next = { ...was, ...more };
  return chosenIn(page, was) === chosenIn(page, next) ? next : { ...next, ...notGiven };
}

function chosenIn(page: CustomerPage, answer: Answer): string {
  const wanted = wantedJobs(page, answer).map(({ id }) => id);
  return [...wanted, ...leftOut(page, answer).map(({ lineId }) => lineId)].join();
}

export type Missing = 'choose' | 'reason' | 'owner' | 'notices' | 'ticks' | 'name' | 'signature';

/** What is still to do before the answer can be sent, in the order of the page. */
export function missingIn(page: CustomerPage, answer: Answer): Missing[] {
  const open = page.jobs.filter(isOpen);
  const saysYes = wantedJobs(page, answer).length > 0;
  const unexplained =
    open.some((job) => choiceOf(job, answer).yes === false && !choiceOf(job, answer).reason.trim()) ||
    leftOut(page, answer).some(({ reason }) => !reason.trim());
  const allTicked =
    Object.values(answer.ticks).every(Boolean) && answer.wash !== null && answer.keepOldParts !== null;
  const checks: [Missing, boolean][] = [
    ['choose', open.some((job) => choiceOf(job, answer).yes === null)],
    ['reason', unexplained],
    ['owner', beyondAuthority(page, answer) !== null],
    ['notices', page.purpose === 'contract' && saysYes && untickedNotices(page, answer).length > 0],
    ['ticks', page.purpose === 'contract' && saysYes && !allTicked],
    ['name', !answer.name.trim()],
    ['signature', saysYes && !answer.signature],
  ];
  return checks.flatMap(([missing, holds]) => (holds ? [missing] : []));
}

/** What has to be acknowledged by itself and is not yet. */
function untickedNotices({ notices }: CustomerPage, { acknowledged }: Answer) {
  return notices.filter(({ kind, mustTick }) => mustTick && !acknowledged.includes(kind));
}

/** Lines left out of jobs that are wanted otherwise. */
function leftOut(page: CustomerPage, answer: Answer): { lineId: string; reason: string }[] {
  return wantedJobs(page, answer).flatMap((job) =>
    job.lines.flatMap(({ id }) => {
      const reason = answer.lines[id];
      return reason === undefined ? [] : [{ lineId: id, reason }];
    }),
  );
}

/** Jobs that are not wanted: refused as a whole, or line by line until nothing was left. */
function declinedJobs(page: CustomerPage, answer: Answer): { job: Job; reason: string }[] {
  return page.jobs
    .filter((job) => isOpen(job) && !isWanted(job, answer))
    .map((job) => ({
      job,
      reason:
        choiceOf(job, answer).reason.trim() ||
        job.lines.flatMap(({ id }) => answer.lines[id]?.trim() || []).join('; '),
    }));
}

/** The answer as it is sent: a contract is signed, a proposal decided. */
export function bodyOf(page: CustomerPage, answer: Answer, locale: string): object {
  const given = {
    seen: page.seen,
    locale,
    signerName: answer.name.trim(),
    declinedLines: leftOut(page, answer),
  };
  const declined = declinedJobs(page, answer);
  const wanted = wantedJobs(page, answer);
  if (page.purpose === 'proposal')
    return {
      ...given,
      jobs: [...said(wanted, 'proposed'), ...refused(declined, 'proposed')],
      ...(wanted.length > 0 && answer.signature ? { signature: answer.signature } : {}),
    };
  return {
    ...given,
    confirmed: {
      ...{ jobs: true, price: true, time: true },
      ...{ wash: { wanted: answer.wash ?? false }, oldParts: { keep: answer.keepOldParts ?? false } },
    },
    acknowledged: answer.acknowledged,
    declinedJobs: declined
      .filter(({ job }) => job.state === 'offered')
      .map(({ job, reason }) => ({ jobId: job.id, reason })),
    proposals: [...said(wanted, 'proposed'), ...refused(declined, 'proposed')],
    ...(wanted.length > 0 && answer.signature ? { signature: answer.signature } : {}),
  };
}

function said(jobs: readonly Job[], state: Job['state']): object[] {
  return jobs.filter((job) => job.state === state).map(({ id }) => ({ jobId: id, decision: 'approved' }));
}

function refused(declined: readonly { job: Job; reason: string }[], state: Job['state']): object[] {
  return declined
    .filter(({ job }) => job.state === state)
    .map(({ job, reason }) => ({ jobId: job.id, decision: 'declined', reason }));
}
