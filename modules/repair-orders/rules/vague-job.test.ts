import { describe, expect, it } from 'vitest';
import { soundsVague } from './vague-job.ts';

describe('the words of a job', () => {
  it.each([
    '检修左后部行驶异响',
    '检查空调不制冷',
    '排查漏电',
    'Check noise rear left',
    'Diagnose misfire',
    'Look into warning lamp',
    'Revisar ruido trasero izquierdo',
    'Comprobar batería',
  ])('RO-5 say only where to look: %s', (title) => {
    expect(soundsVague(title)).toBe(true);
  });

  it.each([
    '更换前制动片',
    '更换机油和机滤',
    'Replace front pads',
    'Checkered mats',
    'Cambiar pastillas delanteras',
  ])('say what is to be done: %s', (title) => {
    expect(soundsVague(title)).toBe(false);
  });
});
