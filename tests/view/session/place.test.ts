import { expect, it } from 'vitest';
import { keepPlace } from '../../../src/view/session/place';

const place = () => {
  const answered: string[] = [];
  return { answered, ...keepPlace({ pause: () => undefined, answer: () => answered.push('answered'), play: () => undefined }) };
};

it('why? that was asked on the card of a year leads back to it, and the stop is not answered yet', () => {
  const { openDialog, openWhy, closeDialog, dialog, answered } = place();
  openDialog({ kind: 'yearEnd', from: 1994 });
  openWhy('debtRatio', 1994);
  closeDialog();
  expect(dialog.value).toEqual({ kind: 'yearEnd', from: 1994 });
  expect(answered).toEqual([]);
  closeDialog();
  expect(dialog.value).toBeNull();
  expect(answered).toEqual(['answered']);
});

it('why? that was asked on the desk leads back to the desk', () => {
  const { openWhy, closeDialog, dialog } = place();
  openWhy('debtRatio');
  closeDialog();
  expect(dialog.value).toBeNull();
});
