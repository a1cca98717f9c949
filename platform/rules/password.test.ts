import { describe, expect, it } from 'vitest';
import { passwordFault } from './password.ts';

const wangFang = { name: '王芳 Wang Fang', email: 'wang.fang.service@example.com', phone: '+8613800138000' };

describe('a password', () => {
  it.each([
    'tall-bay-7-lift',
    'correct horse battery',
    '我们的车间今天很忙真好',
    'aB3$aB3%aB3&',
    'qwertyuiop is my cat',
    'wangfang-drives-fast',
  ])('may be %s', (password) => {
    expect(passwordFault(password, wangFang)).toBeNull();
  });

  it.each([
    ['short-one', 'sign-in/password-too-short'],
    ['车间里的密码太短', 'sign-in/password-too-short'],
    ['x'.repeat(64) + 'yz'.repeat(33), 'sign-in/password-too-long'],
    ['aaaaaaaaaaaa', 'sign-in/password-too-common'],
    ['abcabcabcabc', 'sign-in/password-too-common'],
    ['1234567890', 'sign-in/password-too-common'],
    ['qwertyuiop', 'sign-in/password-too-common'],
    ['Password123!', 'sign-in/password-too-common'],
    ['Contraseña1', 'sign-in/password-too-common'],
    ['１２３４５６７８９０', 'sign-in/password-too-common'],
    ['wang.fang.service', 'sign-in/password-is-your-name'],
    ['wang.fang.service2026', 'sign-in/password-is-your-name'],
    ['Wang.Fang.Service@example.com', 'sign-in/password-is-your-name'],
    ['13800138000', 'sign-in/password-is-your-name'],
  ])('refuses %s', (password, code) => {
    const refusal = passwordFault(password, wangFang, '/next');
    expect(refusal).toMatchObject({
      code: 'sign-in/password-too-weak',
      fields: [{ pointer: '/next', code }],
    });
  });
});
