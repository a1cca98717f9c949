import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './around.module.css';
import { BelongingsSignature } from './belongings-signature.tsx';
import { PaperForm } from './paper-form.tsx';
import { may, type Sheet } from './sheet.ts';
import type { Steps } from './use-steps.ts';

const usual = ['sunglasses', 'umbrella', 'dashcam', 'jack', 'child-seat', 'charger', 'toll-card'] as const;

/** What stays in the car and which papers were handed over; the customer signs for it. */
export default function KeepingPanel({ sheet, steps }: { sheet: Sheet; steps: Steps }) {
  const { t } = useTranslation('walk-around');
  const [name, setName] = useState('');
  const isOpen = may(sheet, 'listBelongings');
  const mayReturn = may(sheet, 'returnBelonging');
  const here = sheet.belongings.filter(({ returnedAt }) => returnedAt === null);
  const add = (what: string) => {
    if (what.trim()) void steps.list({ name: what.trim(), quantity: 1 });
    setName('');
  };
  return (
    <section className={css.panel} aria-labelledby="keeping">
      <h2 id="keeping">{t('tab.keeping')}</h2>
      {here.length === 0 ? <p className={css.hint}>{t('belongings.none')}</p> : null}
      <ul className={css.list} aria-label={t('belongings.title')}>
        {here.map((thing) => (
          <li key={thing.id} className={css.row}>
            <span className={css.grow}>{thing.name}</span>
            {thing.quantity > 1 ? <span>× {thing.quantity}</span> : null}
            {mayReturn ? (
              <button
                type="button"
                className={css.quiet}
                aria-label={`${t('belongings.take-along')}: ${thing.name}`}
                onClick={() => void steps.takeOff(thing.id)}
              >
                {t('belongings.take-along')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {isOpen ? (
        <>
          <div className={css.choices}>
            {usual.map((each) => (
              <button
                key={each}
                type="button"
                className={css.choice}
                onClick={() => add(t(`belongings.usual.${each}`))}
              >
                + {t(`belongings.usual.${each}`)}
              </button>
            ))}
          </div>
          <form
            className={css.choices}
            onSubmit={(event) => {
              event.preventDefault();
              add(name);
            }}
          >
            <input
              className={css.note}
              aria-label={t('belongings.other')}
              placeholder={t('belongings.other')}
              value={name}
              maxLength={200}
              onChange={(event) => setName(event.target.value)}
            />
            <button type="submit" className={css.secondary}>
              {t('belongings.add')}
            </button>
          </form>
        </>
      ) : null}
      <PaperForm sheet={sheet} steps={steps} isOpen={isOpen} />
      <BelongingsSignature sheet={sheet} steps={steps} isOpen={isOpen} />
    </section>
  );
}
