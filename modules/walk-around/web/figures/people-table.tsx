import { Button, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/web/design/index.ts';
import { type Count, type Counted, counts, type Figures } from './counts.ts';
import css from './figures.module.css';

/** Of what each share is taken: n stands beside it, and nothing is said of nothing. */
const shareOf: Partial<Record<Count, Count>> = {
  offered: 'found',
  sold: 'offered',
  contradicted: 'reinspected',
};

type Person = Figures['people'][number];

interface PeopleTableProps {
  figures: Figures | undefined;
  pending: boolean;
  choose(counted: Counted): void;
  chosen: Counted | null;
}

/** One line per person, the house last; every number opens what it was counted from. */
export function PeopleTable({ figures, pending, choose, chosen }: PeopleTableProps) {
  const { t } = useTranslation('walk-around');
  const everybody = { staff: null, ...figures?.total } as Person;
  const rows = figures && figures.people.length > 0 ? [...figures.people, everybody] : [];
  const nameOf = (row: Person) => row.staff?.name ?? t(row === everybody ? 'figures.all' : 'figures.nobody');
  return (
    <Table<Person>
      rowKey={(row) => (row === everybody ? 'all' : (row.staff?.id ?? 'nobody'))}
      size="small"
      loading={pending}
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={rows}
      locale={{ emptyText: t('figures.none') }}
      columns={[
        { key: 'name', title: t('figures.person'), render: (_, row) => nameOf(row) },
        ...counts.map((count) => ({
          key: count,
          title: t(`figures.count.${count}`),
          align: 'right' as const,
          render: (_: unknown, row: Person) => (
            <Figure
              row={row}
              count={count}
              label={`${nameOf(row)} · ${t(`figures.count.${count}`)}`}
              isChosen={chosen?.count === count && chosen.name === nameOf(row)}
              open={
                row.staff || row === everybody
                  ? () => choose({ staffId: row.staff?.id ?? null, name: nameOf(row), count })
                  : null
              }
            />
          ),
        })),
      ]}
    />
  );
}

interface FigureProps {
  row: Person;
  count: Count;
  label: string;
  isChosen: boolean;
  open: (() => void) | null;
}

function Figure({ row, count, label, isChosen, open }: FigureProps) {
  const format = useFormat();
  const whole = shareOf[count];
  const share =
    whole && row[whole] > 0 ? format.percent(Math.round((row[count] / row[whole]) * 100) * 100) : '–';
  return (
    <span className={css.figure}>
      {open && row[count] > 0 ? (
        <Button type="link" size="small" aria-label={label} aria-pressed={isChosen} onClick={open}>
          {format.number(row[count])}
        </Button>
      ) : (
        <span className={css.zero}>{format.number(row[count])}</span>
      )}
      {whole ? <small className={css.share}>{share}</small> : null}
    </span>
  );
}
