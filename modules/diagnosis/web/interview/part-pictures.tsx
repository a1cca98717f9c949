import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { carPictures } from '#platform/rules/cars/car-pictures.ts';
import { CarLines } from '#platform/web/design/cars/car-lines.tsx';
import { DashboardPicture } from './dashboard-picture.tsx';
import { Picture } from './picture.tsx';
import css from './pictures.module.css';
import { carZones } from './zones.ts';

interface PartPicturesProps {
  part: string | null;
  choose(part: string): void;
  startWithCabin: boolean;
}

const views = ['left', 'front', 'right', 'rear'] as const;

/** The dashboard, or the car from four sides: what is meant is tapped. */
export function PartPictures({ part, choose, startWithCabin }: PartPicturesProps) {
  const { t } = useTranslation('diagnosis');
  const [shown, show] = useState<'dashboard' | 'outside'>(startWithCabin ? 'dashboard' : 'outside');
  return (
    <>
      <Segmented<'dashboard' | 'outside'>
        block
        size="large"
        value={shown}
        onChange={show}
        options={[
          { value: 'dashboard', label: t('point.dashboard') },
          { value: 'outside', label: t('point.outside') },
        ]}
      />
      {shown === 'dashboard' ? (
        <DashboardPicture part={part} choose={choose} />
      ) : (
        <div className={css.views}>
          {views.map((view) => (
            <figure key={view} className={css.view}>
              <Picture
                width={carPictures.sedan[view].width}
                height={carPictures.sedan[view].height}
                drawing={<CarLines picture={carPictures.sedan[view]} />}
                zones={carZones[view]}
                part={part}
                choose={choose}
              />
              <figcaption>{t(`point.view.${view}`)}</figcaption>
            </figure>
          ))}
        </div>
      )}
    </>
  );
}
