import { keyIn } from '#platform/server/http/page.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Greater than every id: where the first page begins. */
const beforeAll = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** The id a page of newest-first rows goes on before; a cursor that is none of ours begins at the newest. */
export function idIn(cursor: string | undefined): string {
  const key = keyIn(cursor);
  return key && uuid.test(key) ? key : beforeAll;
}
