import { describe, expect, it } from 'vitest';
import { type Subject, subjectIn, subjectText } from './subject.ts';

describe('a thing that has a price', () => {
  it.each<Subject>([
    { kind: 'hour', skill: null },
    { kind: 'hour', skill: 'paint' },
    { kind: 'operation', opCodeId: '0192' },
    { kind: 'part', partId: '0193' },
  ])('is said in one word and read back: %o', (subject) => {
    expect(subjectIn(subjectText(subject))).toEqual(subject);
  });
});
