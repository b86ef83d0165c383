/** A short reply, complete and without a fault: nothing is found in it. */
export const REPLY = `issuer: 宣威市教育体育局
number: 宣教体复〔2021〕7号
title: 关于市政协五届五次会议第71号提案的答复
addressee: 尊敬的李文宏委员
body: |
  您提出的《关于加强校园安全的提案》收悉。经研究，现答复如下：
  一、落实责任。各学校每月检查一次。
  二、加大投入。今年安排资金300万元。
  感谢您的关心和支持！
date: 2021-09-10
imprint:
  copies-to: [市政协提案委, 市政府办督查室]
  office: 宣威市教育体育局办公室
`;

/** With an error in its second line and one in its tenth. */
export const WRONG_REPLY = REPLY.replace('〔2021〕', '【2021】').replace('2021-09-10', '2021-02-30');
