import { describe, expect, test } from 'vitest';
import { printed, replyWith, worded } from './worded.ts';

const proposal = (more: string): string => `{ session: 市政协六届三次会议, number: 128, title: 关于加强防汛工作的提案, ${more} }`;

describe('a reply to a proposal', () => {
  test('is made of its facts', async () => {
    expect(await printed(replyWith({ handlers: '{ joint: [市财政局, 市应急局] }', 'signed-by': '钱某某', contact: '{ name: 孙某, phone: 0000-0000000 }', disclosure: 'public' }))).toEqual({
      title: '清河市水务局关于市政协六届三次会议第128号提案的答复',
      addressee: '尊敬的赵某某委员：',
      body: ['您提出的《关于加强防汛工作的提案》收悉。经商市财政局、市应急局，现答复如下：', '加强巡查。', '感谢您对防汛工作的关心和支持！'],
      notes: ['（此件公开发布）', '（领导签发：钱某某）', '（联系人：孙某，电话：0000-0000000）'],
      copies: ['市政协提案委、市政府督查室，市财政局、市应急局'],
      attachments: [],
      diagnostics: [],
    });
  });

  test.each([
    ['proposers: [邓某某, 韩某某]', '尊敬的邓某某、韩某某委员：', '你们'],
    ['proposers: 王某某, count: 3', '尊敬的王某某等3名委员：', '你们'],
    ['proposers: 民进清河市委员会', '民进清河市委员会：', '你们'],
    ['proposers: 民盟市委', '民盟市委：', '你们'],
    ['proposers: { organ: 城建委 }', '城建委：', '你们'],
    ['proposers: [赵某某, 城建环资委员会]', '赵某某委员、城建环资委员会：', '你们'],
    ['proposers: 阿卜杜拉·买买提', '尊敬的阿卜杜拉·买买提委员：', '您'],
  ])('%s: %s', async (more, addressee, you) => {
    const { addressee: made, body, diagnostics } = await printed(replyWith({ proposal: proposal(more) }));
    expect(made).toBe(addressee);
    expect(body[0]).toBe(`${you}提出的《关于加强防汛工作的提案》收悉。经认真研究，现答复如下：`);
    expect(body.at(-1)).toBe(`感谢${you}对我们工作的关心和支持！`);
    expect(diagnostics).toEqual([]);
  });

  test('a second one speaks of the first', async () => {
    const { title, body } = await printed(replyWith({ proposal: proposal('proposers: 赵某某, earlier: 清水提复〔2024〕3号') }));
    expect(title).toBe('清河市水务局关于市政协六届三次会议第128号提案的再次答复');
    expect(body[0]).toBe('您对《关于市政协六届三次会议第128号提案的答复》（清水提复〔2024〕3号）提出的意见收悉。经再次研究，现答复如下：');
  });

  test.each([
    ['关于加强防汛工作', '您提出的《关于加强防汛工作》的提案收悉。'],
    ['关于落实《防洪法》的提案', '您提出的《关于落实〈防洪法〉的提案》收悉。'],
    ['《关于加强防汛工作的提案》', '您提出的《关于加强防汛工作的提案》收悉。'],
  ])('cites %s as %s', async (title, opening) => {
    const { body } = await printed(replyWith({ proposal: `{ session: 市政协六届三次会议, number: 128, title: ${title}, proposers: 赵某某 }` }));
    expect(body[0]).toBe(`${opening}经认真研究，现答复如下：`);
  });
});

describe('a reply to a suggestion', () => {
  test('speaks of deputies and suggestions, nowhere of members and proposals', async () => {
    const made = await printed(replyWith({ template: 'suggestion-reply', proposal: '{ session: 市八届人大三次会议, number: 31, title: 关于加强防汛工作, proposers: 王某某, count: 3 }', handlers: '{ joint: 市财政局 }' }));
    expect(made).toMatchObject({
      title: '清河市水务局关于市八届人大三次会议第31号建议的答复',
      addressee: '尊敬的王某某等3名代表：',
      body: ['你们提出的《关于加强防汛工作》的建议收悉。经商市财政局，现答复如下：', '加强巡查。', '感谢你们对我们工作的关心和支持！'],
      copies: ['市人大常委会代表工委、市政府督查室，市财政局'],
      diagnostics: [],
    });
    expect(JSON.stringify(made)).not.toMatch(/委员|提案|政协/u);
  });
});

describe('what the file says itself wins', () => {
  test('over every key of the template', async () => {
    const own = { title: '水务局答复', addressee: '赵某某', opening: '来信收悉。', closing: '专此答复。', note: '手写', imprint: '{ copies-to: 市政协 }', kind: 'letter' };
    expect(await printed(replyWith(own))).toMatchObject({ title: '水务局答复', addressee: '赵某某：', body: ['来信收悉。', '加强巡查。', '专此答复。'], notes: ['（手写）'], copies: ['市政协'] });
  });

  test('none leaves opening and closing out', async () => {
    expect((await printed(replyWith({ opening: 'none', closing: 'none' }))).body).toEqual(['加强巡查。']);
  });

  test.each([
    ['|\n  您的提案收悉，现答复如下：\n  一、加强巡查。已巡查。', ['您的提案收悉，现答复如下：', '加强巡查。', '感谢您对防汛工作的关心和支持！']],
    ['|\n  一、加强巡查。\n  感谢您一直以来的支持！', ['您提出的《关于加强防汛工作的提案》收悉。经认真研究，现答复如下：', '加强巡查。', '感谢您一直以来的支持！']],
    ['\n  - 您的提案收悉。\n  - heading: 加强巡查', ['您的提案收悉。', '加强巡查', '感谢您对防汛工作的关心和支持！']],
  ])('a body that says it: %s', async (body, blocks) => {
    expect((await printed(replyWith({ body }))).body).toEqual(blocks);
  });

  test('maps are filled in key by key', async () => {
    expect(await printed(replyWith({ imprint: '{ office: 清河市水务局办公室 }' }))).toMatchObject({ copies: ['市政协提案委、市政府督查室'] });
  });

  test('and what it has written needs no facts', async () => {
    const { diagnostics } = await printed(replyWith({ proposal: undefined, title: '答复', addressee: '赵某某', opening: '来信收悉。', closing: 'none' }));
    expect(diagnostics).toEqual([]);
  });
});

describe('findings', () => {
  test('a missing fact is told once, where the template is named', async () => {
    const { diagnostics } = await worded(replyWith({ proposal: '{ session: 市政协六届三次会议, proposers: 赵某某 }' }));
    expect(diagnostics).toMatchObject([{ ruleId: 'wording/missing-fact', message: '模板 proposal-reply 要写 proposal.number（编号）', hint: '在 proposal: 下面写 number: …；或自己写用到它的标题、开头语等', range: { start: { line: 1, column: 11 } } }]);
  });

  test('a fault in a fact is told where the fact stands', async () => {
    const { diagnostics } = await worded(replyWith({ proposal: '{ session: "市政协\\t六届", number: 128, proposers: 赵某某 }' }));
    expect(diagnostics).toMatchObject([{ ruleId: 'source/tab', range: { start: { line: 3 } } }]);
  });

  test.each([
    ['proposal-replay', 'wording/unknown-template', 'near'],
    ['回信', 'wording/unknown-template', 'default'],
    ['../x', 'wording/unknown-template', 'default'],
    ['__proto__', 'wording/unknown-template', 'default'],
    ['constructor', 'wording/unknown-template', 'default'],
  ])('template: %s', async (template, ruleId, messageId) => {
    const { diagnostics } = await worded(replyWith({ template, title: '答复' }));
    expect(diagnostics).toMatchObject([{ ruleId, messageId, range: { start: { line: 1, column: 11 } } }]);
  });

  test('text of the data is never taken for a template', async () => {
    const { title, diagnostics } = await printed(replyWith({ issuer: '"{{date}}局"' }));
    expect(title).toBe('{{date}}局关于市政协六届三次会议第128号提案的答复');
    expect(diagnostics).toEqual([]);
  });
});
