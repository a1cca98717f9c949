import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useVisit, type VisitPage } from '#modules/repair-orders/web/index.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import type { StepProps } from '#platform/web/page.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { CustomerFields } from './customer-fields.tsx';
import { PurposeFields } from './purpose-fields.tsx';
import type { Purpose, VisitDescribed } from './visit-described.ts';

/** Whose car it is, who brought it, and what for: said in any order, kept as far as it is known. */
export default function DescribeStep({ visitId, close }: StepProps) {
  const visit = useVisit(visitId);
  return visit.data ? <DescribeForm visit={visit.data} close={close} /> : null;
}

function DescribeForm({ visit, close }: { visit: VisitPage; close: () => void }) {
  const { t } = useTranslation('reception');
  const { id: workshopId } = useWorkshop();
  const [form] = Form.useForm<VisitDescribed>();
  const describe = useCommand('patch', '/api/v1/visits/{visitId}', { form, show: 'inline', onDone: close });
  const add = useCommand('post', '/api/v1/customers', { refresh: [] });

  async function send(told: VisitDescribed) {
    const customerId = told.newName ? await addCustomer(told) : told.customerId;
    if (told.newName && !customerId) return undefined;
    return describe.run({
      params: { path: { visitId: visit.id } },
      body: {
        customerId: customerId ?? null,
        dropOff: dropOffOf(told),
        mainPurpose: told.mainPurpose ?? null,
        otherPurposes: (told.otherPurposes ?? []).filter((one) => one !== told.mainPurpose),
      },
    });
  }

  /** Kept in the form at once, so that a second try does not add the customer twice. */
  async function addCustomer({ newName = '', newPhone }: VisitDescribed) {
    const contacts = newPhone ? [{ kind: 'phone' as const, value: newPhone, primary: true }] : [];
    const added = await add.run({ body: { kind: 'person', name: newName, contacts, workshopId } });
    if (added) form.setFieldsValue({ customerId: added.id, newName: undefined, newPhone: undefined });
    return added?.id;
  }

  return (
    <FormDrawer<VisitDescribed>
      title={t('describe.title')}
      form={form}
      command={{ ...describe, pending: describe.pending || add.pending }}
      initial={initialOf(visit)}
      submit={t('save')}
      onSubmit={send}
      onClose={close}
      draft={`visit.${visit.id}.describe`}
    >
      <PurposeFields />
      <CustomerFields chosen={visit.customer} />
    </FormDrawer>
  );
}

function initialOf({ customer, dropOff, mainPurpose, otherPurposes }: VisitPage): VisitDescribed {
  return {
    customerId: customer?.id ?? null,
    broughtBy: dropOff && dropOff.isOwner === false ? 'other' : 'owner',
    dropOffName: dropOff?.name ?? undefined,
    dropOffPhone: dropOff?.phone ?? undefined,
    dropOffLimitMinor: dropOff?.limitMinor ?? null,
    mainPurpose: mainPurpose as Purpose | null,
    otherPurposes: otherPurposes as Purpose[],
  };
}

function dropOffOf({ broughtBy, dropOffName, dropOffPhone, dropOffLimitMinor }: VisitDescribed) {
  if (broughtBy === 'owner') return { isOwner: true };
  return {
    ...{ isOwner: false, name: dropOffName || null, phone: dropOffPhone || null },
    limitMinor: dropOffLimitMinor ?? null,
  };
}
