import { describe, expect, it } from 'vitest';
import { breakTitle } from '../../src/typeset/title.ts';
import { shapeCost } from '../../src/typeset/title-shape.ts';
import { clustersOfText } from '../support/clusters.ts';

const lines = (title: string, ...names: string[]): readonly string[] =>
  breakTitle(clustersOfText(title), 40, names, 4).map((line) => line.map((cluster) => cluster.text).join(''));

describe('title breaks (7.3.1)', () => {
  it.each([
    [
      ['中共宣威市委宣传部', '关于加强国家卫生城市和省级文明城市', '建设步伐的提案（第71号）办理情况的回复'],
      ['中共宣威市委宣传部'],
    ],
    [['国务院办公厅关于印发', '《国家突发公共事件总体应急预案》的通知'], ['国务院办公厅']],
    [['某某市人民政府关于武汉长江大桥', '周边环境综合整治工作情况的报告'], ['某某市人民政府']],
    [['某某省发展和改革委员会', '某某省财政厅关于进一步规范政府', '投资项目概算管理有关事项的通知'], ['某某省发展和改革委员会']],
    [['关于市政协五届五次会议第71号提案的答复'], []],
  ])('%j', (expected, names) => {
    expect(lines(expected.join(''), ...names)).toEqual(expected);
  });

  it('never parts a number, a bracket or a name of the document', () => {
    for (const title of ['关于市政协五届五次会议第1071号提案和市人大三次会议第2031号建议办理情况的答复', '某某县宣威镇人民政府关于进一步加强（试行）期间各项工作的紧急通知']) {
      for (const line of lines(title, '某某县宣威镇人民政府')) expect(line).not.toMatch(/(第|\d)$|^(\d|号|的|和|）)|（[^）]*$/);
    }
  });

  it.each([
    ['关于对市政协五届三次会议第128号提案的答复', '五届三次会议'],
    ['关于推动公共图书馆、文化馆总分馆制建设的实施方案', '文化馆'],
    ['关于在全市范围内实行最严格水资源管理制度的意见', '最严格'],
  ])('%s keeps %s whole', (title, whole) => {
    expect(lines(title).filter((line) => line.includes(whole))).toHaveLength(1);
  });

  it('fills line after line when a title is longer than four lines', () => {
    const broken = lines('关于进一步做好全市各级各类学校食堂食品安全管理工作的通知'.repeat(4));
    expect(broken.length).toBeGreaterThan(4);
    for (const line of broken) expect(line.length).toBeLessThanOrEqual(20);
  });
});

describe('the shape of centred lines', () => {
  it('prefers trapezoid and lozenge to rectangle, and that to an hourglass', () => {
    const costs = [[20, 30, 38], [38, 30, 20], [24, 38, 24], [30, 30, 30], [38, 20, 38]].map(shapeCost);
    const [up, down, lozenge, rectangle, hourglass] = costs as [number, number, number, number, number];
    for (const good of [up, down, lozenge]) expect(good).toBeLessThan(rectangle + 0.1);
    expect(hourglass).toBeGreaterThan(Math.max(up, down, lozenge, rectangle));
  });
});
