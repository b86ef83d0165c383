import type { Catalogue } from '../diagnostic.ts';

/** What is said of tables and of the files that they come from. */
export const tableMessages: Catalogue = {
  'document/file': {
    missing: { zh: '没有文件“{file}”', en: 'there is no file “{file}”', hint: { zh: '路径从本文件所在的文件夹算起，核对名称', en: 'paths count from the folder of this file; check the name' } },
    folder: { zh: '“{file}”是文件夹', en: '“{file}” is a folder', hint: { zh: '写文件夹里的文件', en: 'name a file in it' } },
    'too-large': { zh: '文件“{file}”太大', en: 'the file “{file}” is too large', hint: { zh: '拆成几个文件，每个不超过 4 MB', en: 'make several files of it, 4 MB each at most' } },
    'not-text': { zh: '“{file}”不是文本文件', en: '“{file}” is no text file', hint: { zh: '在表格软件里另存为 CSV（UTF-8 或 GB18030）', en: 'save it as CSV (UTF-8 or GB18030) from the spreadsheet' } },
    unreadable: { zh: '读不到文件“{file}”', en: 'the file “{file}” cannot be read', hint: { zh: '核对权限，或把文件放在本文件旁边', en: 'check its permissions, or put it beside this file' } },
  },
  'document/csv': {
    quote: { zh: '“{file}”第 {row} 行第 {column} 列的引号没有配对', en: '“{file}”, row {row}, column {column}: a quotation mark has no partner', hint: { zh: '字段用双引号括起，里面的双引号写两个', en: 'put the field into double quotes and write quotes inside it twice' } },
    empty: { zh: '“{file}”里没有数据', en: '“{file}” has no rows', hint: { zh: '核对文件', en: 'check the file' } },
    cells: { zh: 'CSV 第 {row} 行有 {given} 列，应为 {columns} 列', en: 'row {row} of the CSV file has {given} cells where there should be {columns}', hint: { zh: '补上或删去多余的逗号；横跨全表的一行只写一列', en: 'add or remove commas; a row across the table has one cell only' } },
    'nothing-above': { zh: 'CSV 第 {row} 行第 {column} 列的“^”上面没有格', en: 'row {row}, column {column} of the CSV file: there is no cell above this ^', hint: { zh: '改成文字，或留空', en: 'write a text, or leave it blank' } },
    'nothing-left': { zh: 'CSV 第 {row} 行第 {column} 列的“<”左边没有格', en: 'row {row}, column {column} of the CSV file: there is no cell at the left of this <', hint: { zh: '改成文字，或留空', en: 'write a text, or leave it blank' } },
    'not-rectangular': { zh: 'CSV 第 {row} 行第 {column} 列起合并的格不是矩形', en: 'the cells joined from row {row}, column {column} of the CSV file are no rectangle', hint: { zh: '核对“^”和“<”', en: 'check its ^ and <' } },
  },
  'document/table': {
    'two-sources': { zh: '表格的行写了两处', en: 'the rows of this table are given twice', hint: { zh: 'rows、file 和附件的 file 只留一个', en: 'keep one of rows, file, and the attachment’s file' } },
    head: { zh: 'head（表头）应是行的列表；用文件时也可写表头占几行', en: 'head should be a list of rows; with a file it may say how many rows are the head', hint: { zh: '写成 head: [序号, 项目]，或 head: 2（0～9）', en: 'write head: [A, B], or head: 2 (0 to 9)' } },
    lines: { zh: '行高应是 1～{most} 的整数', en: 'lines should be a whole number from 1 to {most}', hint: { zh: '写成 lines: 3', en: 'write lines: 3' } },
  },
  'document/table-columns': {
    count: { zh: '{key} 有 {given} 个值，表格有 {columns} 列', en: '{key} has {given} values, the table {columns} columns', hint: { zh: '每列写一个值，或只写一个值用于各列', en: 'write one for each column, or a single one for all' } },
    width: { zh: '“{typed}”不是列宽', en: '“{typed}” is no width of a column', hint: { zh: '写字数（如 6）、百分比（如 30%）或 auto', en: 'write a number of characters such as 6, a share such as 30%, or auto' } },
    align: { zh: '“{typed}”不是对齐方式', en: '“{typed}” is no alignment', hint: { zh: '写 left、center 或 right', en: 'write left, center or right' } },
  },
  'document/table-cells': {
    cells: { zh: '这一行有 {given} 格，应为 {columns} 格', en: 'this row has {given} cells where there should be {columns}', hint: { zh: '补上空格 ""；与左一格合并写 <，横跨全表的一行不写方括号', en: 'add blank cells "", write < to join with the left, or leave the brackets out for a row across the table' } },
    'nothing-above': { zh: '“^”上面没有格', en: 'there is no cell above this ^', hint: { zh: '改成文字，或留空 ""', en: 'write a text, or leave it blank: ""' } },
    'nothing-left': { zh: '“<”左边没有格', en: 'there is no cell at the left of this <', hint: { zh: '改成文字，或留空 ""', en: 'write a text, or leave it blank: ""' } },
    'not-rectangular': { zh: '从这一格起合并的格不是矩形', en: 'the cells joined from here are no rectangle', hint: { zh: '核对“^”和“<”', en: 'check its ^ and <' } },
  },
  'document/table-total': {
    number: { zh: '第 {column} 列的“{text}”不是数字，不能求和', en: '“{text}” in column {column} is no number and cannot be added up', hint: { zh: '只写数字（可带千分位逗号），单位写在表头', en: 'write a bare number (commas between thousands are fine); the unit goes into the head' } },
    column: { zh: '没有可以求和的列“{name}”', en: 'there is no column “{name}” to add up', hint: { zh: '写表头里的文字，或从 2 起的列号；第一列放行名', en: 'write the words of its head, or its number from 2; the first column has the label' } },
    none: { zh: '没有可以求和的列', en: 'there is no column of numbers to add up', hint: { zh: '删去 total，或用 columns 指明列', en: 'leave total out, or name the columns' } },
  },
};
