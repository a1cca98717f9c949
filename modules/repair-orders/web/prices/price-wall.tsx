import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { LoadingRoom, LoadProblem, Money } from '#platform/web/design/index.ts';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import { nameIn } from '../../rules/index.ts';
import css from './price-wall.module.css';
import { useTurningColumns } from './turning-columns.ts';

const everyMinute = 60_000;

/** QUOTE-8: what an hour, a service and a part cost today, read from across the hall; it asks anew by itself. */
export default function PriceWall() {
  const { t, i18n } = useTranslation('repair-orders');
  const { id: workshopId, name } = useWorkshop();
  const answer = api.useQuery(
    'get',
    '/api/v1/workshops/{workshopId}/published-prices',
    { params: { path: { workshopId } } },
    { refetchInterval: everyMinute },
  );
  useEffect(() => {
    document.title = `${t('published.title')} · Pitlane`;
  }, [t]);
  const columns = useRef<HTMLDivElement>(null);
  const { screen, screens } = useTurningColumns(columns, answer.data);
  if (answer.error && !answer.data)
    return <LoadProblem problem={toProblem(answer.error)} again={() => void answer.refetch()} />;
  if (!answer.data) return <LoadingRoom rows={12} />;
  const { hours, packages, operations, parts, commitments, pricesIncludeTax, on, currency } = answer.data;
  const said = (names: Record<string, string | undefined>) => nameIn(names, i18n.language);
  return (
    <main className={css.wall}>
      <header className={css.head}>
        <h1>
          {name} <small>{t('published.title')}</small>
        </h1>
        <p>
          {t(pricesIncludeTax ? 'published.with-tax' : 'published.plus-tax', { on })}
          {screens > 1 ? <small>{t('published.screen', { screen: screen + 1, screens })}</small> : null}
        </p>
        <Print workshopId={workshopId} />
      </header>
      <div className={css.columns} ref={columns}>
        <Prices
          title={t('published.hours')}
          currency={currency}
          rows={hours.map(({ skill, perHourMinor }) => ({
            key: skill ?? '',
            what: skill ? t(`registry:skill.${skill}`) : t('published.any-work'),
            minor: perHourMinor,
          }))}
        />
        <Prices
          title={t('published.packages')}
          currency={currency}
          rows={packages.map(({ id, names, totalMinor }) => ({
            key: id,
            what: said(names),
            minor: totalMinor,
          }))}
        />
        <Prices
          title={t('published.operations')}
          currency={currency}
          rows={operations.map(({ id, names, totalMinor }) => ({
            key: id,
            what: said(names),
            minor: totalMinor,
          }))}
        />
        <Prices
          title={t('published.parts')}
          currency={currency}
          rows={parts.map(({ id, number, names, totalMinor }) => ({
            ...{ key: id, what: said(names), code: number, minor: totalMinor },
          }))}
        />
      </div>
      {commitments.length > 0 ? (
        <footer className={css.commitments}>
          {commitments.map(({ id, texts, remedies }) => (
            <p key={id}>
              <strong>{said(texts)}</strong> {t('published.otherwise')} {said(remedies)}
            </p>
          ))}
        </footer>
      ) : null}
    </main>
  );
}

interface PricesProps {
  title: string;
  currency: string;
  rows: readonly { key: string; what: string; code?: string; minor: number }[];
}

function Prices({ title, currency, rows }: PricesProps) {
  if (rows.length === 0) return null;
  return (
    <section className={css.prices}>
      <h2>{title}</h2>
      <ul>
        {rows.map(({ key, what, code, minor }) => (
          <li key={key}>
            <span>
              {what} {code ? <small>{code}</small> : null}
            </span>
            <Money minor={minor} currency={currency} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same on paper, to lie on the counter. */
function Print({ workshopId }: { workshopId: string }) {
  const { t } = useTranslation('repair-orders');
  const mayPrint = useMay('document.print');
  const print = useCommand('post', '/api/v1/workshops/{workshopId}/published-prices/print', {
    basedOn: 'none',
  });
  if (!mayPrint) return null;
  /** The page is opened at once and filled later: a browser lets no window open after an answer. */
  const open = async () => {
    const page = window.open('', '_blank');
    const paper = await print.run({ params: { path: { workshopId } } });
    if (paper && page) page.location.href = `/api/v1/documents/${paper.id}`;
    else page?.close();
  };
  return (
    <Button icon={<PrinterOutlined />} loading={print.pending} onClick={() => void open()}>
      {t('published.print')}
    </Button>
  );
}
