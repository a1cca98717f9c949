import type { ComponentType } from 'react';

type LoadPage = () => Promise<{ default: ComponentType }>;

/** Where a page stands in the rail. `key` is its text, with the module's namespace: `registry:nav.vehicles`. */
export interface NavEntry {
  readonly key: string;
  readonly icon: ComponentType;
  readonly order: number;
  /** Two strokes that lead here from anywhere: `g v`. */
  readonly shortcut?: string;
  /** Rights of which one puts the page into the rail; others still reach it by a link. By default the page's own. */
  readonly for?: readonly string[];
}

export interface PageDefinition {
  /** `/vehicles/$vehicleId`; the page reads it with `useParam('vehicleId')`. */
  readonly path: string;
  readonly load: LoadPage;
  /** Asks for what the page draws from while its program is still on the way: an answer known or coming is not asked again. */
  readonly askAhead?: (params: Readonly<Record<string, string>>) => void;
  /** The right in the chosen workshop without which the page is neither listed nor opened. */
  readonly right?: string;
  readonly nav?: NavEntry;
  /** `bare` for walls and hand-outs: no bar, no rail. */
  readonly frame?: 'shell' | 'bare';
}

/** What a role sees first. With several roles the person changes between their starts; lowest `order` opens. */
export interface StartDefinition {
  readonly role: string | readonly string[];
  readonly load: LoadPage;
  readonly order?: number;
}

/** What the search box has found: its id, and the stay it belongs to where there is one. */
export interface FoundRecord {
  readonly id: string;
  readonly visitId?: string | null;
}

/** What a piece of the visit page is about. */
export interface VisitPiece {
  readonly visitId: string;
}

/** What a piece is about where the page is another's: a customer's file, a car's, a telephone call. */
export interface SlotPiece extends VisitPiece {
  readonly customerId?: string | null | undefined;
  readonly vehicleId?: string | null | undefined;
}

/** A piece one module hangs into another's page: the page names the slot, later modules fill it. */
export interface SlotEntry {
  readonly order: number;
  readonly load: () => Promise<{ default: ComponentType<SlotPiece> }>;
}

export interface StepProps extends VisitPiece {
  readonly repairOrderId: string | null;
  /** Done, refused or left alone. */
  close(): void;
}

/** How an action of `allowedActions` is done: a drawer, or one tap that sends and closes by itself. */
export interface StepDefinition {
  readonly load: () => Promise<{ default: ComponentType<StepProps> }>;
  readonly tap?: boolean;
}

/** What one module adds to the web: its front door's only word to the shell. */
export interface ModuleWeb {
  readonly name: string;
  readonly pages?: readonly PageDefinition[];
  readonly starts?: readonly StartDefinition[];
  /** Where a search hit of a kind leads: `{ vehicle: ({ id }) => `/vehicles/${id}` }`. */
  readonly links?: Readonly<Record<string, (found: FoundRecord) => string>>;
  /** Which answers a journal entry makes old: `{ 'repair-order.': ['/api/v1/repair-orders'] }`. */
  readonly refreshOn?: Readonly<Record<string, readonly string[]>>;
  /** Pieces for pages of earlier modules: `{ visit: [{ order: 60, load: () => import('./quality-panel.tsx') }] }`. */
  readonly slots?: Readonly<Record<string, readonly SlotEntry[]>>;
  /** What happens when an action is pressed on the visit page: `{ greet: { tap: true, load } }`. */
  readonly steps?: Readonly<Record<string, StepDefinition>>;
}

export function definePage(page: PageDefinition): PageDefinition {
  return page;
}

export function defineStart(start: StartDefinition): StartDefinition {
  return start;
}

export function defineModule(module: ModuleWeb): ModuleWeb {
  return module;
}
