import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/web/design/format-place.tsx';
import { languageStore } from '#platform/web/i18n.ts';
import { useStore } from '#platform/web/store.ts';
import css from './around.module.css';
import { Thumb } from './photos.tsx';
import { PointAnswer } from './point-answer.tsx';
import type { Result, Sheet, SheetPoint } from './sheet.ts';
import type { Steps } from './use-steps.ts';
import { ValueField } from './value-field.tsx';

interface PointRowProps {
  point: SheetPoint;
  result: Result | undefined;
  before: NonNullable<Sheet['previous']>['results'][number] | undefined;
  steps: Steps;
  isOpen: boolean;
}

/** One point: its light, its value beside the last one, and a way to say more when it is not good. */
export function PointRow({ point, result, before, steps, isOpen }: PointRowProps) {
  const { t } = useTranslation('walk-around');
  const { locale } = useStore(languageStore);
  const format = useFormat();
  const [isAnswering, setAnswering] = useState(false);
  const name = point.names[locale];
  const { measure } = point;
  const record = (body: Record<string, unknown>) => {
    setAnswering(false);
    void steps.record({ point: point.key, seenVersion: result?.version ?? null, ...body });
  };
  return (
    <li className={css.point}>
      <div className={css.row}>
        <span className={css.light} data-grade={result?.grade ?? 'none'}>
          {t(`grade.${result?.grade ?? 'none'}`)}
        </span>
        <span className={css.grow}>
          {name}
          {result?.reason ? <small> · {t(`skip.${result.reason}`)}</small> : null}
          {before?.valueMilli != null && measure ? (
            <small className={css.lastTime}>
              {t('point.before', {
                value: before.valueMilli / 1000,
                day: format.day(before.seenAt.slice(0, 10)),
              })}
            </small>
          ) : null}
        </span>
        {result?.photos.map((fileId) => (
          <Thumb key={fileId} fileId={fileId} />
        ))}
        {measure ? (
          <ValueField
            name={name}
            unit={measure.unit}
            valueMilli={result?.valueMilli ?? null}
            isOpen={isOpen}
            commit={(valueMilli) => record({ valueMilli })}
          />
        ) : null}
        {isOpen ? (
          <button
            type="button"
            className={css.quiet}
            aria-expanded={isAnswering}
            aria-label={`${t('point.say')}: ${name}`}
            onClick={() => setAnswering(!isAnswering)}
          >
            {t('point.say')}
          </button>
        ) : null}
      </div>
      {isAnswering ? (
        <PointAnswer
          isMeasured={measure !== null}
          valueMilli={result?.valueMilli ?? null}
          steps={steps}
          record={record}
        />
      ) : null}
    </li>
  );
}
