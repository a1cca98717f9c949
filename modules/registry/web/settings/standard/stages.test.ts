import { describe, expect, it } from 'vitest';
import { serviceStandardParameters } from '../../../rules/index.ts';
import { standardByStage } from './stages.ts';

describe('the service standard by stage', () => {
  it('shows every parameter once', () => {
    const shown = standardByStage().flatMap(({ parameters }) => parameters.map(({ name }) => name));
    expect(shown.toSorted()).toEqual(serviceStandardParameters.map(({ name }) => name).toSorted());
  });

  it('stands in the order of the shop’s day', () => {
    expect(standardByStage().map(({ stage }) => stage)).toEqual([
      'preparation',
      'appointment',
      'reception',
      'work',
      'hand-over',
      'delivery',
      'follow-up',
      'complaints',
      'care',
    ]);
  });
});
