// Makes problems of files and options in one form, so that every room at the edge complains alike.

import type { Problem, Severity } from '../model/problem.ts'

/** A problem of a whole file; line and column are null. */
export function fileProblem(
  code: string,
  path: string | null,
  message: string,
  hint: string | null = null,
  severity: Severity = 'error',
): Problem {
  return { code, severity, message, path, line: null, column: null, hint }
}

/** A line of standard input that cannot be taken; `line` counts from 1. */
export function lineProblem(line: number, message: string, hint: string | null = null): Problem {
  return { ...fileProblem('run/bad-record', 'stdin', message, hint), line, column: 1 }
}

/** Plain words for the error codes of the file system. */
export function reasonOf(error: unknown): string {
  const { code, path } = error as NodeJS.ErrnoException
  // bytes that are no UTF-8 come out of a folder as this sign, and lead to no file any more
  if (code === 'ENOENT' && path?.includes('\ufffd')) return 'cannot be opened, its name is not UTF-8: rename it'
  if (code === 'ENOENT') return 'no such file or folder'
  if (code === 'EACCES' || code === 'EPERM') return 'no permission'
  if (code === 'EISDIR') return 'is a folder'
  if (code === 'ENOTDIR') return 'a part of the path is not a folder'
  if (code === 'ENOSPC') return 'no space left on the device'
  if (code === 'ELOOP') return 'links run in a circle'
  if (code === 'EMFILE' || code === 'ENFILE') return 'too many open files'
  if (code === 'EROFS') return 'the file system is read-only'
  if (code === 'ENAMETOOLONG') return 'the path is too long'
  return code ?? (error instanceof Error ? error.message : String(error))
}
