import { describe, expect, it } from 'vitest';
import { missingPrograms } from './complete-lock.mjs';

describe('the lock file', () => {
  it('gets the programs for other machines with version and platform of their names', () => {
    const packages = {
      '': { optionalDependencies: { '@own/linux-x64': '1.0.0' } },
      'node_modules/tool': {
        version: '2.6.8',
        dev: true,
        optionalDependencies: {
          '@tool/darwin-arm64': '2.6.8',
          '@tool/linux-x64': '2.6.8',
          '@tool/linux-x64-musl': '2.6.8',
          '@tool/win32-ia32-msvc': '2.6.8',
          fsevents: '~2.3.3',
        },
      },
      'node_modules/@tool/linux-x64': { version: '2.6.8' },
    };
    expect(missingPrograms(packages)).toEqual({
      'node_modules/@tool/darwin-arm64': {
        version: '2.6.8',
        cpu: ['arm64'],
        os: ['darwin'],
        dev: true,
        optional: true,
      },
      'node_modules/@tool/linux-x64-musl': {
        version: '2.6.8',
        cpu: ['x64'],
        libc: ['musl'],
        os: ['linux'],
        dev: true,
        optional: true,
      },
      'node_modules/@tool/win32-ia32-msvc': {
        version: '2.6.8',
        cpu: ['ia32'],
        os: ['win32'],
        dev: true,
        optional: true,
      },
    });
  });
});
