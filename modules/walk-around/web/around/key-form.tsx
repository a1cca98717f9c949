import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './around.module.css';
import { may, type Sheet } from './sheet.ts';
import type { Steps } from './use-steps.ts';

/** Which tag the key carries, where it hangs, and which box keeps the small things. */
export function KeyForm({ sheet, steps }: { sheet: Sheet; steps: Steps }) {
  const { t } = useTranslation('walk-around');
  const [tag, setTag] = useState(sheet.key.tag ?? '');
  const [place, setPlace] = useState(sheet.key.place ?? '');
  const [box, setBox] = useState(sheet.storageBox ?? '');
  const isOpen = may(sheet, 'takeKey');
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (tag.trim() && tag.trim() !== sheet.key.tag)
          void steps.hangKey({ tag: tag.trim(), place: place.trim() || null });
        if ((box.trim() || null) !== sheet.storageBox)
          void steps.describeCar({ storageBox: box.trim() || null });
      }}
    >
      <div className={css.fields}>
        <label className={css.field}>
          {t('key.tag')}
          <input
            value={tag}
            maxLength={20}
            disabled={!isOpen}
            onChange={(event) => setTag(event.target.value)}
          />
        </label>
        <label className={css.field}>
          {t('key.place')}
          <input
            value={place}
            maxLength={60}
            disabled={!isOpen}
            onChange={(event) => setPlace(event.target.value)}
          />
        </label>
        <label className={css.field}>
          {t('key.box')}
          <input
            value={box}
            maxLength={20}
            disabled={!isOpen}
            onChange={(event) => setBox(event.target.value)}
          />
        </label>
      </div>
      <button type="submit" className={css.secondary} disabled={!isOpen}>
        {t('key.hang')}
      </button>
    </form>
  );
}
