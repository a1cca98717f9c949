import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

describe('the configuration', () => {
  it('needs nothing set: port 3000, reachable from the shop, data beside the product', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '0.0.0.0',
      dataFolder: resolve('data'),
      logLevel: 'info',
      requestsPerMinute: 12_000,
    });
  });

  it('takes what is set and an empty variable for unset', () => {
    const config = readConfig({
      PITLANE_PORT: '8080',
      PITLANE_HOST: ' ',
      PITLANE_DATA: '/srv/pitlane',
      PITLANE_DATABASE_URL: 'postgres://owner:secret@db.shop:5432/pitlane',
      PITLANE_PUBLIC_URL: 'https://pitlane.shop/',
      PITLANE_LOG_LEVEL: 'warn',
      PATH: '/bin',
    });
    expect(config).toEqual({
      port: 8080,
      host: '0.0.0.0',
      dataFolder: '/srv/pitlane',
      databaseUrl: 'postgres://owner:secret@db.shop:5432/pitlane',
      publicUrl: 'https://pitlane.shop',
      logLevel: 'warn',
      requestsPerMinute: 12_000,
    });
  });

  it.each([
    ['PITLANE_PORT', 'eighty', 'PITLANE_PORT is "eighty", expected is a port number from 0 to 65535'],
    ['PITLANE_PORT', '70000', 'PITLANE_PORT is "70000", expected is a port number from 0 to 65535'],
    ['PITLANE_LOG_LEVEL', 'loud', 'PITLANE_LOG_LEVEL is "loud", expected is one of fatal, error,'],
    [
      'PITLANE_DATABASE_URL',
      'mysql://db',
      'PITLANE_DATABASE_URL is "mysql://db", expected is an address like postgres://',
    ],
    [
      'PITLANE_PUBLIC_URL',
      'pitlane.shop',
      'PITLANE_PUBLIC_URL is "pitlane.shop", expected is an address like https://',
    ],
    ['PITLANE_SECRET', 'short', 'PITLANE_SECRET is "…", expected is at least 32 characters'],
    ['PITLANE_SMTP_URL', 'mail', 'PITLANE_SMTP_URL is "mail", expected is an address like smtp://'],
  ])('refuses %s=%s in a sentence', (variable, value, sentence) => {
    expect(() => readConfig({ [variable]: value })).toThrow(sentence);
  });

  it('refuses every wrong variable at once and shows no password', () => {
    const wrong = { PITLANE_PORT: '-1', PITLANE_DATABASE_URL: 'pg://owner:secret@db/x' };
    expect(() => readConfig(wrong)).toThrow(
      /PITLANE_PORT is "-1".*\nPITLANE_DATABASE_URL is "pg:\/\/owner:…@db/,
    );
  });
});
