import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { client } from '#platform/web/api/client.ts';
import { type Problem, toProblem } from '#platform/web/api/problem.ts';
import { compareClocks } from '#platform/web/offline/device-clock.ts';
import { keepAnswer, recallAnswer } from '#platform/web/offline/kept.ts';
import { followOutbox, taken, useWaiting } from '#platform/web/offline/outbox.ts';
import { useSession } from '#platform/web/session/session.ts';
import { useStore } from '#platform/web/store.ts';
import { type Sheet, sheetPath } from './sheet.ts';
import { withWaiting } from './with-waiting.ts';

/** The sheet of this car: the server's while it answers, else the one that was taken along; with what waits here. */
export function useSheet(visitId: string): {
  sheet: Sheet | undefined;
  problem: Problem | null;
  again(): void;
} {
  const { user } = useSession();
  const waiting = useWaiting(visitId);
  const sent = useStore(taken);
  const query = useQuery({
    queryKey: ['get', '/api/v1/visits/{visitId}/walk-around', { params: { path: { visitId } } }],
    queryFn: () => readSheet(visitId),
    retry: false,
  });
  const { data, refetch } = query;
  useEffect(() => {
    if (sent > 0) void refetch();
  }, [sent, refetch]);
  const sheet = useMemo(
    () => data && withWaiting(data, waiting, { id: user.staffId, name: user.name }),
    [data, waiting, user],
  );
  return {
    sheet,
    problem: query.error && !data ? toProblem(query.error) : null,
    again: () => void refetch(),
  };
}

async function readSheet(visitId: string): Promise<Sheet> {
  const path = sheetPath(visitId);
  const following = followOutbox();
  try {
    const { data } = await client.GET('/api/v1/visits/{visitId}/walk-around', {
      params: { path: { visitId } },
    });
    if (!data) throw new Error('The sheet came without content.');
    compareClocks(data.serverNow);
    await Promise.all([keepAnswer(path, data), following]);
    return data as Sheet;
  } catch (error) {
    const kept = toProblem(error).unanswered ? await recallAnswer<Sheet>(path) : null;
    if (!kept) throw error;
    await following;
    return kept;
  }
}
