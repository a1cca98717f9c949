import { Form, type FormInstance, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useVisit, type VisitPage } from '#modules/repair-orders/web/index.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, QuantityField, useFormat } from '#platform/web/design/index.ts';
import { useShopBoard } from '../board/use-shop-board.ts';
import { carName } from '../car-name.ts';

interface Return {
  visitId: string;
  lineId: string;
  quantityMilli: number;
  reason: string;
}

/** A part that comes back to the shelf: from which car, which line, how much, and why. */
export function ReturnDrawer({ close }: { close: () => void }) {
  const { t } = useTranslation('workshop');
  const [form] = Form.useForm<Return>();
  const visitId = Form.useWatch('visitId', form);
  const giveBack = useCommand('post', '/api/v1/lines/{lineId}/return', {
    form,
    show: 'inline',
    basedOn: 'none',
    onDone: close,
  });
  return (
    <FormDrawer<Return>
      title={t('parts.return')}
      form={form}
      command={giveBack}
      submit={t('parts.return')}
      onSubmit={({ lineId, quantityMilli, reason }) =>
        giveBack.run({ params: { path: { lineId } }, body: { quantityMilli, reason } })
      }
      onClose={close}
    >
      <Form.Item name="visitId" label={t('parts.car')} rules={[{ required: true }]}>
        <Select
          autoFocus
          showSearch={{ optionFilterProp: 'label' }}
          options={useCarsInWork()}
          onChange={() => form.resetFields(['lineId', 'quantityMilli'])}
        />
      </Form.Item>
      {visitId ? <IssuedLines key={visitId} visitId={visitId} form={form} /> : null}
      <Form.Item name="quantityMilli" label={t('parts.quantity')} rules={[{ required: true }]}>
        <QuantityField />
      </Form.Item>
      <Form.Item name="reason" label={t('parts.reason')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDrawer>
  );
}

function useCarsInWork() {
  return (useShopBoard().data?.cards ?? [])
    .filter(({ order }) => order !== null)
    .map((card) => ({
      value: card.id,
      label: [card.plate?.text, carName(card), card.order?.number].filter(Boolean).join(' · '),
    }));
}

function IssuedLines({ visitId, form }: { visitId: string; form: FormInstance<Return> }) {
  const { t } = useTranslation('workshop');
  const format = useFormat();
  const visit = useVisit(visitId);
  const issued = issuedLines(visit.data);
  return (
    <Form.Item name="lineId" label={t('parts.part')} rules={[{ required: true }]}>
      <Select
        loading={visit.isPending}
        notFoundContent={t('parts.nothing-issued')}
        options={issued.map(({ id, code, name, issuedMilli }) => ({
          value: id,
          label: [name, code, t('parts.issued-count', { quantity: format.quantity(issuedMilli) })]
            .filter(Boolean)
            .join(' · '),
        }))}
        onChange={(lineId) =>
          form.setFieldValue('quantityMilli', issued.find(({ id }) => id === lineId)?.issuedMilli)
        }
      />
    </Form.Item>
  );
}

function issuedLines(visit: VisitPage | undefined) {
  return (visit?.orders ?? [])
    .flatMap(({ jobs }) => jobs)
    .flatMap(({ lines }) => lines)
    .filter(({ issuedMilli }) => issuedMilli > 0);
}
