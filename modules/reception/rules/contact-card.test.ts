import { describe, expect, it } from 'vitest';
import { vCardOf } from './index.ts';

const card = {
  name: '李娜',
  title: '高级服务顾问',
  phone: '+8613800000001',
  workshop: '宏达; 海淀, 店',
  workshopPhone: null,
  street: '中关村大街 1 号\n北门',
  address: 'https://example.com/api/v1/cards/abc',
};

describe('the card as a contact', () => {
  it('RECV-8 says who, where and how to reach them, in lines a phone reads', () => {
    expect(vCardOf(card).split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:李娜;;;;',
      'FN:李娜',
      'ORG:宏达\\; 海淀\\, 店',
      'TITLE:高级服务顾问',
      'TEL;TYPE=WORK,VOICE:+8613800000001',
      'ADR;TYPE=WORK:;;中关村大街 1 号\\n北门;;;;',
      'URL:https://example.com/api/v1/cards/abc',
      'END:VCARD',
      '',
    ]);
  });

  it('keeps a line break in a name from becoming a line of its own', () => {
    const forged = vCardOf({ ...card, name: 'x\r\nTEL:110' });
    expect(forged.split('\r\n').filter((line) => line.startsWith('TEL:'))).toEqual([]);
  });
});
