import { afterEach, describe, expect, it } from 'vitest';
import { forgetVersions, latestVersion, noteVersion, recordOf, versionAt } from './versions.ts';

afterEach(forgetVersions);

describe('versions seen', () => {
  it('PLAT-4 count for a form from when it was opened: what was fetched since has not been looked at', () => {
    noteVersion('/visits/1', '"3"', false, 1_000);
    noteVersion('/visits/1', '"4"', false, 3_000);
    expect(versionAt('/visits/1', 2_000)).toBe('"3"');
    expect(latestVersion('/visits/1')).toBe('"4"');
  });

  it("move on with this screen's own steps", () => {
    noteVersion('/visits/1', '"3"', false, 1_000);
    noteVersion('/visits/1', '"4"', true, 3_000);
    noteVersion('/visits/1', '"5"', false, 4_000);
    expect(versionAt('/visits/1', 2_000)).toBe('"4"');
  });

  it("are this screen's own also when a live update brings them before the step's answer", () => {
    noteVersion('/visits/1', '"3"', false, 1_000);
    noteVersion('/visits/1', '"5"', false, 3_000);
    noteVersion('/visits/1', '"4"', true, 3_100);
    expect(versionAt('/visits/1', 2_000)).toBe('"4"');
    noteVersion('/visits/1', '"5"', true, 3_200);
    expect(versionAt('/visits/1', 2_000)).toBe('"5"');
    expect(latestVersion('/visits/1')).toBe('"5"');
  });

  it('belong to a record and its steps, not to its parts', () => {
    noteVersion('/repair-orders/1', '"3"');
    expect(recordOf('/repair-orders/1/sign')).toBe('/repair-orders/1');
    expect(recordOf('/repair-orders/1/jobs/2/start')).toBeUndefined();
  });
});
