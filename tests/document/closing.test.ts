import { describe, expect, test } from 'vitest';
import { documentOf, messagesOf, plainOf, yamlWith } from '../support/read-document.ts';

const bodyOf = (body: string, closing: string): unknown => plainOf(documentOf(`${yamlWith({ body })}closing: ${closing}\n`).body);
const closing = (text: string): object => ({ kind: 'paragraph', text, isClosing: true });

describe('结语', () => {
  test('is the body’s last paragraph; its full stop is added', () => {
    expect(bodyOf('现予批准', '此复')).toEqual([{ kind: 'paragraph', text: '现予批准' }, closing('此复。')]);
    expect(bodyOf('现予批准', '特此通知！')).toEqual([{ kind: 'paragraph', text: '现予批准' }, closing('特此通知！')]);
  });

  test('a body that ends with it says it once', () => {
    expect(bodyOf('|\n  现予批准。\n  此复。', '此复')).toEqual([{ kind: 'paragraph', text: '现予批准。' }, closing('此复。')]);
    expect(messagesOf(`${yamlWith({ body: '|\n  现予批准。\n  此复。' })}closing: 此复\n`)).toEqual(['document/closing twice']);
    expect(messagesOf(`${yamlWith({ body: '现予批准。' })}closing: 此复\n`)).toEqual([]);
  });
});
