import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { HoursField, MoneyField, QuantityField } from '#platform/web/design/index.ts';
import { nameIn } from '../../../rules/index.ts';
import { type Picked, PriceListField } from '../entry/price-list-field.tsx';
import type { NewLine } from '../order.ts';
import css from './decide.module.css';

/** A line as it will be proposed, with its name for who reads it here. */
export interface ProposedLine {
  key: string;
  name: string;
  line: NewLine;
}

interface ProposedLinesProps {
  value?: readonly ProposedLine[];
  onChange?: (lines: ProposedLine[]) => void;
  draft: string;
}

/** Hours, parts and other costs of proposed work; their prices come from the price list. */
export function ProposedLines({ value = [], onChange, draft }: ProposedLinesProps) {
  const { t, i18n } = useTranslation('repair-orders');
  const pick = (picked: Picked) => {
    if (picked.kind === 'package') return Promise.resolve(false);
    onChange?.([...value, { key: crypto.randomUUID(), ...lineFor(picked, i18n.language) }]);
    return Promise.resolve(true);
  };
  const change = (key: string, part: Partial<NewLine>) =>
    onChange?.(value.map((one) => (one.key === key ? { ...one, line: { ...one.line, ...part } } : one)));
  return (
    <div className={css.lines}>
      {value.map(({ key, name, line }) => (
        <div key={key} className={css.line}>
          <span>{name}</span>
          <LineAmount name={name} line={line} change={(part) => change(key, part)} />
          <Button
            type="text"
            icon={<CloseOutlined />}
            aria-label={`${t('order.line-remove')}: ${name}`}
            onClick={() => onChange?.(value.filter((one) => one.key !== key))}
          />
        </div>
      ))}
      <PriceListField
        label={t('order.add-by')}
        placeholder={t('order.add-hint')}
        draft={draft}
        own={[
          { key: 'labor', words: t('order.own-labor') },
          { key: 'fee', words: t('order.own-fee') },
        ]}
        withPackages={false}
        pick={pick}
      />
    </div>
  );
}

interface LineAmountProps {
  name: string;
  line: NewLine;
  change(part: Partial<NewLine>): void;
}

function LineAmount({ name, line, change }: LineAmountProps) {
  if (line.kind === 'labor') {
    return (
      <HoursField
        aria-label={name}
        value={line.hoursSeconds ?? null}
        onChange={(hoursSeconds) => change({ hoursSeconds })}
      />
    );
  }
  if (line.kind === 'part') {
    return (
      <QuantityField
        aria-label={name}
        value={line.quantityMilli ?? null}
        onChange={(quantityMilli) => change({ quantityMilli })}
      />
    );
  }
  return (
    <MoneyField
      aria-label={name}
      value={line.unitPriceMinor ?? null}
      onChange={(unitPriceMinor) => change({ unitPriceMinor })}
    />
  );
}

function lineFor(
  picked: Exclude<Picked, { kind: 'package' }>,
  locale: string,
): { name: string; line: NewLine } {
  if (picked.kind === 'op-code') {
    const { id, names, standardSeconds } = picked.opCode;
    return {
      name: nameIn(names, locale),
      line: { kind: 'labor', opCodeId: id, hoursSeconds: standardSeconds },
    };
  }
  if (picked.kind === 'part') {
    const { id, names } = picked.part;
    return { name: nameIn(names, locale), line: { kind: 'part', partId: id, quantityMilli: 1_000 } };
  }
  const { key, words } = picked;
  return key === 'labor'
    ? { name: words, line: { kind: 'labor', name: words, hoursSeconds: 3_600 } }
    : { name: words, line: { kind: 'fee', name: words, quantityMilli: 1_000, unitPriceMinor: 0 } };
}
