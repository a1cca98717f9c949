import { describe, expect, it } from 'vitest';
import type { Waiting } from '#platform/web/offline/waiting.ts';
import { stations } from '../../rules/index.ts';
import type { Sheet } from './sheet.ts';
import { withWaiting } from './with-waiting.ts';

const lina = { id: 'lina', name: '李娜' };
const tread = {
  ...{ key: 'tread', station: 'left-front-wing' as const, opCode: null },
  names: { 'zh-CN': '花纹', en: 'Tread', es: 'Dibujo' },
  measure: { unit: 'mm' as const, worse: 'below' as const, amberAt: 3_000, redAt: 1_600 },
};
const dent = { view: 'left', xBp: 1, yBp: 2, kind: 'dent', severity: 'light' } as const;
const sheet = {
  ...{
    visitId: 'v',
    points: [tread],
    stations: [],
    results: [],
    damageMarks: [],
    belongings: [],
    papers: [],
  },
  ...{ key: { tag: null, place: null }, storageBox: null, belongingsSignature: { signerName: '张三' } },
  car: { body: null, driveSide: 'left' },
  condition: { noDamageSeen: null, protectedAt: null },
  allowedActions: [
    { action: 'markDamage', allowed: false, reasons: [{ code: 'reception/not-protected', detail: '' }] },
    { action: 'leave', allowed: false, reasons: [{ code: 'visit/other', detail: '' }] },
  ],
  previous: { marks: [{ ...dent, id: 'old', photos: ['f'], verdict: null, newMarkId: null }] },
} as unknown as Sheet;

let seq = 0;
function step(word: string, body: object, more: Partial<Waiting> = {}): Waiting {
  seq += 1;
  return {
    ...{ seq, key: `k${seq}`, localId: `local:k${seq}`, scope: 'v', userId: 'u', method: 'post', path: '/x' },
    ...{ madeAt: 1_000, word, body: body as Waiting['body'] },
    ...more,
  };
}

describe('the sheet with what waits here', () => {
  it('INSP-4 opens what the kit held up, and nothing else', () => {
    const { allowedActions, condition } = withWaiting(sheet, [step('protect', {})], lina);
    expect(allowedActions.map(({ allowed }) => allowed)).toEqual([true, false]);
    expect(condition.protectedAt).not.toBeNull();
  });

  it('INSP-4 says "no damage" once every stop was stood at and nothing is marked', () => {
    const all = step('stations', { stations: stations.map((station) => ({ station, found: false })) });
    expect(withWaiting(sheet, [all], lina).condition.noDamageSeen).toBe(true);
    const marked = withWaiting(sheet, [step('mark', { ...dent, fileIds: [] }), all], lina);
    expect(marked.condition.noDamageSeen).toBe(false);
    expect(marked.stations).toHaveLength(14);
  });

  it('INSP-4 takes a mark made here off again by the name it has here', () => {
    const mark = step('mark', { ...dent, fileIds: ['local:p'] });
    const off = step('unmark', {}, { path: `/api/v1/damage-marks/${mark.localId}/remove` });
    expect(withWaiting(sheet, [mark], lina).damageMarks).toMatchObject([{ ...dent, photos: ['local:p'] }]);
    expect(withWaiting(sheet, [mark, off], lina).damageMarks).toEqual([]);
  });

  it('INSP-4 marks anew what is still there, and leaves alone what the server refused', () => {
    const compared = step('compare', { damageMarkId: 'old', verdict: 'still-there' });
    const known = withWaiting(sheet, [compared], lina);
    expect(known.previous?.marks[0]?.verdict).toBe('still-there');
    expect(known.damageMarks).toHaveLength(1);
    const refused = { ...compared, refused: { status: 409, code: 'x', detail: '' } };
    expect(withWaiting(sheet, [refused], lina)).toEqual(sheet);
  });

  it('INSP-6 lights a point by its limit before the server has seen it', () => {
    const low = withWaiting(sheet, [step('point', { point: 'tread', valueMilli: 1_000 })], lina);
    expect(low.results).toMatchObject([{ grade: 'red', version: 1, seenBy: lina }]);
    const twice = [
      step('point', { point: 'tread', valueMilli: 1_000 }),
      step('point', { point: 'tread', valueMilli: 9_000 }),
    ];
    expect(withWaiting(sheet, twice, lina).results).toMatchObject([{ grade: 'green', version: 2 }]);
  });

  it('INSP-5 wants a new signature for a thing added after it', () => {
    const added = withWaiting(sheet, [step('belonging', { name: '雨伞', quantity: 1 })], lina);
    expect(added.belongingsSignature).toBeNull();
    const signed = withWaiting(added, [step('sign', { signerName: '李四' })], lina);
    expect(signed.belongingsSignature?.signerName).toBe('李四');
  });
});
