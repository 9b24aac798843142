/** 0 nothing wrong, 1 errors or too many warnings, 2 could not do all of its work. */
export type ExitCode = 0 | 1 | 2
