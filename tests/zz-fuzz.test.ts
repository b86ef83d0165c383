import { test, expect } from 'vitest';
import { validate, openFaces } from '/work/main/src/index.ts';
import { REPLY } from '/work/main/tests/support/replies.ts';
const values = ['', '[]', '{}', '[a, b]', '[[a],[b]]', '{x: y}', '1', 'no', '" "', "'\u{2ebf0}'", '|\n  一、\n  （一）\n  1.\n', '[{heading: x}, y, {sections: []}]', '~', '2021-13-45', '〔2021〕', 'x'.repeat(3000), '。'];
test('fuzz', async () => {
  const faces = await openFaces();
  const keys = ['issuer','number','title','addressee','body','date','imprint','mark','attachments','seal','note','contact','disclosure','stage','fit','parity','hanging','format','kind'];
  let n=0, withDoc=0;
  for (const k of keys) for (const v of values) {
    const lines = REPLY.replace(/body: \|\n(  .*\n)+/, 'body: 正文。\n').replace(/imprint:\n(  .*\n)+/, 'imprint: {office: x}\n').split('\n').filter((l) => !l.startsWith(k + ':'));
    const text = [...lines, `${k}: ${v}`, ''].join('\n');
    try { const d = await validate(text, { faces }); n++; if (d.some(x=>x.ruleId.startsWith('typeset')&&x.severity==='error') && d.some(x=>x.severity==='error'&&!x.ruleId.startsWith('typeset'))) {withDoc++; } }
    catch (e) { console.log(k, JSON.stringify(v).slice(0,60), (e as Error).stack?.split('\n').slice(0,3).join(' | ')); }
  }
  console.log(n, withDoc);
}, 120000);
