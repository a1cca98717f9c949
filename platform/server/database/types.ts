import pg from 'pg';

const int8 = 20;
const date = 1082;
const time = 1083;
const int8Array = 1016;

/**
 * How columns reach the program: bigint as number (money in minor units stays below 2^53),
 * dates and times of day as the text they are, instants as `Date`.
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === int8) return Number;
    if (oid === date || oid === time) return String;
    if (oid === int8Array)
      return (text: string) => (text === '{}' ? [] : text.slice(1, -1).split(',').map(Number));
    return pg.types.getTypeParser(oid, format as 'text');
  },
} as pg.CustomTypesConfig;
