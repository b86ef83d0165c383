/** Why a face of --font-dir was not taken, after its file's name. */
export const refusalWords = {
  zh: {
    restricted: '其许可不允许嵌入文件（fsType 受限）',
    'no-subsetting': '其许可不允许只嵌入用到的字（fsType 禁止子集）',
    'bitmap-only': '其许可只允许嵌入点阵（fsType 仅位图）',
    'no-outlines': '没有 TrueType 或 CFF 轮廓；请换 TrueType 格式的字体文件',
    'not-a-font': '不是字体文件，或已损坏',
    unreadable: '读不出来；请检查文件权限',
  },
  en: {
    restricted: 'its licence forbids embedding (fsType: restricted)',
    'no-subsetting': 'its licence forbids embedding the used characters only (fsType: no subsetting)',
    'bitmap-only': 'its licence allows embedding of bitmaps only (fsType: bitmap)',
    'no-outlines': 'it has neither TrueType nor CFF outlines: get the face as a TrueType file',
    'not-a-font': 'it is not a font file, or is damaged',
    unreadable: 'it cannot be read: check the permissions',
  },
} as const;
