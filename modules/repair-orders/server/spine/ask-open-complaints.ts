import { question } from '#platform/server/command/question.ts';

/** The car that is here with a visit, or one that only stands at the gate. */
export interface ComplaintsAsked {
  readonly of: 'visit' | 'vehicle';
  readonly id: string;
}

/** A complaint that is not closed, about the car or by the customer who brings it. */
export interface OpenComplaint {
  readonly id: string;
  readonly number: string;
  readonly workshopId: string;
  readonly level: 1 | 2 | 3;
  readonly words: string;
  readonly receivedAt: Date;
  readonly ownerName: string | null;
  /** A former owner's: that it is open is the car's past, what they said is theirs. */
  readonly ofFormerOwner: boolean;
}

/** RECV-2: what is open between the house and this car and customer. The complaints answer, in the same round trip. */
export const askOpenComplaints = question<ComplaintsAsked, readonly OpenComplaint[]>(
  'repair-orders.open-complaints',
);
