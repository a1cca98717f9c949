import { pageOf } from '#platform/api/fields.ts';
import { query, type Route, write } from '#platform/server/http/routes.ts';
import * as api from '../../api/index.ts';
import { changeNotice } from '../commands/change-notice.ts';
import { listNotices } from '../queries/list-notices.ts';

const area = 'workshops';

/** What customers are told before they sign. */
export const noticeRoutes: Route[] = [
  query({
    url: '/workshops/:workshopId/notices',
    summary: 'List terms and notices with their texts in every language and the versions before.',
    area,
    right: 'notice.see',
    params: api.workshopParams,
    answer: pageOf(api.notice),
    run: listNotices,
  }),
  write({
    method: 'POST',
    url: '/workshops/:workshopId/notices/:kind',
    summary: 'Write the next version of a notice; send If-Match to be told when somebody was faster.',
    area,
    params: api.noticeParams,
    body: api.changeNoticeBody,
    answer: api.notice,
    status: 201,
    command: changeNotice,
    refusals: ['request/stale-version', 'notice/figure-missing', 'notice/figure-unknown'],
  }),
];
