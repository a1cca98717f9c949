/** @jsxImportSource preact */
import { render } from 'preact';
import { GuestApp, Speaking, VerifyApp } from '#modules/customer-page/web/guest/index.ts';

/* What people without an account see: `/c/<token>` is one customer's order, `/verify` checks a paper. */
const token = /^\/c\/([^/]+)/.exec(location.pathname)?.[1];
const place = document.getElementById('page');
if (place) render(<Speaking>{token ? <GuestApp token={token} /> : <VerifyApp />}</Speaking>, place);
