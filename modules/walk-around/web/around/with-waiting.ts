import type { Waiting } from '#platform/web/offline/waiting.ts';
import { gradePoint, isAllSeen } from '../../rules/index.ts';
import type { Mark, Result, Sheet } from './sheet.ts';

type Change = (sheet: Sheet, step: Waiting, body: never) => Sheet;

interface Who {
  id: string;
  name: string;
}

/** The sheet with everything this person did here and the server does not know yet: what they tapped stays tapped. */
export function withWaiting(sheet: Sheet, waiting: readonly Waiting[], who: Who): Sheet {
  return waiting
    .filter(({ refused }) => !refused)
    .reduce((known, step) => changes(who)[step.word]?.(known, step, step.body as never) ?? known, sheet);
}

const at = ({ madeAt }: Waiting) => new Date(madeAt).toISOString();

function changes(who: Who): Partial<Record<string, Change>> {
  return {
    protect: (sheet, step) => allow({ ...sheet, condition: { ...sheet.condition, protectedAt: at(step) } }),
    car: (
      sheet,
      _,
      { storageBox = sheet.storageBox, ...car }: Partial<Sheet['car']> & { storageBox?: string | null },
    ) => ({
      ...sheet,
      storageBox,
      car: { ...sheet.car, ...car },
    }),
    stations: (sheet, step, { stations }: { stations: { station: never; found: boolean }[] }) =>
      seen(sheet, stations, { at: at(step), who }),
    point: (sheet, step, body: Partial<Result> & { point: string; fileIds?: string[] }) =>
      answered(sheet, step, body, who),
    mark: (sheet, step, body: Mark & { fileIds: string[] }) => ({
      ...sheet,
      condition: { ...sheet.condition, noDamageSeen: false },
      damageMarks: [
        ...sheet.damageMarks,
        {
          ...body,
          note: body.note ?? null,
          id: step.localId ?? '',
          photos: body.fileIds,
          markedAt: at(step),
        },
      ],
    }),
    unmark: (sheet, { path }) => ({
      ...sheet,
      damageMarks: sheet.damageMarks.filter(({ id }) => !path.includes(id)),
    }),
    compare: (sheet, step, body: { damageMarkId: string; verdict: 'still-there' | 'gone' }) =>
      compared(sheet, step, body),
    'earlier-repair': (sheet, step, body: NonNullable<Sheet['earlierRepair']>) => ({
      ...sheet,
      earlierRepair: { ...body, note: body.note ?? null, answeredAt: at(step) },
    }),
    condition: (sheet, step, body: Partial<Sheet['condition']>) => ({
      ...sheet,
      condition: { ...sheet.condition, ...body, notedAt: at(step) },
    }),
    key: (sheet, _, key: Sheet['key']) => ({ ...sheet, key: { tag: key.tag, place: key.place ?? null } }),
    belonging: (sheet, step, body: { name: string; quantity: number }) => ({
      ...sheet,
      belongingsSignature: null,
      belongings: [
        ...sheet.belongings,
        { ...body, id: step.localId ?? '', listedAt: at(step), returnedAt: null },
      ],
    }),
    paper: (sheet, step, body: Partial<Sheet['papers'][number]>) => ({
      ...sheet,
      papers: [
        ...sheet.papers,
        {
          ...{ kind: 'other', complete: true, validUntil: null, note: null, expired: false, ...body },
          ...{ id: step.localId ?? '', takenAt: at(step), returnedAt: null },
        },
      ],
    }),
    'belonging-back': (sheet, step) => ({
      ...sheet,
      belongings: sheet.belongings.map((thing) =>
        step.path.includes(thing.id) ? { ...thing, returnedAt: at(step) } : thing,
      ),
    }),
    'paper-back': (sheet, step) => ({
      ...sheet,
      papers: sheet.papers.map((paper) =>
        step.path.includes(paper.id) ? { ...paper, returnedAt: at(step) } : paper,
      ),
    }),
    sign: (sheet, step, { signerName }: { signerName: string }) => ({
      ...sheet,
      belongingsSignature: { signerName, signedAt: at(step) },
    }),
  };
}

/** With the kit on, what it held up may be done. */
function allow(sheet: Sheet): Sheet {
  const held = ['reception/not-protected'];
  return {
    ...sheet,
    allowedActions: sheet.allowedActions.map((each) =>
      each.action === 'protect'
        ? { ...each, allowed: false }
        : { ...each, allowed: each.reasons.every(({ code }) => held.includes(code)) },
    ),
  };
}

function seen(
  sheet: Sheet,
  stops: readonly { station: never; found: boolean }[],
  by: { at: string; who: Who },
): Sheet {
  const names = new Set(stops.map(({ station }) => station as string));
  const stations = [
    ...sheet.stations.filter(({ station }) => !names.has(station)),
    ...stops.map(({ station, found }) => ({
      station,
      found,
      seenAt: by.at,
      deviceAt: by.at,
      seenBy: by.who,
    })),
  ];
  const isClean = isAllSeen(stations) && sheet.damageMarks.length === 0;
  return isClean
    ? { ...sheet, stations, condition: { ...sheet.condition, noDamageSeen: true } }
    : { ...sheet, stations };
}

function answered(
  sheet: Sheet,
  step: Waiting,
  body: Partial<Result> & { point: string; fileIds?: string[] },
  who: Who,
): Sheet {
  const point = sheet.points.find(({ key }) => key === body.point);
  const before = sheet.results.find((result) => result.point === body.point);
  const photos = [...(before?.photos ?? []), ...(body.fileIds ?? [])];
  const grade = gradePoint(point?.measure ?? null, { ...body, photos: photos.length });
  if (typeof grade !== 'string') return sheet;
  const result: Result = {
    ...{ id: before?.id ?? step.localId ?? '', point: body.point, grade, photos },
    ...{ valueMilli: body.valueMilli ?? null, reason: body.reason ?? null, note: body.note ?? null },
    ...{ seenAt: at(step), deviceAt: at(step), seenBy: who, version: (before?.version ?? 0) + 1 },
  };
  return { ...sheet, results: [...sheet.results.filter((each) => each !== before), result] };
}

function compared(
  sheet: Sheet,
  step: Waiting,
  { damageMarkId, verdict }: { damageMarkId: string; verdict: 'still-there' | 'gone' },
): Sheet {
  const { previous } = sheet;
  const mark = previous?.marks.find(({ id }) => id === damageMarkId);
  if (!previous || !mark) return sheet;
  const isThere = verdict === 'still-there';
  const again: Mark = { ...mark, id: step.localId ?? '', photos: [], markedAt: at(step) };
  return {
    ...sheet,
    damageMarks: isThere ? [...sheet.damageMarks, again] : sheet.damageMarks,
    previous: {
      ...previous,
      marks: previous.marks.map((each) =>
        each === mark ? { ...each, verdict, newMarkId: isThere ? again.id : null } : each,
      ),
    },
  };
}
