import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countIn } from './vitest.mjs';

describe('the count of tests', () => {
  let folder;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pitlane-count-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('counts a file that could not be read as one failure', () => {
    const report = join(folder, 'report.json');
    const testResults = [
      { status: 'passed', assertionResults: [{}, {}] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
    ];
    writeFileSync(report, JSON.stringify({ numPassedTests: 2, numFailedTests: 1, testResults }));
    expect(countIn(report)).toEqual({ passed: 2, failed: 2 });
  });

  it('counts a run without a report as one failure', () => {
    expect(countIn(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1 });
  });
});
