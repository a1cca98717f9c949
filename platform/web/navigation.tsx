import { useRouter, useRouterState } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, MouseEvent } from 'react';

/** The part of the address a page is about: `/vehicles/$vehicleId` gives `useParam('vehicleId')`. */
export function useParam(name: string): string {
  const value = useRouterState({
    select: ({ matches }) => (matches.at(-1)?.params as Record<string, string> | undefined)?.[name],
  });
  if (value === undefined) throw new Error(`The address of this page has no $${name}`);
  return value;
}

/** A choice kept in the address, so that it survives reload and can be sent to a colleague: tab, filter, search. */
export function useQueryParam(name: string): [value: string | null, choose: (next: string | null) => void] {
  const { history } = useRouter();
  const value = useRouterState({
    select: ({ location }) => new URLSearchParams(location.searchStr).get(name),
  });
  const choose = (next: string | null) => {
    const { pathname, search, hash } = history.location;
    const params = new URLSearchParams(search);
    if (next === null) params.delete(name);
    else params.set(name, next);
    history.replace(`${pathname}${params.size > 0 ? `?${params}` : ''}${hash}`);
  };
  return [value, choose];
}

/** Goes to an address of ours: `go('/visits/1?tab=work')`. */
export function useGo(): (to: string) => void {
  const { history } = useRouter();
  return (to) => history.push(to);
}

/** A link to an address of ours; with Ctrl or the middle button it opens a new tab like any link. */
export function LinkTo({ to, onClick, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { to: string }) {
  const go = useGo();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    if (event.defaultPrevented || elsewhere) return;
    event.preventDefault();
    go(to);
  };
  return <a {...rest} href={to} onClick={follow} />;
}
