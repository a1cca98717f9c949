// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import words from '#modules/workshop/api/locales/en.json' with { type: 'json' };
import { listen, renderScreen } from '#tests/web/screen.tsx';
import { ClockButtons } from './clock-buttons.tsx';

const offered = (action: string, code?: string) => ({
  action,
  allowed: code === undefined,
  reasons: code === undefined ? [] : [{ code, detail: `Because of ${code}.` }],
});

async function draw(...allowedActions: ReturnType<typeof offered>[]) {
  await renderScreen(<ClockButtons job={{ id: 'job-1', version: 7, visitId: 'visit-1', allowedActions }} />);
  i18next.addResourceBundle('en', 'workshop', words, true, true);
  await i18next.changeLanguage('en');
}

describe('the clock buttons', () => {
  it('SHOP-3 offer what the server allows and nothing else', async () => {
    listen(() => ({}));
    await draw(offered('start'), offered('finish', 'lifecycle/wrong-state'));
    expect(await screen.findByRole('button', { name: /Start/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Finish/ })).toBeNull();
    expect(screen.queryByText(/wrong-state/)).toBeNull();
  });

  it('SHOP-3 start in one tap, judged by where the job stands and not by the version on the screen', async () => {
    const heard = listen(() => ({ body: {} }));
    await draw(offered('start'));
    fireEvent.click(await screen.findByRole('button', { name: /Start/ }));
    await waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]?.path).toBe('/api/v1/jobs/job-1/start');
    expect(heard[0]?.headers.get('if-match')).toBeNull();
  });

  it('SHOP-3 pause with one tap on the reason', async () => {
    const heard = listen(() => ({ body: {} }));
    await draw(offered('pause'));
    fireEvent.click(await screen.findByRole('button', { name: /Pause/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Waiting for a part' }));
    await waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]).toMatchObject({ path: '/api/v1/jobs/job-1/pause', body: { reason: 'part' } });
  });

  it('SHOP-3 name the job that runs and, on one tap on the reason, pause it and start this one', async () => {
    let runs = true;
    const heard = listen(({ path }) => {
      if (path.endsWith('/pause')) runs = false;
      if (!runs || !path.endsWith('/start')) return { body: {} };
      const detail = 'Your clock runs on “Front pads” (京A12345).';
      const params = { job: 'Front pads', plate: '京A12345', jobId: 'job-0' };
      return { status: 409, body: { code: 'workshop/already-running', status: 409, detail, params } };
    });
    await draw(offered('start'));
    fireEvent.click(await screen.findByRole('button', { name: /Start/ }));
    expect(await screen.findByText(/Your clock runs on “Front pads”/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Another car' }));
    await waitFor(() =>
      expect(heard.map(({ path }) => path)).toEqual([
        '/api/v1/jobs/job-1/start',
        '/api/v1/jobs/job-0/pause',
        '/api/v1/jobs/job-1/start',
      ]),
    );
  });

  it('lead to where the missing word is written', async () => {
    listen(() => ({}));
    await draw(offered('pause'), offered('finish', 'job/not-explained'));
    const reason = await screen.findByRole('link', { name: 'Because of job/not-explained.' });
    expect(reason.getAttribute('href')).toBe('/jobs/job-1#record');
  });
});
