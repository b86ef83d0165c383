import fc, { type Arbitrary } from 'fast-check';

/** Random words of official prose: nothing that ends a line of a list, no mark that a field forbids. */

/** Hanzi of a pool: as many as the lengths say. */
export const hanzi = (pool: string, minLength: number, maxLength: number): Arbitrary<string> => fc.string({ unit: fc.constantFrom(...pool), minLength, maxLength });

const word = fc.oneof(
  { weight: 9, arbitrary: hanzi('国务院办公厅关于进一步加强城市管理工作的通知各县人民政府', 1, 12) },
  { weight: 3, arbitrary: fc.constantFrom('，', '。', '、', '；', '：', '？') },
  { weight: 1, arbitrary: fc.constantFrom('“一盘棋”', '（试行）', '《办法》', '——', '……', '2021年', '3.5%', '12万元', '35℃', 'PM2.5', 'Internet', '〔2021〕22号', '丨', '0000-0000000') },
);

/** Sentences that no heading's mark begins: 国 stands first. */
export const paragraph: Arbitrary<string> = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => `国${words.join('')}。`);
export const phrase = (maxLength: number): Arbitrary<string> => hanzi('任务分工落实责任检查要点安全生产', 2, maxLength);
export const organ: Arbitrary<string> = fc.tuple(hanzi('清河云岭东西', 2, 3), fc.constantFrom('市', '县', '省', '区'), fc.constantFrom('教育局', '财政局', '人民政府', '人民政府办公室', '自然资源和规划局', '委宣传部', '住房和城乡建设委员会')).map((parts) => parts.join(''));
export const person: Arbitrary<string> = fc.constantFrom('王某', '张某某', '欧阳某某', '买买提·艾力', '李某');

/** A list of organs as an addressee or 抄送 may have it: text, a list, or a list of lists. */
export const organs = (maxLength: number): Arbitrary<unknown> =>
  fc.oneof(organ, fc.array(organ, { minLength: 1, maxLength }), fc.array(fc.array(organ, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: Math.ceil(maxLength / 4) }));

/** A day of 2026 as documents print it. */
export const date: Arbitrary<string> = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([month, day]) => `2026年${month}月${day}日`);
