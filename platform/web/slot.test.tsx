// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import type { ComponentType } from 'react';
import { describe, expect, it } from 'vitest';
import { renderScreen } from '#tests/web/screen.tsx';
import { ErrorBoundary } from './design/error-boundary.tsx';
import { InTurn } from './design/in-turn.tsx';
import { Soon } from './design/soon.tsx';
import { ModulesProvider } from './modules.tsx';
import { defineModule, type SlotEntry, type VisitPiece } from './page.ts';
import { Slot } from './slot.tsx';

function First({ visitId }: VisitPiece) {
  return <p>{`first ${visitId}`}</p>;
}

function Second({ visitId }: VisitPiece) {
  return <p>{`second ${visitId}`}</p>;
}

const drawn: string[] = [];

function Noted({ name }: { name: string }) {
  if (!drawn.includes(name)) drawn.push(name);
  return <p>{name}</p>;
}

const load = (piece: ComponentType<VisitPiece>) => () => Promise.resolve({ default: piece });

describe('a slot', () => {
  it('shows what modules hang into it, in the order of the day and not of arrival', async () => {
    const later = defineModule({ name: 'later', slots: { visit: [{ order: 2, load: load(Second) }] } });
    const first = defineModule({ name: 'first', slots: { visit: [{ order: 1, load: load(First) }] } });
    await renderScreen(
      <ModulesProvider modules={[later, first]}>
        <Slot name="visit" visitId="v1" />
      </ModulesProvider>,
    );
    await screen.findByText('first v1');
    await screen.findByText('second v1');
    expect([...document.querySelectorAll('p')].map((piece) => piece.textContent)).toEqual([
      'first v1',
      'second v1',
    ]);
  });

  it('keeps the room of what is coming, and none where it is mostly empty', async () => {
    const slow: SlotEntry['load'] = () => new Promise(() => undefined);
    const modules = [
      defineModule({
        name: 'slow',
        slots: { loud: [{ order: 1, load: slow }], quiet: [{ order: 1, load: slow }] },
      }),
    ];
    await renderScreen(
      <ModulesProvider modules={modules}>
        <Slot name="loud" />
        <Slot name="quiet" isQuiet />
      </ModulesProvider>,
    );
    expect(screen.getAllByRole('status')).toHaveLength(1);
  });

  it('says so in its place when a piece cannot be fetched', async () => {
    const lost: SlotEntry['load'] = () => Promise.reject(new Error('the line is down'));
    const modules = [defineModule({ name: 'lost', slots: { visit: [{ order: 1, load: lost }] } })];
    await renderScreen(
      <ErrorBoundary resetOn="">
        <ModulesProvider modules={modules}>
          <Slot name="visit" />
        </ModulesProvider>
      </ErrorBoundary>,
    );
    await screen.findByRole('button');
    expect(screen.queryByRole('status')).toBeNull();
  });
});

describe('pieces in turn', () => {
  it('are drawn one after the other, each once', async () => {
    await renderScreen(
      <>
        {['a', 'b', 'c'].map((name) => (
          <InTurn key={name} room={<i>room</i>}>
            <Noted name={name} />
          </InTurn>
        ))}
        <Soon>
          <Noted name="soon" />
        </Soon>
      </>,
    );
    await waitFor(() => expect(document.querySelectorAll('p')).toHaveLength(4));
    expect(drawn.filter((name) => name !== 'soon')).toEqual(['a', 'b', 'c']);
    expect(document.querySelectorAll('i')).toHaveLength(0);
  });
});
