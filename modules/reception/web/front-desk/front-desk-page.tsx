import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '#platform/web/design/index.ts';
import { useQueryParam } from '#platform/web/navigation.tsx';
import { useMay } from '#platform/web/session/session.ts';
import { Telephone } from '../calls/telephone.tsx';
import { LoungeList } from '../lounge/lounge-list.tsx';
import { PaperForms } from '../paper/paper-forms.tsx';
import css from './front-desk.module.css';
import { WaitsTable } from './waits-table.tsx';

const rooms = ['lounge', 'telephone', 'paper', 'waits'] as const;
type Room = (typeof rooms)[number];

/** What goes on around the counter: who waits, who rings, what lies on paper, how long people waited. */
export default function FrontDeskPage() {
  const { t } = useTranslation('reception');
  const [asked, choose] = useQueryParam('room');
  const may: Record<Room, boolean> = {
    lounge: true,
    telephone: useMay('call.note'),
    paper: useMay('paper-form.keep'),
    waits: true,
  };
  const open = rooms.filter((room) => may[room]);
  const room = open.find((each) => each === asked) ?? 'lounge';
  return (
    <>
      <PageHeader title={t('front-desk.title')} />
      <Segmented<Room>
        className={css.tabs}
        value={room}
        onChange={choose}
        options={open.map((value) => ({ value, label: t(`front-desk.room.${value}`) }))}
      />
      {room === 'lounge' ? <LoungeList /> : null}
      {room === 'telephone' ? <Telephone /> : null}
      {room === 'paper' ? <PaperForms /> : null}
      {room === 'waits' ? <WaitsTable /> : null}
    </>
  );
}
