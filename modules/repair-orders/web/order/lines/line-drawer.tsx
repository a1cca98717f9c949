import { Form, Input, Segmented, Select } from 'antd';
import { type ComponentProps, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '#platform/web/api/problem.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import {
  FormDrawer,
  HoursField,
  MoneyField,
  PercentField,
  QuantityField,
} from '#platform/web/design/index.ts';
import { partSources } from '../../../rules/index.ts';
import { AskDiscount } from '../discounts/ask-discount.tsx';
import type { Line } from '../order.ts';
import { measureOf } from './amount-of.ts';
import { PayerShares } from './payer-shares.tsx';
import type { LineChange } from './use-line-change.ts';

type PricedBy = 'each' | 'whole';

/** Everything of a line: its words, where a part comes from, a price for the whole, a discount, and who pays what. */
export function LineDrawer({ line, currency, close }: { line: Line; currency: string; close: () => void }) {
  const { t } = useTranslation('repair-orders');
  const [form] = Form.useForm<LineChange>();
  const [pricedBy, setPricedBy] = useState<PricedBy>(line.fixedMinor === null ? 'each' : 'whole');
  const [discountBy, setDiscountBy] = useState<'percent' | 'amount'>(
    line.discountBp === 0 && line.discountMinor > 0 ? 'amount' : 'percent',
  );
  const change = useCommand('patch', '/api/v1/lines/{lineId}', {
    form,
    show: 'inline',
    basedOn: line.version,
    onDone: close,
  });
  const { amount } = measureOf(line);
  const isTheirs = Form.useWatch('source', form) === 'customer-supplied';
  const typed = Form.useWatch(discountBy === 'percent' ? 'discountBp' : 'discountMinor', form);
  const byDiscount = typed
    ? discountBy === 'percent'
      ? { discountBp: typed }
      : { discountMinor: typed }
    : null;
  const wanted = wantedOf(change.problem, line, byDiscount);
  const each = line.kind === 'labor' ? 'rateMinor' : 'unitPriceMinor';
  const send = (values: LineChange) =>
    change.run({
      params: { path: { lineId: line.id } },
      body: {
        ...values,
        ...(pricedBy === 'whole' ? { [each]: null } : { fixedMinor: null }),
        ...(discountBy === 'percent' ? { discountMinor: null } : { discountBp: null }),
      },
    });
  return (
    <FormDrawer<LineChange>
      title={t('order.line-edit')}
      form={form}
      command={change}
      initial={startOf(line)}
      submit={t('order.save')}
      onSubmit={send}
      onClose={close}
    >
      <Form.Item name="name" label={t('order.line')} rules={[{ required: true }]}>
        <Input maxLength={300} />
      </Form.Item>
      {line.kind === 'part' ? (
        <Form.Item name="source" label={t('order.source-of')}>
          <Select
            options={partSources.map((value) => ({ value, label: t(`order.source.${value}`) }))}
            onChange={(source) =>
              source === 'customer-supplied' ? form.setFieldsValue({ unitPriceMinor: 0 }) : undefined
            }
          />
        </Form.Item>
      ) : null}
      {isTheirs ? (
        <Form.Item name="certificate" label={t('order.certificate')} extra={t('order.certificate-hint')}>
          <Input maxLength={120} />
        </Form.Item>
      ) : null}
      {wanted ? <AskDiscount lineId={line.id} wanted={wanted} done={close} /> : null}
      <Form.Item name={amount} label={t(amount === 'hoursSeconds' ? 'order.hours' : 'order.quantity')}>
        {amount === 'hoursSeconds' ? <HoursField /> : <QuantityField />}
      </Form.Item>
      <Choice<PricedBy>
        value={pricedBy}
        choose={setPricedBy}
        options={[
          ['each', t('order.price')],
          ['whole', t('order.fixed')],
        ]}
      />
      <Form.Item name={pricedBy === 'whole' ? 'fixedMinor' : each} rules={[{ required: true }]}>
        <MoneyField
          currency={currency}
          aria-label={t(pricedBy === 'whole' ? 'order.fixed' : 'order.price')}
        />
      </Form.Item>
      <Choice<'percent' | 'amount'>
        value={discountBy}
        choose={setDiscountBy}
        options={[
          ['percent', t('order.discount-percent')],
          ['amount', t('order.discount-amount')],
        ]}
      />
      <Form.Item name={discountBy === 'percent' ? 'discountBp' : 'discountMinor'}>
        {discountBy === 'percent' ? (
          <PercentField aria-label={t('order.discount-percent')} />
        ) : (
          <MoneyField currency={currency} aria-label={t('order.discount-amount')} />
        )}
      </Form.Item>
      <Form.Item name="payerShares" label={t('order.payers')} required>
        <PayerShares currency={currency} totalMinor={line.totalMinor} />
      </Form.Item>
    </FormDrawer>
  );
}

type Wanted = ComponentProps<typeof AskDiscount>['wanted'];

/** What may be asked for: a discount above one's own, or what was typed below a line still at the house's price. */
function wantedOf(problem: Problem | null, { priceOrigin }: Line, byDiscount: Wanted | null): Wanted | null {
  const codes = problem?.errors?.map(({ code }) => code) ?? [];
  if (codes.includes('discount/above-authority')) return byDiscount;
  const isAtList = priceOrigin === 'list' || priceOrigin === 'standard';
  const offMinor = Number(problem?.params?.offMinor ?? 0);
  return codes.includes('discount/price-below-list') && isAtList && offMinor > 0
    ? { discountMinor: offMinor }
    : null;
}

function startOf(line: Line): LineChange {
  const { name, source, hoursSeconds, quantityMilli, rateMinor, unitPriceMinor, fixedMinor } = line;
  return {
    name,
    ...(source ? { source } : {}),
    certificate: line.certificate,
    ...{ hoursSeconds, quantityMilli, rateMinor, unitPriceMinor, fixedMinor },
    ...{ discountBp: line.discountBp, discountMinor: line.discountBp > 0 ? 0 : line.discountMinor },
    payerShares: line.payerShares.map(({ payer, bp, amountMinor }) => ({ payer, bp, amountMinor })),
  };
}

interface ChoiceProps<Value extends string> {
  value: Value;
  choose(value: Value): void;
  options: readonly (readonly [Value, string])[];
}

function Choice<Value extends string>({ value, choose, options }: ChoiceProps<Value>) {
  return (
    <Segmented<Value>
      block
      value={value}
      onChange={choose}
      options={options.map(([value, label]) => ({ value, label }))}
      style={{ marginBlockEnd: 8 }}
    />
  );
}
