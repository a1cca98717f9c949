import { describe, expect, it } from 'vitest';
import { type ComparedEstimate, compareEstimates } from './compare-estimates.ts';

const job = (id: string, ...lines: [string, number][]) => ({
  ...{ id, title: id, totalMinor: lines.reduce((sum, [, minor]) => sum + minor, 0) },
  lines: lines.map(([name, totalMinor]) => ({ id: `${id}.${name}`, name, totalMinor })),
});
const estimate = (...jobs: ReturnType<typeof job>[]): ComparedEstimate => ({
  jobs,
  totalMinor: jobs.reduce((sum, { totalMinor }) => sum + totalMinor, 0),
});

describe('two estimates side by side', () => {
  it('show what stayed, what changed, what came and what went, in the order of the newer', () => {
    const rows = compareEstimates(
      estimate(job('pads', ['labour', 100], ['part', 400]), job('wash', ['labour', 30])),
      estimate(job('fluid', ['part', 60]), job('pads', ['labour', 100], ['part', 350])),
    );
    expect(
      rows.map(({ kind, name, beforeMinor, afterMinor }) => [kind, name, beforeMinor, afterMinor]),
    ).toEqual([
      ['job', 'fluid', null, 60],
      ['line', 'part', null, 60],
      ['job', 'pads', 500, 450],
      ['line', 'labour', 100, 100],
      ['line', 'part', 400, 350],
      ['job', 'wash', 30, null],
      ['line', 'labour', 30, null],
    ]);
  });
});
