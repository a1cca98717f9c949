import { describe, expect, it } from 'vitest';
import { fillScript, unknownBlanks } from './index.ts';

describe('a script', () => {
  it('TEAM-1 is said with the customer’s own data', () => {
    expect(fillScript('{customer}，您好，我是{advisor}。', { customer: '张三', advisor: '李娜' })).toBe(
      '张三，您好，我是李娜。',
    );
  });

  it('TEAM-1 leaves a gap for what is not known yet', () => {
    expect(fillScript('Ready at {promised}, {customer}.', { customer: 'Ms Li', promised: null })).toBe(
      'Ready at …, Ms Li.',
    );
  });

  it('TEAM-1 names blanks nobody can fill', () => {
    expect(unknownBlanks('{customer} {costumer} {costumer}')).toEqual(['costumer']);
  });
});
