/** @returns what went wrong with a file or a stream, in Chinese */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message.replace(/\s*\n\s*/g, ' ') : String(error));
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '找不到文件或文件夹',
  EISDIR: '是文件夹，不是文件',
  ENOTDIR: '路径中有一段不是文件夹',
  EACCES: '没有访问权限',
  EPERM: '没有访问权限',
  EEXIST: '已有同名文件，不能建文件夹',
  EBUSY: '文件正被别的程序打开（如 Word、WPS），请先在那里关闭',
  ETXTBSY: '文件正被别的程序打开，请先在那里关闭',
  EFBIG: '文件太大，这里放不下',
  EDQUOT: '磁盘配额已用完',
  EIO: '磁盘读写出错',
  ENOSPC: '磁盘已满',
  EROFS: '磁盘只读',
  EMFILE: '打开的文件太多',
  ENAMETOOLONG: '文件名太长',
};
