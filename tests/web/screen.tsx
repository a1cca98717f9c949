import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { cleanup, render, waitFor } from '@testing-library/react';
import { App, ConfigProvider } from 'antd';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { initReactI18next } from 'react-i18next';
import { afterEach, vi } from 'vitest';
import words from '#platform/locales/en.json' with { type: 'json' };
import { answers } from '#platform/web/api/client.ts';
import { FormatPlaceProvider } from '#platform/web/design/format-place.tsx';
import { enter } from '#platform/web/session/session.ts';

furnishBrowser();

const place = { country: 'CN', timeZone: 'Asia/Shanghai', currency: 'CNY' };

/**
 * Draws a piece of a screen in English, behind a router of its own; returns where links have led. A module brings its
 * words: `renderScreen(<Panel />, { reception: words })`.
 */
export async function renderScreen(
  screen: ReactNode,
  moduleWords: Readonly<Record<string, object>> = {},
): Promise<{ address(): string }> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    resources: { en: { platform: words, ...moduleWords } },
    defaultNS: 'platform',
    fallbackNS: 'platform',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  const history = createMemoryHistory({ initialEntries: ['/'] });
  const root = createRootRoute({
    component: () => (
      <QueryClientProvider client={answers}>
        <FormatPlaceProvider place={place}>
          <ConfigProvider theme={{ zeroRuntime: true }}>
            <App>
              <div data-testid="screen">{screen}</div>
            </App>
          </ConfigProvider>
        </FormatPlaceProvider>
      </QueryClientProvider>
    ),
    notFoundComponent: () => null,
  });
  const { findByTestId } = render(
    <RouterProvider router={createRouter({ routeTree: root, history }) as never} />,
  );
  await findByTestId('screen');
  return { address: () => history.location.href };
}

/** Somebody is signed in at a workshop in Beijing, with these rights there. */
export function signedIn(rights: readonly string[], staffId = 'li-na'): void {
  enter({
    user: {
      id: 'user',
      staffId,
      name: '李娜',
      email: null,
      phone: null,
      locale: 'en',
      secondFactor: false,
    },
    organization: { id: 'group', name: '华信' },
    organizations: [{ id: 'group', name: '华信' }],
    workshops: [
      {
        id: 'haidian',
        name: '海淀店',
        roles: ['service-advisor'],
        rights: [...rights],
        locale: 'zh-CN',
        ...place,
      },
    ],
  });
}

interface Heard {
  method: string;
  path: string;
  headers: Headers;
  body: unknown;
}

type Reply = (
  heard: Heard,
) => { status?: number; body?: unknown; headers?: Record<string, string> } | 'no answer';

/** Stands in for the server: keeps what was asked, answers as told. */
export function listen(reply: Reply): Heard[] {
  const heard: Heard[] = [];
  vi.stubGlobal('fetch', async (request: Request | string) => {
    if (typeof request === 'string') return new Response(null, { status: 200 });
    const text = await request.clone().text();
    const one = {
      method: request.method,
      path: new URL(request.url).pathname,
      headers: request.headers,
      body: text ? JSON.parse(text) : undefined,
    };
    heard.push(one);
    const answer = reply(one);
    if (answer === 'no answer') throw new TypeError('fetch failed');
    const type = (answer.status ?? 200) < 400 ? 'application/json' : 'application/problem+json';
    return new Response(JSON.stringify(answer.body ?? {}), {
      status: answer.status ?? 200,
      headers: { 'content-type': type, ...answer.headers },
    });
  });
  return heard;
}

afterEach(async () => {
  cleanup();
  await waitFor(() => answers.isFetching() === 0);
  answers.clear();
  sessionStorage.clear();
});

/** What a browser has and the test's does not. */
function furnishBrowser(): void {
  vi.stubGlobal('scrollTo', () => {});
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => {},
    removeEventListener: () => {},
    addListener: () => {},
    removeListener: () => {},
  }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
}
