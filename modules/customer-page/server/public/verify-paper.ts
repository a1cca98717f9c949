import type { z } from 'zod';
import { refuseField } from '#platform/rules/refusal.ts';
import type { Execution } from '#platform/server/command/execute.ts';
import { localeOf } from '#platform/server/http/problem.ts';
import { type Route, raw } from '#platform/server/http/routes.ts';
import { textIn } from '#platform/server/text.ts';
import { proofAnswer, proofQuery } from '../../api/index.ts';
import { proofIn } from '../../rules/index.ts';

interface Row {
  workshop: string;
  kind: string;
  number: string;
  revision: number;
  signed_at: Date;
  time_zone: string;
  newest: boolean;
  voided: boolean;
}

/**
 * Whether a code printed on a paper, or the hash of a file, is that of a paper some workshop here signed. It crosses
 * groups on purpose, through a function that gives away nothing but what stands on the paper itself.
 */
export function verifyPaper({ pool }: Execution): Route {
  return raw({
    ...{ method: 'GET', url: '/signed-papers', area: 'signed-papers', open: true, perMinute: 30 },
    summary: 'Check a paper by the code printed on it or by the SHA-256 of its file.',
    ...{ query: proofQuery, answer: proofAnswer, refusals: ['signed-paper/no-code'] },
    handle: async (request, reply) => {
      request.actor = null;
      reply.header('cache-control', 'no-store');
      const { proof } = request.query as z.output<typeof proofQuery>;
      const digits = proofIn(proof);
      if (!digits) return refuseField('/proof', 'signed-paper/no-code');
      const { rows } = await pool.query<Row>({
        name: 'find_signed_paper',
        text: 'select * from find_signed_paper($1)',
        values: [digits],
      });
      const [row] = rows;
      if (!row) return { paper: null };
      return {
        paper: {
          ...{ workshop: row.workshop, kind: row.kind, number: row.number, revision: row.revision },
          ...{ signedAt: row.signed_at.toISOString(), timeZone: row.time_zone },
          title: textIn(localeOf(request), `paper.kind.${row.kind}`),
          stands: row.newest && !row.voided,
        },
      };
    },
  });
}
