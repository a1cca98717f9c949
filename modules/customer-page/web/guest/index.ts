import './guest.css';

export { GuestApp } from './app.tsx';
export { VerifyApp } from './verify.tsx';
export { Speaking } from './words.tsx';
