import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Symptom, symptoms } from '../../rules/index.ts';
import css from './interview.module.css';

/** What the concern is about, when nobody said so: the questions go by it. */
export function ChooseSymptom({ choose }: { choose: (symptom: Symptom) => void }) {
  const { t } = useTranslation('diagnosis');
  return (
    <main className={css.step}>
      <h1>{t('interview.which-symptom')}</h1>
      <div className={css.taps}>
        {symptoms.map((symptom) => (
          <Button key={symptom} className={css.tap} onClick={() => choose(symptom)}>
            {t(`symptom.${symptom}`)}
          </Button>
        ))}
      </div>
    </main>
  );
}
