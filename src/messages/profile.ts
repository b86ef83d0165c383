import type { Catalogue } from '../diagnostic.ts';

const UNITS = { zh: '单位：{unit}', en: 'unit: {unit}' };

/** Findings in profiles: files that people write, each message with the way out. */
export const profileMessages = {
  'profile/not-found': {
    name: { zh: '没有叫“{name}”的排版规则', en: 'no profile is called “{name}”', hint: { zh: '可写：{names}；或写文件名，如 office.yaml', en: 'write one of {names}, or a file, such as office.yaml' } },
    near: { zh: '没有叫“{name}”的排版规则', en: 'no profile is called “{name}”', hint: { zh: '是不是 {near}？', en: 'did you mean {near}?' } },
    file: { zh: '没有排版规则文件“{file}”', en: 'there is no profile “{file}”', hint: { zh: '检查路径：从写它的文件所在的文件夹算起', en: 'check the path: it counts from the folder of the file that names it' } },
    unreadable: { zh: '排版规则文件“{file}”读不了（{code}）', en: 'the profile “{file}” cannot be read ({code})', hint: { zh: '检查它是不是文件、权限和大小', en: 'check that it is a file, its permissions and its size' } },
    circle: { zh: '排版规则“{name}”绕了回来，或一层套一层太多', en: 'the profile “{name}” comes back to itself, or rests on too many others', hint: { zh: '去掉其中一个 extends', en: 'take one extends away' } },
    'no-files': { zh: '排版规则“{name}”是文件，这里读不到文件', en: 'the profile “{name}” is a file, and no file can be read here', hint: { zh: '可写：{names}；或向 render 提供 files', en: 'write one of {names}, or give render its files' } },
  },
  'profile/unknown-key': {
    near: { zh: '标准里没有“{key}”这一项', en: 'the standard has no “{key}”', hint: { zh: '是不是 {near}？', en: 'did you mean {near}?' } },
    elsewhere: { zh: '“{key}”不在这一层', en: '“{key}” does not stand here', hint: { zh: '写作 {near}（点号表示下一层）', en: 'write it as {near} (a dot leads one level down)' } },
    default: { zh: '标准里没有“{key}”这一项', en: 'the standard has no “{key}”', hint: { zh: '这里可写：{keys}', en: 'here stand: {keys}' } },
  },
  'profile/type': {
    map: { zh: '“{key}”下面要分项写', en: '“{key}” has entries of its own', hint: { zh: '换行缩进，每项一行，如 lines: 22', en: 'one an indented line each, such as lines: 22' } },
    text: { zh: '“{key}”只要一个值', en: '“{key}” is one value', hint: { zh: '写在冒号后面', en: 'write it behind the colon' } },
  },
  'profile/value': {
    number: { zh: '“{key}”要一个数，不是“{value}”', en: '“{key}” is a number, not “{value}”', hint: { zh: `写数字，可带单位，如 28 pt；${UNITS.zh} {words}`, en: `write digits, with a unit if you like, such as 28 pt; ${UNITS.en} {words}` } },
    unit: { zh: '“{value}”：“{key}”不用这个单位', en: '“{value}”: “{key}” has no such unit', hint: { zh: `长度可用 mm、cm、pt；${UNITS.zh}`, en: `lengths take mm, cm, pt; ${UNITS.en}` } },
    range: { zh: '“{key}”不能是“{value}”', en: '“{key}” cannot be “{value}”', hint: { zh: '从 {least} 到 {most}（{unit}）；行数和个数是整数', en: 'from {least} to {most} ({unit}); lines and counts are whole numbers' } },
    words: { zh: '“{key}”不能是“{value}”', en: '“{key}” cannot be “{value}”', hint: { zh: '可写：{words}', en: 'write one of {words}' } },
    'yes-no': { zh: '“{key}”不能是“{value}”', en: '“{key}” cannot be “{value}”', hint: { zh: '写 yes 或 no', en: 'write yes or no' } },
    marks: { zh: '“{key}”里不能有空格', en: '“{key}” cannot have spaces', hint: { zh: '把标点一个接一个写在引号里', en: 'write the marks one behind the other, in quotes' } },
  },
  'profile/whole': {
    width: { zh: '版心右边到 {reaches} mm，纸宽 {has} mm', en: 'the type area reaches to {reaches} mm on paper of {has} mm', hint: { zh: '减小 type-area.left 或 type-area.width', en: 'lower type-area.left or type-area.width' } },
    height: { zh: '版心下边到 {reaches} mm，纸高 {has} mm', en: 'the type area reaches down to {reaches} mm on paper of {has} mm', hint: { zh: '减小 type-area.top 或 type-area.height', en: 'lower type-area.top or type-area.height' } },
    'page-number': { zh: '页码在 {reaches} mm 处，纸高 {has} mm', en: 'the page number stands at {reaches} mm on paper of {has} mm', hint: { zh: '减小 page-number.below', en: 'lower page-number.below' } },
    pitch: { zh: '行距 {pitch} mm 小于字高 {hanzi} mm', en: 'a pitch of {pitch} mm is less than a hanzi’s height, {hanzi} mm', hint: { zh: '加大 grid.pitch，或减少 grid.lines', en: 'raise grid.pitch, or lower grid.lines' } },
    lines: { zh: '{lines} 行、行距 {pitch} mm 要 {needs} mm，版心高 {has} mm', en: '{lines} lines at {pitch} mm need {needs} mm, the type area has {has} mm', hint: { zh: '减为 {most} 行，或去掉 grid.pitch：行距自动撑满', en: 'make it {most} lines, or leave grid.pitch out: it then fills the type area' } },
  },
} as const satisfies Catalogue;
