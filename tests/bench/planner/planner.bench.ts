import { readFileSync } from 'node:fs';
import { expandCalendars, planShop } from '#modules/workshop/rules/index.ts';
import { fullShop } from '#modules/workshop/rules/planner/load.fixtures.ts';

/*
 * How long a whole shop takes to be planned anew, by the number of open jobs: 40 technicians, 30 bays, six skills, parts
 * to come, jobs on the board. The hours are expanded from a calendar once and shown for themselves.
 */
const technicians = 40;
const bays = 30;
const sizes = [125, 250, 500, 1_000, 2_000, 4_000];
const warmUps = 5;
const runs = 25;
const now = Date.parse('2026-11-21T01:00:00Z');
const within = { startAt: now, endAt: now + 90 * 24 * 3_600_000 };
const week = [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, opens: '08:00', closes: '18:00' }));
const shifts = [1, 2, 3, 4, 5, 6].flatMap((weekday) => [
  { weekday, starts: '08:00', ends: '12:00' },
  { weekday, starts: '13:00', ends: '18:00' },
]);
const house = { timeZone: 'Europe/Madrid', openingHours: week, holidays: [{ on: '2026-12-25' }] };
const people = Array.from({ length: technicians }, (_, i) => ({
  id: `t${i}`,
  shifts,
  absences: [{ startsOn: `2026-12-${String(1 + (i % 20)).padStart(2, '0')}`, endsOn: '2026-12-20' }],
}));

const expanding = timed(() => expandCalendars(house, people, within));
const working = expandCalendars(house, people, within).get('t0') ?? [];
console.log(`hours of ${technicians} people for 90 days: ${expanding.median.toFixed(1)} ms`);
console.log(
  `planning anew in ms (cpu: median processor time), ${technicians} technicians, ${bays} bays (${runs} runs each)`,
);
console.log('    jobs     best   median      p95      cpu   us/job   by size');
let before: number | null = null;
for (const jobs of sizes) {
  const load = fullShop(jobs, technicians, bays, working);
  const isAsked = ({ visitId }: { visitId: string }) => visitId === 'v1';
  const { best, median, p95, cpu } = timed(() => planShop(load, isAsked));
  const growth = before === null ? '' : `x ${(best / before).toFixed(1)}`;
  const columns = [best, median, p95, cpu].map((ms) => `${ms.toFixed(1)}`.padStart(9)).join('');
  const each = ((best / jobs) * 1000).toFixed(0);
  console.log(`${String(jobs).padStart(8)}${columns}${each.padStart(9)}   ${growth}`);
  before = best;
}
console.log(loadOfMachine());

interface Timed {
  best: number;
  median: number;
  p95: number;
  cpu: number;
}

function timed(work: () => unknown): Timed {
  for (let i = 0; i < warmUps; i++) work();
  const times: number[] = [];
  const used: number[] = [];
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    times.push(performance.now() - started);
    used.push((user + system) / 1000);
  }
  const at = (share: number, of: number[]) =>
    of.toSorted((a, b) => a - b)[Math.floor(share * (of.length - 1))] ?? 0;
  return { best: at(0, times), median: at(0.5, times), p95: at(0.95, times), cpu: at(0.5, used) };
}

/** Figures taken beside others' work say so. */
function loadOfMachine(): string {
  try {
    return `load of the machine meanwhile: ${readFileSync('/proc/loadavg', 'utf8').split(' ')[0]}`;
  } catch {
    return '';
  }
}
