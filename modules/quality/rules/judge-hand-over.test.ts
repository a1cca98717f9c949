import { describe, expect, it } from 'vitest';
import { type HandOverCheck, handOverChecks } from './hand-over-checks.ts';
import { type HandOverAnswer, knownOtherwise, refuseHandOver } from './judge-hand-over.ts';

const fine = { partsNotIssued: 0, minutesLate: 0 };
const allGood: HandOverAnswer[] = handOverChecks.map(({ key }) => ({ key, ok: true }));
const placeOf = (key: HandOverCheck) => allGood.findIndex((each) => each.key === key);

const withAnswer = (key: HandOverCheck, note?: string) =>
  allGood.map((answer) => (answer.key === key ? { key, ok: false, note } : answer));
const faultsOf = (answers: HandOverAnswer[], facts = fine) =>
  refuseHandOver(answers, facts)?.fields?.map(({ pointer, code }) => `${pointer} ${code}`) ?? [];

describe('the hand-over check list', () => {
  it('HAND-1 asks the ten questions of the trade', () => {
    expect(handOverChecks.map(({ key }) => key)).toEqual([
      'car-clean',
      'no-new-damage',
      'every-job-done',
      'old-parts-in-place',
      'key-received',
      'on-time',
      'records-complete',
      'inspector-signed',
      'wording-corrected',
      'warranty-complete',
    ]);
  });

  it('HAND-1 lets the car go when all is good', () => {
    expect(refuseHandOver(allGood, fine)).toBeNull();
  });

  it.each(handOverChecks.filter(({ blocks }) => !blocks))(
    'HAND-1 lets the car go when $key failed with a word on it, never without',
    ({ key }) => {
      expect(refuseHandOver(withAnswer(key, 'told Li Na'), fine)).toBeNull();
      expect(faultsOf(withAnswer(key))).toEqual([`/checks/${placeOf(key)}/note quality/note-needed`]);
    },
  );

  it.each(handOverChecks.filter(({ blocks }) => blocks))(
    'HAND-1 refuses when $key failed, whatever the note',
    ({ key }) => {
      expect(faultsOf(withAnswer(key, 'tomorrow'))).toEqual([
        `/checks/${placeOf(key)}/ok quality/check-blocks`,
      ]);
    },
  );

  it('HAND-1 refuses a list with a check left out or answered twice', () => {
    expect(faultsOf(allGood.slice(1))).toEqual(['/checks quality/checks-missing']);
    expect(faultsOf([...allGood, { key: 'car-clean', ok: true }])).toEqual([
      '/checks/10/key quality/answered-twice',
    ]);
  });

  it('HAND-1 refuses a tick for "on time" on a car that is late; said with its reason it goes', () => {
    const late = { ...fine, minutesLate: 12 };
    expect(faultsOf(allGood, late)).toEqual([`/checks/${placeOf('on-time')}/ok quality/is-late`]);
    expect(refuseHandOver(withAnswer('on-time', 'pads came late'), late)).toBeNull();
  });

  it('HAND-1 refuses "records complete" while a billed part never left the store', () => {
    expect(knownOtherwise({ ...fine, partsNotIssued: 2 })).toMatchObject({
      'records-complete': { code: 'quality/parts-not-issued', params: { count: 2 } },
    });
    expect(faultsOf(allGood, { ...fine, partsNotIssued: 2 })).toEqual([
      `/checks/${placeOf('records-complete')}/ok quality/parts-not-issued`,
    ]);
  });
});
