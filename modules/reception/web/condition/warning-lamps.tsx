import { useTranslation } from 'react-i18next';
import { warningLamps } from '#modules/repair-orders/rules/index.ts';
import { type Lamp, lampPictures } from './lamp-pictures.tsx';
import css from './warning-lamps.module.css';

interface WarningLampsProps {
  value?: readonly string[];
  onChange?: (lit: string[]) => void;
}

/** The dashboard's lamps: a tap lights one, another puts it out. */
export function WarningLamps({ value = [], onChange }: WarningLampsProps) {
  const { t } = useTranslation('reception');
  const turn = (lamp: string) =>
    onChange?.(value.includes(lamp) ? value.filter((lit) => lit !== lamp) : [...value, lamp]);
  return (
    <fieldset className={css.lamps} aria-label={t('condition.lamps')}>
      {warningLamps.map((lamp) => (
        <button
          key={lamp}
          type="button"
          className={value.includes(lamp) ? css.lit : css.dark}
          aria-pressed={value.includes(lamp)}
          onClick={() => turn(lamp)}
        >
          <LampPicture lamp={lamp} />
          {t(`lamp.${lamp}`)}
        </button>
      ))}
    </fieldset>
  );
}

export function LampPicture({ lamp }: { lamp: Lamp }) {
  return (
    <svg viewBox="0 0 32 32" className={css.picture} aria-hidden="true">
      {lampPictures[lamp]}
    </svg>
  );
}
