import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { answers } from '#platform/web/api/client.ts';
import { watchConnection } from '#platform/web/api/connection.ts';
import { Look } from '#platform/web/design/look.tsx';
import { ModulesProvider } from '#platform/web/modules.tsx';
import { askSession } from '#platform/web/session/session.ts';
import { modules } from './pages.ts';
import { router } from './router.tsx';

/* Who is it? Asked while the words are still coming; whoever needs to know waits for this same answer, or asks anew. */
askSession();

/** Draws the app. As a transition it is done in slices: a finger on the glass is answered in between. */
export function drawApp(place: Element): void {
  watchConnection();
  const root = createRoot(place);
  startTransition(() =>
    root.render(
      <StrictMode>
        <QueryClientProvider client={answers}>
          <Look>
            <ModulesProvider modules={modules}>
              <RouterProvider router={router} />
            </ModulesProvider>
          </Look>
        </QueryClientProvider>
      </StrictMode>,
    ),
  );
}
