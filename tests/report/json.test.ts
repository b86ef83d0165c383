import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { json } from '../../src/report/json.ts';

const position = { line: 1, column: 1, offset: 0 };
const warning: Diagnostic = { file: 'a.yaml', severity: 'warning', hint: 'h', message: 'm \u202e', params: { key: '\u001b' }, messageId: 'default', ruleId: 'x/y', clause: '7.1', range: { start: position, end: position } };
const error: Diagnostic = { file: 'b.yaml', severity: 'error', message: 'n', params: {}, messageId: 'other', ruleId: 'x/z' };

test('one shape, one order of keys, harmless bytes', () => {
  const text = json([{ file: 'a.yaml', text: '', diagnostics: [warning] }, { file: 'b.yaml', diagnostics: [error] }]);
  expect(JSON.parse(text)).toEqual({ version: 1, diagnostics: [warning, error], summary: { files: 2, errors: 1, warnings: 1, remarks: 0 } });
  expect(Object.keys((JSON.parse(text) as { diagnostics: object[] }).diagnostics[0] ?? {})).toEqual(['ruleId', 'messageId', 'params', 'severity', 'message', 'hint', 'file', 'range', 'clause']);
  expect(text).toMatch(/^[\x20-\x7e\n]*\n$/);
});

test('nothing found', () => {
  expect(JSON.parse(json([]))).toEqual({ version: 1, diagnostics: [], summary: { files: 0, errors: 0, warnings: 0, remarks: 0 } });
});
