import { describe, expect, it } from 'vitest';
import { KnownCallers } from './known-callers.ts';
import type { SignedIn } from './signed-in.ts';

const caller = (userId: string) => ({ actor: { userId } }) as SignedIn;

describe('callers that are known', () => {
  it('are asked for once, however many calls come at the same time', async () => {
    const known = new KnownCallers();
    let asked = 0;
    const ask = async () => {
      asked += 1;
      return caller('li');
    };
    await Promise.all(Array.from({ length: 5 }, () => known.whoIs('cookie', ask)));
    await known.whoIs('cookie', ask);
    expect(asked).toBe(1);
  });

  it('are asked for anew once forgotten, others stay known', async () => {
    const known = new KnownCallers();
    await known.whoIs('li’s', async () => caller('li'));
    await known.whoIs('wang’s', async () => caller('wang'));
    known.forget('li');
    expect(await known.whoIs('li’s', async () => null)).toBeNull();
    expect(await known.whoIs('wang’s', async () => null)).toEqual(caller('wang'));
  });

  it('are not remembered from an answer that was on its way while something changed', async () => {
    const known = new KnownCallers();
    let answer: (found: SignedIn) => void = () => undefined;
    const slow = known.whoIs('cookie', () => new Promise((resolve) => (answer = resolve)));
    known.forget('li');
    answer(caller('li'));
    await slow;
    expect(await known.whoIs('cookie', async () => null)).toBeNull();
  });

  it('are never a nobody, nor a fault, for longer than the one call', async () => {
    const known = new KnownCallers();
    expect(await known.whoIs('cookie', async () => null)).toBeNull();
    await expect(known.whoIs('cookie', async () => Promise.reject(new Error('away')))).rejects.toThrow(
      'away',
    );
    expect(await known.whoIs('cookie', async () => caller('li'))).toEqual(caller('li'));
  });
});
