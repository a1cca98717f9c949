import '#platform/web/design/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { answers } from '#platform/web/api/client.ts';
import { watchConnection } from '#platform/web/api/connection.ts';
import { watchAppearance } from '#platform/web/design/appearance.ts';
import { Look } from '#platform/web/design/look.tsx';
import { startWords } from '#platform/web/i18n.ts';
import { ModulesProvider } from '#platform/web/modules.tsx';
import { modules } from './pages.ts';
import { router } from './router.tsx';

watchAppearance();
watchConnection();
await startWords();

createRoot(document.getElementById('root') ?? document.body).render(
  <StrictMode>
    <QueryClientProvider client={answers}>
      <Look>
        <ModulesProvider modules={modules}>
          <RouterProvider router={router} />
        </ModulesProvider>
      </Look>
    </QueryClientProvider>
  </StrictMode>,
);
