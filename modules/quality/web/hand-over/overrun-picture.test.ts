import { describe, expect, it } from 'vitest';
import { overrunPicture } from './overrun-picture.ts';

const agreed = { authorizedMinor: 18_000, limitMinor: 19_800 };

describe('the picture of an overrun', () => {
  it('HAND-2 ends before the agreed line when it became cheaper', () => {
    const picture = overrunPicture({ ...agreed, actualMinor: 15_000 });
    expect(picture).toMatchObject({ dearer: 0, beyond: 0 });
    expect(picture.agreed).toBeLessThan(picture.agreedLine);
  });

  it('HAND-2 reaches between the lines inside the tolerance', () => {
    const { agreed: reached, dearer, beyond, limitLine } = overrunPicture({ ...agreed, actualMinor: 19_000 });
    expect(beyond).toBe(0);
    expect(dearer).toBeGreaterThan(0);
    expect(reached + dearer).toBeLessThan(limitLine);
  });

  it('HAND-2 goes past the limit by what may not be billed, and never past its frame', () => {
    const picture = overrunPicture({ ...agreed, actualMinor: 25_200 });
    expect(picture.beyond).toBeGreaterThan(0);
    expect(picture.agreed + picture.dearer + picture.beyond).toBeLessThanOrEqual(100);
  });
});
