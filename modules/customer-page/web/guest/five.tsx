/** @jsxImportSource preact */
import type { CustomerPage } from '../../api/index.ts';
import { type Answer, wantedJobs } from './answer.ts';
import { Option } from './job-card.tsx';
import { formatsOf, useWords } from './words.tsx';

interface FiveProps {
  page: CustomerPage;
  answer: Answer;
  totalMinor: number;
  change(more: Partial<Answer>): void;
}

/** RO-2: jobs, price, time, wash and old parts: each said in a sentence, then ticked. */
export function Five({ page, answer, totalMinor, change }: FiveProps) {
  const { t, locale } = useWords();
  const { money, moment } = formatsOf(locale, page.currency, page.workshop.timeZone);
  const number = page.jobs.filter(({ state }) => state === 'agreed').length + wantedJobs(page, answer).length;
  const time = page.promisedAt ? moment(page.promisedAt) : t('guest.no-time');
  const ticks = [
    { name: 'jobs', title: t('guest.tick.jobs'), why: t('guest.tick.jobs-why', { number }) },
    {
      name: 'price',
      title: t('guest.tick.price'),
      why: t('guest.tick.price-why', { total: money(totalMinor) }),
    },
    { name: 'time', title: t('guest.tick.time'), why: t('guest.tick.time-why', { time }) },
  ] as const;
  return (
    <section class="card" id="five">
      <h2>{t('guest.five')}</h2>
      <p class="quiet">{t('guest.five-lead')}</p>
      {ticks.map(({ name, title, why }) => (
        <label key={name} class="tick">
          <input
            type="checkbox"
            checked={answer.ticks[name]}
            onChange={({ currentTarget }) =>
              change({ ticks: { ...answer.ticks, [name]: currentTarget.checked } })
            }
          />
          <span>
            <strong>{title}</strong>
            <small>{why}</small>
          </span>
        </label>
      ))}
      <fieldset class="tick">
        <legend>
          <strong>{t('guest.tick.wash')}</strong>
          <small>{t('guest.tick.wash-why')}</small>
        </legend>
        <div class="choice">
          <Option
            name="wash"
            label={t('guest.tick.wash-yes')}
            isOn={answer.wash === true}
            choose={() => change({ wash: true })}
          />
          <Option
            name="wash"
            label={t('guest.tick.wash-no')}
            isOn={answer.wash === false}
            choose={() => change({ wash: false })}
          />
        </div>
      </fieldset>
      <fieldset class="tick">
        <legend>
          <strong>{t('guest.tick.old-parts')}</strong>
          <small>{t('guest.tick.old-parts-why')}</small>
        </legend>
        <div class="choice">
          <Option
            name="old-parts"
            label={t('guest.tick.old-parts-yes')}
            isOn={answer.keepOldParts === true}
            choose={() => change({ keepOldParts: true })}
          />
          <Option
            name="old-parts"
            label={t('guest.tick.old-parts-no')}
            isOn={answer.keepOldParts === false}
            choose={() => change({ keepOldParts: false })}
          />
        </div>
      </fieldset>
    </section>
  );
}
