import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { StatusTag, useFormat } from '#platform/web/design/index.ts';
import { payers } from '../../../rules/index.ts';
import type { Line, Payer } from '../order.ts';
import css from './lines.module.css';

interface PayerChoiceProps {
  line: Line;
  choose(payer: Payer): void;
  split(): void;
}

/** Who pays for the line: one tap for one payer, a drawer to share it out. */
export function PayerChoice({ line, choose, split }: PayerChoiceProps) {
  const { t } = useTranslation('repair-orders');
  const items = [
    ...payers.map((payer) => ({ key: payer as string, label: t(`order.payer.${payer}`) })),
    { type: 'divider' as const },
    { key: 'split', label: t('order.split') },
  ];
  const pick = (key: string) => {
    const payer = payers.find((one) => one === key);
    if (payer) choose(payer);
    else split();
  };
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => pick(key) }}>
      <Button type="text" className={css.payer} aria-label={`${t('order.payer-of')}: ${line.name}`}>
        <PayerNames shares={line.payerShares} total={line.totalMinor} />
      </Button>
    </Dropdown>
  );
}

/** The payers of a line; how much of it where there is more than one. */
export function PayerNames({ shares, total }: { shares: Line['payerShares']; total: number }) {
  const { t } = useTranslation('repair-orders');
  const format = useFormat();
  const partOf = (minor: number) => (total === 0 ? 0 : Math.round((minor * 10_000) / total));
  return (
    <span className={css.payers}>
      {shares.map(({ payer, totalMinor }) => (
        <StatusTag key={payer}>
          {t(`order.payer.${payer}`)}
          {shares.length > 1 ? ` ${format.percent(partOf(totalMinor))}` : ''}
        </StatusTag>
      ))}
    </span>
  );
}
