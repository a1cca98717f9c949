import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import type { AdvisorCard } from './use-advisor-cards.ts';

interface OnCard {
  title?: string | null;
  phone?: string | null;
}

/** What stands on somebody's card; name, workshop, address and hours come by themselves. */
export function CardForm({ of: { staff, card }, close }: { of: AdvisorCard; close: () => void }) {
  const { t } = useTranslation('reception');
  const { id: workshopId } = useWorkshop();
  const [form] = Form.useForm<OnCard>();
  const keep = useCommand('put', '/api/v1/workshops/{workshopId}/advisor-cards/{staffId}', {
    form,
    show: 'inline',
    basedOn: 'none',
    onDone: close,
  });
  return (
    <FormDrawer<OnCard>
      title={t('advisor-card.of', { name: staff.name })}
      form={form}
      command={keep}
      submit={t('advisor-card.keep')}
      initial={{ title: card?.title ?? null, phone: card?.phone ?? null }}
      onSubmit={({ title, phone }) =>
        keep.run({
          params: { path: { workshopId, staffId: staff.id } },
          body: { title: title?.trim() || null, phone: phone?.trim() || null },
        })
      }
      onClose={close}
    >
      <Form.Item name="title" label={t('advisor-card.job-title')}>
        <Input maxLength={80} autoFocus />
      </Form.Item>
      <Form.Item name="phone" label={t('advisor-card.phone')} extra={t('advisor-card.phone-hint')}>
        <Input maxLength={40} inputMode="tel" />
      </Form.Item>
    </FormDrawer>
  );
}
