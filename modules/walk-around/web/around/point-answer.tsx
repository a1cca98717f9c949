import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { skipReasons } from '../../rules/index.ts';
import css from './around.module.css';
import { Photos } from './photos.tsx';
import type { Steps } from './use-steps.ts';

interface PointAnswerProps {
  isMeasured: boolean;
  valueMilli: number | null;
  steps: Steps;
  record(body: Record<string, unknown>): void;
}

/** Good, amber or red with its photo, or why it was not inspected. */
export function PointAnswer({ isMeasured, valueMilli, steps, record }: PointAnswerProps) {
  const { t } = useTranslation('walk-around');
  const [fileIds, setFileIds] = useState<string[]>([]);
  const [note, setNote] = useState('');
  const said = { fileIds, ...(note.trim() ? { note: note.trim() } : {}) };
  const value = valueMilli === null ? {} : { valueMilli };
  return (
    <div className={css.answer}>
      <div className={css.choices}>
        <Photos fileIds={fileIds} steps={steps} change={setFileIds} />
        <input
          className={css.note}
          aria-label={t('point.note')}
          placeholder={t('point.note')}
          value={note}
          maxLength={500}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <div className={css.choices}>
        {isMeasured ? null : (
          <button type="button" className={css.choice} onClick={() => record({ ...said, grade: 'green' })}>
            {t('grade.green')}
          </button>
        )}
        {(['amber', 'red'] as const).map((grade) => (
          <button
            key={grade}
            type="button"
            className={css.choice}
            data-grade={grade}
            disabled={fileIds.length === 0}
            onClick={() => record({ ...said, ...value, grade })}
          >
            {t(`grade.${grade}`)}
          </button>
        ))}
        {fileIds.length === 0 ? <small>{t('point.photo-first')}</small> : null}
      </div>
      <div className={css.choices}>
        <small>{t('point.not-inspected')}</small>
        {skipReasons.map((reason) => (
          <button
            key={reason}
            type="button"
            className={css.quiet}
            onClick={() => record({ ...said, grade: 'not-inspected', reason })}
          >
            {t(`skip.${reason}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
