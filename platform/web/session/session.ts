import { useQuery } from '@tanstack/react-query';
import { answers, api, client } from '../api/client.ts';
import type { paths } from '../api/openapi.gen.ts';
import { Problem } from '../api/problem.ts';
import { forgetVersions } from '../api/versions.ts';
import { forgetWho, recallWho } from '../offline/kept-session.ts';
import { recall, remember } from '../remembered.ts';
import { createStore, useStore } from '../store.ts';

export type Session = paths['/api/v1/session']['get']['responses'][200]['content']['application/json'];
export type SessionWorkshop = Session['workshops'][number];

const sessionQuery = api.queryOptions('get', '/api/v1/session', undefined, {
  staleTime: Number.POSITIVE_INFINITY,
});
const chosenWorkshop = createStore<string | null>(recall('workshop'));

/** Asks who is signed in before anybody needs to know; without an answer it is simply asked again then. */
export function askSession(): void {
  void answers.prefetchQuery(sessionQuery);
}

/** Who is signed in, or `null`: asked once, then known. Without network it is who took a page along on this browser. */
export async function findSession(): Promise<Session | null> {
  try {
    return await answers.ensureQueryData(sessionQuery);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.status === 401) return null;
    const kept = error.unanswered ? recallWho<Session>() : null;
    if (!kept) throw error;
    answers.setQueryData(sessionQuery.queryKey, kept);
    return kept;
  }
}

/** From here on this person works on this browser; what another had on screen is gone. */
export function enter(session: Session): void {
  const before = answers.getQueryData<Session>(sessionQuery.queryKey);
  if (before && before.user.id !== session.user.id) forgetAnswers();
  answers.setQueryData(sessionQuery.queryKey, session);
}

/** Ends the session on the server, then forgets here whatever it had shown. */
export async function leave(): Promise<void> {
  await client.DELETE('/api/v1/session');
  forgetAnswers();
}

export function forgetAnswers(): void {
  forgetWho();
  answers.clear();
  forgetVersions();
}

/** Goes on for another of the person's groups; nothing of the first stays on screen. */
export async function workFor(organizationId: string): Promise<void> {
  const { data } = await client.PUT('/api/v1/session/organization', { body: { organizationId } });
  forgetAnswers();
  if (data) enter(data);
}

/** The person before the screen; only for pages that stand behind sign-in. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('A page behind sign-in was drawn without a session');
  return data;
}

/**
 * Asks who is signed in until the new workshop is among theirs: the server process that answers may hear of it a
 * moment later.
 */
export async function awaitWorkshop(id: string): Promise<void> {
  for (let tries = 0; tries < 10; tries += 1) {
    const { workshops } = await answers.fetchQuery({ ...sessionQuery, staleTime: 0 });
    if (workshops.some((workshop) => workshop.id === id)) return;
    await new Promise((again) => setTimeout(again, 200));
  }
}

/** The workshop this screen works in: the one chosen here last, else the person's first. */
export function useWorkshop(): SessionWorkshop {
  const { workshops } = useSession();
  const chosen = useStore(chosenWorkshop);
  const workshop = workshops.find(({ id }) => id === chosen) ?? workshops[0];
  if (!workshop) throw new Error('This account belongs to no workshop');
  return workshop;
}

export function chooseWorkshop(id: string): void {
  remember('workshop', id);
  chosenWorkshop.set(id);
}

/** Whether this person may in any of their workshops: for what belongs to them rather than to a workshop. */
export function useMayAnywhere(right: string): boolean {
  return useSession().workshops.some(({ rights }) => rights.includes(right));
}

/** Whether this person may, in the chosen workshop: only to hide what is not theirs, the server decides. */
export function useMay(right: string | undefined): boolean {
  const { rights } = useWorkshop();
  return right === undefined || rights.includes(right);
}
