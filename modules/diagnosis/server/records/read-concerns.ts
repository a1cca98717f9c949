import type { Tx } from '#platform/server/database/tx.ts';
import type { ConcernInterview } from '../../api/index.ts';
import type { Question, Symptom } from '../../rules/index.ts';

/** A concern with all that was asked about it; instants inside are texts as the database writes them. */
export interface ConcernRow {
  id: string;
  position: number;
  words: string;
  kind: ConcernInterview['kind'];
  said_at: Date;
  said_by: string | null;
  versions: {
    version: number;
    words: string;
    reason: 'shown-on-car' | 'reworded';
    at: string;
    byName: string;
  }[];
  interview: InterviewRow | null;
  answers: AnswerRow[];
  confirmed: { byName: string; at: string; summary: string } | null;
  reproduction: { reproduced: boolean; how: string | null; at: string; byName: string } | null;
  observations: ObservationRow[];
}

export interface InterviewRow {
  id: string;
  symptom: Symptom;
  setVersion: number;
  locale: 'zh-CN' | 'en' | 'es';
  partSaid: string | null;
  partShown: string | null;
  shownAt: string | null;
  changedAt: string;
  questions: Question[];
}

export interface AnswerRow {
  questionKey: string;
  choices: string[];
  words: string | null;
  skippedBecause: string | null;
  at: string;
}

export interface ObservationRow {
  id: string;
  choice: 'observe' | 'leave-car';
  reportOn: string | null;
  agreedWith: string;
  agreedAt: string;
  result: 'gone' | 'still-there' | 'not-reached' | null;
  resultWords: string | null;
  resultAt: string | null;
}

/** Reads the concerns of a visit that stand, each with its interview, in one statement. */
export function readConcerns(tx: Tx, visitId: string): Promise<ConcernRow[]> {
  return tx.rows<ConcernRow>('diagnosis_concerns_interviewed', read, [tx.organizationId, visitId]);
}

/** One concern as the locked visit holds it; undefined when it was withdrawn. */
export async function findConcern(
  tx: Tx,
  visitId: string,
  concernId: string,
): Promise<ConcernRow | undefined> {
  return (await readConcerns(tx, visitId)).find(({ id }) => id === concernId);
}

const read = `
  select c.id, c.position, c.words, c.kind, c.created_at as said_at, w.name as said_by,
    coalesce((select jsonb_agg(jsonb_build_object('version', v.version, 'words', v.words, 'reason', v.reason,
        'at', v.created_at, 'byName', s.name) order by v.version)
      from concern_versions v join staff s on s.organization_id = v.organization_id and s.id = v.created_by
      where v.organization_id = c.organization_id and v.concern_id = c.id), '[]') as versions,
    (select jsonb_build_object('id', i.id, 'symptom', i.symptom, 'setVersion', i.set_version, 'locale', i.locale,
        'partSaid', i.part_said, 'partShown', i.part_shown, 'shownAt', i.shown_at, 'changedAt', i.changed_at,
        'questions', q.questions)
      from interviews i join question_sets q on q.organization_id = i.organization_id
        and q.workshop_id = i.workshop_id and q.symptom = i.symptom and q.version = i.set_version
      where i.organization_id = c.organization_id and i.concern_id = c.id) as interview,
    coalesce((select jsonb_agg(jsonb_build_object('questionKey', a.question_key, 'choices', a.choices,
        'words', a.words, 'skippedBecause', a.skipped_because, 'at', a.answered_at) order by a.id)
      from interviews i join interview_answers a on a.organization_id = i.organization_id and a.interview_id = i.id
      where i.organization_id = c.organization_id and i.concern_id = c.id), '[]') as answers,
    (select jsonb_build_object('byName', m.confirmed_by_name, 'at', m.confirmed_at, 'summary', m.summary)
      from interviews i join interview_summaries m on m.organization_id = i.organization_id and m.interview_id = i.id
      where i.organization_id = c.organization_id and i.concern_id = c.id order by m.id desc limit 1) as confirmed,
    (select jsonb_build_object('reproduced', r.reproduced, 'how', r.how, 'at', r.tried_at, 'byName', s.name)
      from reproductions r join staff s on s.organization_id = r.organization_id and s.id = r.tried_by
      where r.organization_id = c.organization_id and r.concern_id = c.id order by r.id desc limit 1) as reproduction,
    coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'choice', o.choice, 'reportOn', o.report_on,
        'agreedWith', o.agreed_with, 'agreedAt', o.agreed_at, 'result', o.result, 'resultWords', o.result_words,
        'resultAt', o.result_at) order by o.id)
      from observations o where o.organization_id = c.organization_id and o.concern_id = c.id
        and o.superseded_at is null), '[]') as observations
  from visit_concerns c left join staff w on w.organization_id = c.organization_id and w.id = c.created_by
  where c.organization_id = $1 and c.visit_id = $2 and c.withdrawn_at is null
  order by c.position`;
