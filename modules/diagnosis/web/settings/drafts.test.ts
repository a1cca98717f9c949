import { describe, expect, it } from 'vitest';
import type { Question } from '../use-diagnosis.ts';
import { addOption, addQuestion, freeKey, move, ofKind } from './drafts.ts';

const text = { 'zh-CN': 'a', en: 'a', es: 'a' };
const question = (key: string): Question => ({ key, aspect: 'what', kind: 'text', text });
const three = [question('a'), question('b'), question('c')];

describe('the questions being written', () => {
  it('get keys nobody has', () => {
    expect(freeKey('option', [])).toBe('option-1');
    expect(freeKey('option', ['option-2'])).toBe('option-3');
    expect(addQuestion(three).at(-1)).toMatchObject({ key: 'question-4', kind: 'one' });
    expect(addOption(addOption(question('a'))).options?.map(({ key }) => key)).toEqual([
      'option-1',
      'option-2',
    ]);
  });

  it('move one place and stay at the ends', () => {
    const keys = (by: -1 | 1, place: number) =>
      move(three, place, by)
        .map(({ key }) => key)
        .join('');
    expect([keys(1, 0), keys(-1, 2), keys(-1, 0), keys(1, 2)]).toEqual(['bac', 'acb', 'abc', 'abc']);
  });

  it('lose their taps when answered in words, and get two when tapped', () => {
    const tapped = ofKind(question('a'), 'many');
    expect(tapped.options).toHaveLength(2);
    expect(ofKind(tapped, 'one').options).toHaveLength(2);
    expect(ofKind(tapped, 'text')).toEqual({ ...question('a') });
  });
});
