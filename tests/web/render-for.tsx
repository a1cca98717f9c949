import type { ReactNode } from 'react';
import { rightsOf } from '#modules/registry/rules/index.ts';
import { enter, type Session } from '#platform/web/session/session.ts';
import { renderScreen } from './screen.tsx';

/** Draws a piece of a screen for somebody who holds this role at workshop `w1`, with a module's words. */
export function renderFor(
  role: string,
  piece: ReactNode,
  moduleWords: Readonly<Record<string, object>>,
): Promise<{ address(): string }> {
  const workshop = {
    ...{ id: 'w1', name: 'Haidian', country: 'CN', locale: 'en', currency: 'CNY', timeZone: 'Asia/Shanghai' },
    ...{ roles: [role], rights: [...rightsOf([role])] },
  };
  enter({ user: { id: 'u1' }, workshops: [workshop] } as unknown as Session);
  return renderScreen(piece, moduleWords);
}
