import { Button, Image } from 'antd';
import { useTranslation } from 'react-i18next';
import type { VisitPage } from '#modules/repair-orders/web/index.ts';
import { fileAddress } from '#platform/web/api/upload.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import css from './damage.module.css';

type Marks = VisitPage['damageMarks'];

/** Every mark in words, with its photos; one made by mistake is taken off again. */
export function DamageList({ marks, mayRemove }: { marks: Marks; mayRemove: boolean }) {
  const { t } = useTranslation('reception');
  return (
    <ol className={css.list}>
      {marks.map(({ id, view, kind, severity, note, photos }, index) => (
        <li key={id}>
          <span className={css.number}>{index + 1}</span>
          <span className={css.words}>
            {[t(`damage.view.${view}`), t(`damage.kind.${kind}`), t(`damage.severity.${severity}`), note]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {photos.map((fileId) => (
            <Image
              key={fileId}
              className={css.thumb}
              width={40}
              height={40}
              src={fileAddress(fileId, 'small')}
              preview={{ src: fileAddress(fileId) }}
              alt={t(`damage.kind.${kind}`)}
            />
          ))}
          {mayRemove ? <TakeOff damageMarkId={id} /> : null}
        </li>
      ))}
    </ol>
  );
}

function TakeOff({ damageMarkId }: { damageMarkId: string }) {
  const { t } = useTranslation('reception');
  const remove = useCommand('post', '/api/v1/damage-marks/{damageMarkId}/remove');
  return (
    <Button
      size="small"
      type="text"
      loading={remove.pending}
      onClick={() => void remove.run({ params: { path: { damageMarkId } } })}
    >
      {t('damage.take-off')}
    </Button>
  );
}
