// Documents of any length, the same ones every time.

/** The 3,755 hanzi of GB 2312's first level: the order of the text below uses all of them, as a long document would. */
const HANZI = [...hanzi()];
const CHARACTERS_A_PAGE = 22 * 28;

function* hanzi() {
  const decoder = new TextDecoder('gb18030');
  for (let row = 0xb0; row <= 0xd7; row += 1) for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) yield decoder.decode(new Uint8Array([row, cell]));
}

/** YAML of a document with about that many pages of prose under headings. */
export function documentOf(pages) {
  const random = numbers();
  const characters = (count) => Array.from({ length: count }, () => HANZI[Math.floor(random() * HANZI.length)]).join('');
  const lines = [];
  for (let written = 0; written < (pages - 1) * CHARACTERS_A_PAGE; ) {
    const sentences = Array.from({ length: 8 }, () => `${characters(12 + Math.floor(random() * 20))}，${characters(8 + Math.floor(random() * 12))}。`);
    lines.push(sentences.join(''));
    written += sentences.join('').length + 14;
  }
  return `issuer: 中共宣威市委宣传部
number: 宣宣发〔2021〕22号
title: 关于市政协五届五次会议第71号提案的答复
addressee: 尊敬的李文宏委员
body: |
${lines.map((line) => `  ${line}\n`).join('')}date: 2021-09-10
`;
}

/** Numbers in [0, 1) that look random and are the same each time (a linear congruential generator). */
function numbers() {
  let state = 97;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
