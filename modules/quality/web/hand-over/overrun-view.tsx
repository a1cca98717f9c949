import { useTranslation } from 'react-i18next';
import { Instant, Money, useFormat } from '#platform/web/design/index.ts';
import type { Overrun } from '../visit/use-inspections.ts';
import css from './overrun.module.css';
import { overrunPicture } from './overrun-picture.ts';

/** HAND-2: the verdict in a sentence, as a bar against its line, and line by line. */
export function OverrunView({ overrun }: { overrun: Overrun }) {
  const changed = overrun.lines.filter(({ differenceMinor }) => differenceMinor !== 0);
  return (
    <div className={css.overrun}>
      <Verdict overrun={overrun} />
      <Bar overrun={overrun} />
      <Borne overrun={overrun} />
      <Lines overrun={overrun} open={changed.length > 0 && overrun.lines.length <= 12} />
    </div>
  );
}

function Verdict({ overrun }: { overrun: Overrun }) {
  const { t } = useTranslation('quality');
  const format = useFormat();
  const money = (minor: number) => format.money(Math.abs(minor), { currency: overrun.currency });
  const { verdict, differenceMinor, limitMinor, toleranceBp, borne } = overrun;
  if (verdict === null) return <p>{t('overrun.unsigned')}</p>;
  const params = {
    difference: money(differenceMinor),
    tolerance: format.percent(toleranceBp),
    limit: money(limitMinor ?? 0),
  };
  const isLoud = (verdict === 'over-tolerance' && !borne) || verdict === 'unapproved-line';
  return (
    <p className={isLoud ? css.loud : css.verdict}>
      {verdict === 'within' && differenceMinor === 0 ? t('overrun.same') : null}
      {verdict === 'within' && differenceMinor < 0 ? t('overrun.cheaper', params) : null}
      {verdict === 'within-note' || (verdict === 'within' && differenceMinor > 0)
        ? t('overrun.within', params)
        : null}
      {verdict === 'over-tolerance' && !borne ? t('overrun.over', params) : null}
      {verdict === 'over-tolerance' && borne ? t('overrun.over-borne', params) : null}
      {verdict === 'unapproved-line' ? t('overrun.unapproved') : null}
    </p>
  );
}

function Bar({ overrun }: { overrun: Overrun }) {
  const { t } = useTranslation('quality');
  const { agreed, dearer, beyond, agreedLine, limitLine } = overrunPicture(overrun);
  const { authorizedMinor, actualMinor, limitMinor, currency } = overrun;
  if (authorizedMinor === null) return null;
  return (
    <div className={css.picture}>
      <div className={css.bar} aria-hidden="true">
        <span className={css.agreed} style={{ inlineSize: `${agreed}%` }} />
        <span className={css.dearer} style={{ inlineSize: `${dearer}%` }} />
        <span className={overrun.borne ? css.borne : css.beyond} style={{ inlineSize: `${beyond}%` }} />
        <i className={css.agreedLine} style={{ insetInlineStart: `${agreedLine}%` }} />
        <i className={css.limitLine} style={{ insetInlineStart: `${limitLine}%` }} />
      </div>
      <dl className={css.legend}>
        <div>
          <dt>{t('overrun.agreed')}</dt>
          <dd>
            <Money minor={authorizedMinor} currency={currency} />
          </dd>
        </div>
        <div>
          <dt>{t('overrun.actual')}</dt>
          <dd>
            <Money minor={actualMinor} currency={currency} />
          </dd>
        </div>
        {limitMinor === null ? null : (
          <div>
            <dt>{t('overrun.limit')}</dt>
            <dd>
              <Money minor={limitMinor} currency={currency} />
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}

function Borne({ overrun: { borne, currency } }: { overrun: Overrun }) {
  const { t } = useTranslation('quality');
  const format = useFormat();
  if (!borne) return null;
  return (
    <p>
      {t('overrun.borne', {
        amount: format.money(borne.minor, { currency }),
        name: borne.name,
        reason: borne.reason,
      })}{' '}
      <Instant at={borne.at} />
    </p>
  );
}

function Lines({ overrun, open }: { overrun: Overrun; open: boolean }) {
  const { t } = useTranslation('quality');
  const format = useFormat();
  return (
    <details className={css.lines} open={open}>
      <summary>{t('overrun.line-by-line', { count: overrun.lines.length })}</summary>
      <div className={css.scroll}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('overrun.line')}</th>
              <th scope="col">{`${t('overrun.agreed')} (${format.currencySign(overrun.currency)})`}</th>
              <th scope="col">{t('overrun.actual')}</th>
              <th scope="col">{t('overrun.difference')}</th>
            </tr>
          </thead>
          <tbody>
            {overrun.lines.map((line) => (
              <tr key={line.lineId} className={line.differenceMinor === 0 ? undefined : css.changed}>
                <th scope="row">
                  {line.name}
                  <span className={css.job}>{line.reason ?? line.jobTitle}</span>
                </th>
                <td>
                  {line.authorizedMinor === null ? (
                    t('overrun.not-approved')
                  ) : (
                    <Money minor={line.authorizedMinor} currency={overrun.currency} bare />
                  )}
                </td>
                <td>
                  <Money minor={line.actualMinor} currency={overrun.currency} bare />
                </td>
                <td>
                  {line.differenceMinor > 0 ? '+' : ''}
                  {line.differenceMinor === 0 ? (
                    '–'
                  ) : (
                    <Money minor={line.differenceMinor} currency={overrun.currency} bare />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
