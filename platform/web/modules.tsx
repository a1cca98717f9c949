import { createContext, type ReactNode, useContext } from 'react';
import type { FoundRecord, ModuleWeb, NavEntry, PageDefinition } from './page.ts';
import { useWorkshop } from './session/session.ts';

const ModulesContext = createContext<readonly ModuleWeb[]>([]);

/** Tells the shell which modules this product is made of. */
export function ModulesProvider({
  modules,
  children,
}: {
  modules: readonly ModuleWeb[];
  children: ReactNode;
}) {
  return <ModulesContext value={modules}>{children}</ModulesContext>;
}

export function useModules(): readonly ModuleWeb[] {
  return useContext(ModulesContext);
}

export interface NavPlace extends NavEntry {
  readonly path: string;
}

/** The places this person may go in the chosen workshop, in the order of the shop's day. */
export function useNav(): NavPlace[] {
  const { rights } = useWorkshop();
  return useModules()
    .flatMap((module) => module.pages ?? [])
    .filter((page): page is PageDefinition & { nav: NavEntry } => page.nav !== undefined)
    .filter(({ right }) => right === undefined || rights.includes(right))
    .filter(({ nav }) => nav.for === undefined || nav.for.some((right) => rights.includes(right)))
    .map(({ path, nav }) => ({ ...nav, path }))
    .toSorted((a, b) => a.order - b.order);
}

/** Where a record of a kind is opened, if any module has a page for it. */
export function useRecordLink(): (kind: string, found: FoundRecord) => string | undefined {
  const modules = useModules();
  return (kind, found) => modules.find((module) => module.links?.[kind])?.links?.[kind]?.(found);
}
