// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderScreen } from '#tests/web/screen.tsx';
import words from '../../../api/locales/en.json' with { type: 'json' };
import { VinListField } from './vin-list-field.tsx';

describe('the list of VINs', () => {
  it('says of each wrong line where it stands and why, while it stands there', async () => {
    const text = 'LSVAA4182E2123456\nLSVAA4182O2123456\nabc\nLSVAA4182E2123456';
    await renderScreen(<VinListField value={text} kept={0} />, { registry: words });
    expect(screen.getByText('1 VIN · 1 repeated')).toBeTruthy();
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('Line 2 LSVAA4182O2123456 No VIN has “O”');
    expect(alert.textContent).toContain('Line 3 abc A VIN has 17 characters');
  });

  it('keeps a list that is there closed until somebody changes it', async () => {
    await renderScreen(<VinListField recallId="r1" kept={144} />, { registry: words });
    expect(screen.getByText('144 VINs')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
