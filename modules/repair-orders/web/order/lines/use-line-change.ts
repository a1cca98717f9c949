import { useRef } from 'react';
import type { paths } from '#platform/web/api/openapi.gen.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import type { Line } from '../order.ts';

export type LineChange = NonNullable<
  paths['/api/v1/lines/{lineId}']['patch']['requestBody']
>['content']['application/json'];

/**
 * Changes of one line, one after the other, each on top of the last own one. Looking at the line (`begin`) is the
 * moment another's change counts as seen; one that comes in between is refused by the server, and what was typed stays.
 */
export function useLineChange(line: Line) {
  const based = useRef(line.version);
  const underway = useRef(0);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const patch = useCommand('patch', '/api/v1/lines/{lineId}');
  const begin = () => {
    if (underway.current === 0) based.current = Math.max(based.current, line.version);
  };
  const send = async (body: LineChange) => {
    const answer = await patch.run({
      params: { path: { lineId: line.id } },
      headers: { 'if-match': `"${based.current}"` },
      body,
    });
    underway.current -= 1;
    if (answer) based.current = answer.version;
    return answer !== undefined;
  };
  const change = (body: LineChange): Promise<boolean> => {
    underway.current += 1;
    const turn = last.current.then(() => send(body));
    last.current = turn;
    return turn;
  };
  return { begin, change };
}
