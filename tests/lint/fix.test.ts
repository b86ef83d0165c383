import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostic.ts';
import { fixed } from '../../src/lint/fix.ts';

const finding = (start: number, typed: string, text: string): Finding => ({ ruleId: 'lint/x', messageId: 'default', params: {}, severity: 'warning', fix: [{ span: { start, end: start + typed.length }, typed, text }] });

describe('fixes', () => {
  test('replace what they say and keep all else', () => {
    expect(fixed('甲,乙,丙', [finding(3, ',', '，'), finding(1, ',', '，')])).toBe('甲，乙，丙');
  });

  test('that overlap wait for the next round', () => {
    expect(fixed('甲。。。', [finding(1, '。。', '。'), finding(2, '。。', '。')])).toBe('甲。。');
  });

  test('whose characters are not there, or not in this file, are left out', () => {
    expect(fixed('甲\\"乙', [finding(1, '"', '“')])).toBe('甲\\"乙');
    expect(fixed('甲', [finding(99, ',', '，')])).toBe('甲');
  });
});
