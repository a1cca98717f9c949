export const calls = ['create', 'step', 'list', 'search'] as const;
export type Call = (typeof calls)[number];

export interface Settings {
  orders: number[];
  clients: number[];
  seconds: number;
  only: Call[];
  /** Whether the calls of the ten minutes at the counter are timed too. */
  reception: boolean;
}

/** Reads `--orders=1000,100000 --clients=1,10,50 --seconds=4 --only=create`. */
export function settingsFrom(args: readonly string[]): Settings {
  const given = new Map(args.map((arg) => arg.replace(/^--/, '').split('=') as [string, string]));
  const numbers = (name: string, fallback: string) => (given.get(name) ?? fallback).split(',').map(Number);
  const only = given.get('only')?.split(',');
  return {
    orders: numbers('orders', '1000,100000'),
    clients: numbers('clients', '1,10,50'),
    seconds: Number(given.get('seconds') ?? 4),
    only: calls.filter((call) => only?.includes(call) ?? true),
    reception: only?.includes('reception') ?? true,
  };
}
