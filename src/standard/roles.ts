/** What a face is for; the standard names faces so: 仿宋, 黑体, 楷体, 小标宋, 宋体. */
export type FaceRole = 'fangsong' | 'hei' | 'kai' | 'xiaobiaosong' | 'song' | 'roman';

/** Those that an element may have; `roman` sets digits alone. */
export const FACE_ROLES: readonly FaceRole[] = ['fangsong', 'hei', 'kai', 'xiaobiaosong', 'song'];
export const ALL_FACE_ROLES: readonly FaceRole[] = [...FACE_ROLES, 'roman'];

/** The faces' names in an office's word processor, by role: what a DOCX asks for. */
export const OFFICIAL_FACES: Readonly<Record<FaceRole, string>> = {
  fangsong: '仿宋_GB2312',
  hei: '黑体',
  kai: '楷体_GB2312',
  xiaobiaosong: '方正小标宋简体',
  song: '宋体',
  roman: 'Times New Roman',
};
