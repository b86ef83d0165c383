import { expect, test } from 'vitest';
import { documentOf, messagesOf, plainOf, yamlWith } from '../support/read-document.ts';

test.each([
  ['张某某', ['张某某']],
  ['张某某、李某', ['张某某', '李某']],
  ['张某某，李　某', ['张某某', '李某']],
  ['张 𬀩、𬀩　张', ['张𬀩', '𬀩张']],
  ['[张某某, 李 某, 买买提·艾力]', ['张某某', '李某', '买买提·艾力']],
])('签发人 %s', (typed, expected) => {
  expect(plainOf(documentOf(yamlWith({ signatories: typed })).signatories)).toEqual(expected);
});

test('the label is the program’s', () => {
  expect(plainOf(documentOf(yamlWith({ signatories: '签发人：张某某' })).signatories)).toEqual(['张某某']);
  expect(messagesOf(yamlWith({ signatories: '签发人：张某某' }))).toEqual(['document/organs label']);
});
