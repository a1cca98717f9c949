import type { ReactNode } from 'react';
import words from '#modules/registry/api/locales/en.json' with { type: 'json' };
import { enter, type Session } from '#platform/web/session/session.ts';
import { renderScreen } from '#tests/web/screen.tsx';
import { rightsOf } from '../../rules/index.ts';

/** Draws a piece of the registry for somebody with this role at workshop w1. */
export function renderFor(role: string, piece: ReactNode): Promise<{ address(): string }> {
  const workshop = {
    ...{ id: 'w1', name: 'Haidian', country: 'CN', locale: 'en', currency: 'CNY', timeZone: 'Asia/Shanghai' },
    ...{ roles: [role], rights: [...rightsOf([role])] },
  };
  enter({ user: { id: 'u1' }, workshops: [workshop] } as unknown as Session);
  return renderScreen(piece, { registry: words });
}
