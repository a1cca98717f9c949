import { useMemo } from 'react';
import { deviceMoment } from '#platform/web/offline/device-clock.ts';
import { putDown, type Step } from '#platform/web/offline/outbox.ts';
import { useSession } from '#platform/web/session/session.ts';
import { type Sheet, sheetPath } from './sheet.ts';

type Body = Record<string, unknown>;

/** Everything that can be done on the sheet, with and without network alike: put down here first, sent by itself. */
export function useSteps(sheet: Sheet) {
  const { user } = useSession();
  const { visitId, workshopId, condition, key } = sheet;
  return useMemo(() => {
    const put = (word: string, path: string, body: Body = {}, more: Partial<Step> = {}) =>
      putDown({
        scope: visitId,
        userId: user.id,
        method: 'post',
        path: `/api/v1${path}`,
        body,
        word,
        ...more,
      });
    const around = `/visits/${visitId}/walk-around`;
    const timed = (body: Body) => ({ ...body, device: deviceMoment() });
    const { odometer, fuelPercent, warningLamps } = condition;
    const seenAs = (part: string, values: Body) =>
      ({ method: 'put', seen: { path: sheetPath(visitId), part, values } }) as const;
    return {
      protect: () => put('protect', `/visits/${visitId}/protect`),
      describeCar: (body: Body) => put('car', `${around}/car`, body),
      see: (stations: readonly string[], found: boolean) =>
        put('stations', `${around}/stations`, {
          stations: stations.map((station) => timed({ station, found })),
        }),
      record: (body: Body) => put('point', `${around}/points`, timed(body)),
      mark: (body: Body) => put('mark', `/visits/${visitId}/damage-marks`, body),
      unmark: (markId: string) => put('unmark', `/damage-marks/${markId}/remove`),
      compare: (damageMarkId: string, verdict: 'still-there' | 'gone') =>
        put('compare', `${around}/comparisons`, timed({ damageMarkId, verdict })),
      answerEarlierRepair: (body: Body) =>
        put('earlier-repair', `${around}/earlier-repair`, body, { method: 'put' }),
      note: (body: Body) =>
        put(
          'condition',
          `/visits/${visitId}/condition`,
          body,
          seenAs('condition', { odometer, fuelPercent, warningLamps }),
        ),
      hangKey: (body: Body) => put('key', `/visits/${visitId}/key`, body, seenAs('key', { ...key })),
      list: (body: Body) => put('belonging', `/visits/${visitId}/belongings`, body),
      takePaper: (body: Body) => put('paper', `/visits/${visitId}/papers`, timed(body)),
      sign: (body: Body) => put('sign', `/visits/${visitId}/belongings/sign`, body),
      photograph: (photo: Blob) => put('photo', '/files', { workshopId, visitId }, { photo }),
      takeOff: (belongingId: string) => put('belonging-back', `/belongings/${belongingId}/return`),
      returnPaper: (paperId: string) => put('paper-back', `/visits/${visitId}/papers/${paperId}/return`),
    };
  }, [visitId, workshopId, condition, key, user.id]);
}

export type Steps = ReturnType<typeof useSteps>;
