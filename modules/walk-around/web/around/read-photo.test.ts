import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPhoto } from './read-photo.ts';

const small = new Blob(['jpeg'], { type: 'image/jpeg' });
const shrink = vi.hoisted(() => vi.fn());
vi.mock('#platform/web/design/shrink-photo.ts', () => ({ shrinkPhoto: shrink }));

const file = (name: string, type: string, size = 4) => {
  const made = new File(['abcd'], name, { type });
  Object.defineProperty(made, 'size', { value: size });
  return made;
};

describe('a file chosen as photo', () => {
  beforeEach(() => shrink.mockImplementation(async () => small));
  afterEach(() => shrink.mockReset());

  it('INSP-4 is made smaller, also one of 60 MB', async () => {
    expect(await readPhoto(file('car.jpg', 'image/jpeg', 60 * 1024 * 1024))).toBe(small);
  });

  it.each([
    ['a text', file('car.pdf', 'application/pdf'), 'not-a-photo'],
    ['a file without a type', file('car', ''), 'not-a-photo'],
    ['more than a tablet can open', file('car.png', 'image/png', 200 * 1024 * 1024), 'too-large'],
  ])('refuses %s: INSP-4', async (_, chosen, fault) => {
    expect(await readPhoto(chosen)).toBe(fault);
  });

  it('refuses what the browser cannot open, HEIC by its name: INSP-4', async () => {
    shrink.mockImplementation(async (given: File) => given);
    expect(await readPhoto(file('car.jpg', 'image/jpeg'))).toBe('unreadable');
    expect(await readPhoto(file('IMG_1.HEIC', ''))).toBe('heic');
    expect(await readPhoto(file('IMG_1.heic', 'image/heic'))).toBe('heic');
  });

  it('INSP-4 takes HEIC where the browser opens it', async () => {
    expect(await readPhoto(file('IMG_1.HEIC', 'image/heic'))).toBe(small);
  });
});
