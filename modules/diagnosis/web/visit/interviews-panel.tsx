import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useVisit } from '#modules/repair-orders/web/index.ts';
import { Panel, StatusTag, useFormat } from '#platform/web/design/index.ts';
import { useGo } from '#platform/web/navigation.tsx';
import type { VisitPiece } from '#platform/web/page.ts';
import type { Part } from '../../rules/index.ts';
import { type ConcernInterview, mayTake, useDiagnosis } from '../use-diagnosis.ts';
import { ObservationDrawer } from './observation-drawer.tsx';
import { PreInspection } from './pre-inspection.tsx';
import css from './visit.module.css';

/** INSP-1, INSP-2, INSP-3: what was asked about each concern, what it is now called, and whether it showed. */
export default function InterviewsPanel({ visitId }: VisitPiece) {
  const { t } = useTranslation('diagnosis');
  const page = useDiagnosis(visitId).data;
  const stage = useVisit(visitId).data?.stage;
  if (!page || (page.concerns.length === 0 && page.preInspection.reasons.length === 0)) return null;
  /* Until somebody has said hello there is nothing to ask about. */
  if (page.concerns.length === 0 && stage === 'arrival') return null;
  return (
    <Panel title={t('panel.interview')} id="interview">
      <ul className={css.concerns}>
        {page.concerns.map((concern) => (
          <Concern
            key={concern.concernId}
            visitId={visitId}
            concern={concern}
            mayAsk={mayTake(page, 'interview')}
          />
        ))}
        <PreInspection visitId={visitId} page={page} />
      </ul>
    </Panel>
  );
}

interface ConcernProps {
  visitId: string;
  concern: ConcernInterview;
  mayAsk: boolean;
}

function Concern({ visitId, concern, mayAsk }: ConcernProps) {
  const { t } = useTranslation('diagnosis');
  const go = useGo();
  const [isWatching, watch] = useState(false);
  const { concernId, words, interview, reproduction } = concern;
  const isDone = interview?.confirmed?.stands ?? false;
  const didNotShow = reproduction?.reproduced === false;
  return (
    <li>
      <div className={css.line}>
        <q>{words}</q>
        <State concern={concern} />
        {mayAsk && didNotShow ? (
          <Button size="small" onClick={() => watch(true)}>
            {t('observe.agree')}
          </Button>
        ) : null}
        {mayAsk ? (
          <Button size="small" onClick={() => go(`/visits/${visitId}/interview/${concernId}`)}>
            {isDone ? t('panel.look') : interview ? t('panel.go-on') : t('panel.ask')}
          </Button>
        ) : null}
      </div>
      <Past concern={concern} />
      {isWatching ? (
        <ObservationDrawer concernId={concernId} visitId={visitId} close={() => watch(false)} />
      ) : null}
    </li>
  );
}

function State({ concern }: { concern: ConcernInterview }) {
  const { t } = useTranslation('diagnosis');
  const { interview, reproduction, needsShowing } = concern;
  return (
    <>
      {interview?.confirmed?.stands ? (
        <StatusTag tone="good">{t('panel.confirmed')}</StatusTag>
      ) : interview ? (
        <StatusTag>{t('panel.open', { count: interview.openCount })}</StatusTag>
      ) : null}
      {interview?.partShown ? (
        <StatusTag>{t('panel.shown', { part: t(`car-part.${interview.partShown as Part}`) })}</StatusTag>
      ) : needsShowing ? (
        <StatusTag tone="trouble">{t('panel.not-shown')}</StatusTag>
      ) : null}
      {reproduction ? (
        <StatusTag>{t(reproduction.reproduced ? 'reproduction.yes' : 'reproduction.no')}</StatusTag>
      ) : null}
    </>
  );
}

/** Earlier wordings, the confirmed summary and what was agreed: there when looked for. */
function Past({ concern }: { concern: ConcernInterview }) {
  const { t } = useTranslation('diagnosis');
  const format = useFormat();
  const { versions, interview, observations } = concern;
  const confirmed = interview?.confirmed;
  return (
    <>
      {versions.length > 1 ? (
        <ol className={css.versions}>
          {versions.map((version) => (
            <li key={version.version}>
              <q>{version.words}</q> · {t(`version.${version.reason}`)} ·{' '}
              {[version.byName, format.dateTime(version.at)].filter(Boolean).join(' · ')}
            </li>
          ))}
        </ol>
      ) : null}
      {confirmed ? (
        <details>
          <summary className={css.quiet}>
            {t(confirmed.stands ? 'confirm.done' : 'confirm.old', {
              name: confirmed.byName,
              at: format.dateTime(confirmed.at),
            })}
          </summary>
          <p className={css.summary}>{confirmed.summary}</p>
        </details>
      ) : null}
      {observations.map((observation) => (
        <p key={observation.id} className={css.quiet} style={{ margin: 0 }}>
          {observation.reportOn
            ? t('observe.until', { on: format.day(observation.reportOn), name: observation.agreedWith })
            : t('observe.left', { name: observation.agreedWith })}
          {observation.result ? ` → ${t(`observe.result.${observation.result}`)}` : ''}
          {observation.resultWords ? ` (${observation.resultWords})` : ''}
        </p>
      ))}
    </>
  );
}
