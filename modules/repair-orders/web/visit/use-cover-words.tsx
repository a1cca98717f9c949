import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { Day, Odometer, StatusTag } from '#platform/web/design/index.ts';

type Cover = components['schemas']['WarrantyCover'];

/** Until when and how far a warranty still holds, in words: never only a date nobody compares with today. */
export function useCoverWords(): (cover: Cover) => ReactNode {
  const { t } = useTranslation('repair-orders');
  return ({ covered, endsOn, endsOdometer, unit, daysLeft, distanceLeft }) => (
    <>
      <StatusTag tone={covered ? 'good' : 'quiet'}>{covered ? t('car.covered') : t('car.over')}</StatusTag>{' '}
      {endsOn ? <Day on={endsOn} /> : null}
      {covered && daysLeft !== null ? ` (${t('car.days-left', { count: daysLeft })})` : null}
      {endsOdometer === null ? null : (
        <>
          {endsOn ? ' · ' : null}
          <Odometer reading={endsOdometer} unit={unit} />
        </>
      )}
      {covered && distanceLeft !== null ? (
        <>
          {' ('}
          {t('car.distance-left')} <Odometer reading={distanceLeft} unit={unit} />)
        </>
      ) : null}
    </>
  );
}
