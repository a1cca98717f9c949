import type { CustomerPage } from '../../api/index.ts';
import { type Answer, notGiven, nothingSaid } from './answer.ts';

interface Kept {
  readonly seen: string;
  readonly answer: Answer;
}

/** What was chosen, typed and drawn, as long as this tab lives: messengers throw a page away when a call comes in. */
export function keepDraft(token: string, seen: string, answer: Answer): void {
  try {
    sessionStorage.setItem(placeOf(token), JSON.stringify({ seen, answer } satisfies Kept));
  } catch {
    // A browser that keeps nothing still shows and sends everything.
  }
}

/** What was kept of this page; ticks and hand count only for what is shown now. */
export function findDraft(token: string, page: CustomerPage): Answer | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(placeOf(token)) ?? 'null') as Kept | null;
    if (!kept) return null;
    const answer = { ...nothingSaid, ...kept.answer };
    return kept.seen === page.seen ? answer : { ...answer, ...notGiven };
  } catch {
    return null;
  }
}

export function dropDraft(token: string): void {
  try {
    sessionStorage.removeItem(placeOf(token));
  } catch {
    // Nothing was kept.
  }
}

/** Not the whole token: who looks into the browser's store shall not find a way in. */
function placeOf(token: string): string {
  return `answer.${token.slice(0, 8)}`;
}
