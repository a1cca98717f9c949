import { Button, Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#platform/web/api/client.ts';
import { RefusalAlert } from '#platform/web/api/refusal-notice.tsx';
import { useCommand } from '#platform/web/api/use-command.ts';
import { useFormDraft } from '#platform/web/design/drafts.ts';
import { languageStore } from '#platform/web/i18n.ts';
import { enter } from '#platform/web/session/session.ts';
import css from './first-run.module.css';
import { GroupFields, OwnerFields, WorkshopFields } from './setup-fields.tsx';
import { firstWishFor, type SetupWish, sentWish } from './setup-wish.ts';

/** Group, workshop and owner on one page; what is usual in the country is filled in already. */
export function WorkshopSetup({ back }: { back: ReactNode }) {
  const { t } = useTranslation('platform');
  const [form] = Form.useForm<SetupWish>();
  const draft = useFormDraft<SetupWish>('setup', form);
  const setUp = useCommand('post', '/api/v1/setup', { form, show: 'inline' });

  async function begin(wish: SetupWish) {
    const answer = await setUp.run({ body: sentWish(wish) });
    if (answer === undefined) return;
    draft.forget();
    const { email, password } = wish.owner;
    const { data } = await client.POST('/api/v1/session', { body: { identifier: email, password } });
    if (data) enter(data);
    window.location.assign('/');
  }

  return (
    <Form<SetupWish>
      form={form}
      layout="vertical"
      initialValues={firstWishFor(languageStore.get().locale)}
      {...draft.bind}
      onFinish={(wish) => void begin(wish)}
    >
      <GroupFields />
      <WorkshopFields />
      <OwnerFields />
      <RefusalAlert of={setUp} />
      <div className={css.end}>
        {back}
        <Button type="primary" size="large" htmlType="submit" loading={setUp.pending}>
          {t('setup.begin')}
        </Button>
      </div>
    </Form>
  );
}
