import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { languageStore } from '#platform/web/i18n.ts';
import { useStore } from '#platform/web/store.ts';
import type { Point } from './draft.ts';
import css from './templates.module.css';

interface PointLineProps {
  point: Point;
  edit?(point: Point): void;
  remove?(): void;
}

/** One point with its limits, those of single models counted, and the operation that mends it. */
export function PointLine({ point, edit, remove }: PointLineProps) {
  const { t } = useTranslation('walk-around');
  const { locale } = useStore(languageStore);
  const name = point.names[locale];
  const { measure } = point;
  return (
    <li className={css.point}>
      <span className={css.name}>{name}</span>
      <span>
        {measure
          ? t(`template.limits.${measure.worse}`, {
              amber: measure.amberAt / 1_000,
              red: measure.redAt / 1_000,
              unit: t(`unit.${measure.unit}`),
            })
          : t('template.looked-at')}
        {measure && measure.perModel.length > 0
          ? ` · ${t('template.per-model', { count: measure.perModel.length })}`
          : ''}
        {point.opCode ? ` · ${point.opCode}` : ''}
      </span>
      {edit && remove ? (
        <span>
          <Button
            size="small"
            type="link"
            aria-label={`${t('template.edit')}: ${name}`}
            onClick={() => edit(point)}
          >
            {t('template.edit')}
          </Button>
          <Button size="small" type="text" aria-label={`${t('template.remove')}: ${name}`} onClick={remove}>
            {t('template.remove')}
          </Button>
        </span>
      ) : null}
    </li>
  );
}
