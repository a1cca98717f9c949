import { describe, expect, it } from 'vitest';
import { deviceInJournal, deviceOf } from './device.ts';

describe('a device', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
      'Chrome · Windows',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0',
      'Edge · Windows',
    ],
    [
      'Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari · iPad',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.50',
      'WeChat · iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14; HBN-AL00; HarmonyOS) AppleWebKit/537.36 Chrome/114.0 Mobile Safari/537.36',
      'Chrome · HarmonyOS',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox · Linux'],
    ['curl/8.5.0', 'curl'],
    ['', 'unknown'],
    [undefined, 'unknown'],
  ])('is recognised from %s', (userAgent, device) => {
    expect(deviceOf(userAgent)).toBe(device);
  });

  it('is told from its like by the end of its session', () => {
    const [one, other] = ['0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10', '0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f11'];
    expect(deviceInJournal('curl/8.5.0', one)).toBe('curl · 0d5b2f10');
    expect(deviceInJournal('curl/8.5.0', other)).not.toBe(deviceInJournal('curl/8.5.0', one));
  });
});
