import { describe, expect, it } from 'vitest';
import { paperFormState, paperNumber, refuseEntry } from './index.ts';

const at = (time: string) => new Date(`2026-11-21T${time}:00Z`);
const blank = { number: 7, usedAt: null, enteredAt: null, voidedAt: null };

describe('a numbered form', () => {
  it.each([
    ['blank', blank, 6],
    ['skipped', blank, 8],
    ['used', { ...blank, usedAt: at('02:00') }, 8],
    ['entered', { ...blank, usedAt: at('02:00'), enteredAt: at('03:00') }, 8],
    ['voided', { ...blank, voidedAt: at('03:00') }, 8],
  ] as const)('RECV-5 is %s', (state, form, highest) => {
    expect(paperFormState(form, highest)).toBe(state);
  });

  it('bears its number so that it is found again', () => {
    expect(paperNumber(42)).toBe('F-000042');
  });
});

describe('a late entry', () => {
  const form = { enteredAt: null, voidedAt: null, printedAt: at('01:00') };
  const paper = { at: at('02:00'), greetedAt: at('02:12'), now: at('05:00') };
  const codeOf = (refusal: ReturnType<typeof refuseEntry>) => refusal?.fields?.[0]?.code ?? refusal?.code;

  it('RECV-5 bears the paper’s own time', () => {
    expect(refuseEntry(form, paper)).toBeNull();
    expect(refuseEntry(form, { ...paper, greetedAt: null })).toBeNull();
  });

  it.each([
    ['twice', { ...form, enteredAt: at('03:00') }, paper, 'reception/form-entered-already'],
    ['of a void form', { ...form, voidedAt: at('03:00') }, paper, 'reception/form-is-void'],
    ['of a time ahead', form, { ...paper, at: at('06:00') }, 'reception/paper-time-ahead'],
    ['from before it was printed', form, { ...paper, at: at('00:30') }, 'reception/paper-before-print'],
    [
      'greeted before it came',
      form,
      { ...paper, greetedAt: at('01:59') },
      'reception/greeted-before-arrival',
    ],
  ])('refuses one %s', (_, given, said, code) => {
    expect(codeOf(refuseEntry(given, said))).toBe(code);
  });
});
