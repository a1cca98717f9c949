import {
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { client } from '#platform/web/api/client.ts';
import { BrokenPage } from '#platform/web/design/error-boundary.tsx';
import { LoadingRoom } from '#platform/web/design/loading-room.tsx';
import { speak } from '#platform/web/i18n.ts';
import { BareFrame, Shell } from '#platform/web/layout/shell.tsx';
import type { PageDefinition } from '#platform/web/page.ts';
import { findSession } from '#platform/web/session/session.ts';
import { SignInAgainDialog } from '#platform/web/session/sign-in-again-dialog.tsx';
import { modules } from './pages.ts';
import { GuardedPage } from './routes/guarded-page.tsx';
import { NotFound } from './routes/not-found.tsx';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('./routes/sign-in.tsx')),
});

const firstRun = createRoute({
  getParentRoute: () => root,
  path: '/first-run',
  component: lazyRouteComponent(() => import('./routes/first-run.tsx')),
});

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: ({ location }) => meetPerson(location.href),
  component: () => (
    <>
      <Outlet />
      <SignInAgainDialog />
    </>
  ),
});

const shell = createRoute({
  getParentRoute: () => signedIn,
  id: 'shell',
  component: () => (
    <Shell>
      <Outlet />
    </Shell>
  ),
});

const bare = createRoute({
  getParentRoute: () => signedIn,
  id: 'bare',
  component: () => (
    <BareFrame>
      <Outlet />
    </BareFrame>
  ),
});

const start = createRoute({
  getParentRoute: () => shell,
  path: '/',
  component: lazyRouteComponent(() => import('./routes/start.tsx')),
});

const account = createRoute({
  getParentRoute: () => shell,
  path: '/account',
  component: lazyRouteComponent(() => import('./routes/account.tsx')),
});

const nowhere = createRoute({ getParentRoute: () => shell, path: '$', component: NotFound });

const pages = modules.flatMap((module) => module.pages ?? []);
const framed = pages.filter((page) => page.frame !== 'bare').map((page) => routeOf(page, () => shell));
const unframed = pages.filter((page) => page.frame === 'bare').map((page) => routeOf(page, () => bare));

/** Addresses to pages. The words after `?` stay text: an op-code `1e5` is not a number. */
export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    firstRun,
    signedIn.addChildren([
      shell.addChildren([start, account, ...framed, nowhere]),
      bare.addChildren([...unframed]),
    ]),
  ]),
  defaultPreload: 'intent',
  defaultPendingMs: 150,
  defaultPendingComponent: () => <LoadingRoom rows={8} />,
  defaultErrorComponent: ({ error, reset }: ErrorComponentProps) => (
    <BrokenPage error={error} again={reset} />
  ),
  scrollRestoration: true,
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const words = new URLSearchParams(search as Record<string, string>).toString();
    return words ? `?${words}` : '';
  },
});

function routeOf(page: PageDefinition, getParentRoute: () => typeof shell | typeof bare) {
  const Page = lazyRouteComponent(page.load) as ComponentType;
  return createRoute({
    getParentRoute: getParentRoute as () => typeof shell,
    path: page.path,
    loader: ({ params }) => page.askAhead?.(params),
    component: () => (
      <GuardedPage right={page.right}>
        <Page />
      </GuardedPage>
    ),
  });
}

/** Who is it? Somebody known goes on in their language; others sign in and come back here; an empty house is set up. */
async function meetPerson(address: string): Promise<void> {
  const session = await findSession();
  if (session) return speak(session.user.locale);
  const { data } = await client.GET('/api/v1/setup');
  if (data?.needed) throw redirect({ href: '/first-run' });
  throw redirect({ href: `/sign-in?back=${encodeURIComponent(address)}` });
}
