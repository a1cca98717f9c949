import { describe, expect, it } from 'vitest';
import type { Point } from './draft.ts';
import { readPoint, writtenPoint } from './written-point.ts';

const tread: Point = {
  ...{ key: 'tread', station: 'left-front-wing', opCode: 'TY-100' },
  names: { 'zh-CN': '花纹', en: 'Tread', es: 'Dibujo' },
  measure: {
    ...{ unit: 'mm', worse: 'below', amberAt: 3_000, redAt: 1_600 },
    perModel: [{ make: 'Toyota', model: null, amberAt: 4_000, redAt: 2_500 }],
  },
};

describe('a point as it is typed', () => {
  it('has its limits in the unit itself and comes back the same', () => {
    const written = writtenPoint(tread);
    expect(written).toMatchObject({ amberAt: 3, redAt: 1.6, perModel: [{ amberAt: 4, redAt: 2.5 }] });
    expect(readPoint(written, tread)).toEqual(tread);
  });

  it('has no measure when it is only looked at', () => {
    const looked = { ...tread, measure: null };
    expect(readPoint(writtenPoint(looked), looked)).toEqual(looked);
    expect(readPoint({ ...writtenPoint(tread), measured: false, opCode: ' ' }, tread)).toEqual({
      ...looked,
      opCode: null,
    });
  });
});
