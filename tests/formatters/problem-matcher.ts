/** What VS Code's problem matcher `$eslint-stylish` makes of a program's output. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly severity: string
  readonly message: string
  readonly code: string | undefined
}

/** The expressions for the line of the file: before and after microsoft/vscode pull request 117576. */
export const filePatterns = {
  newer: /^((?:[a-zA-Z]:)*[./\\]+.*?)$/,
  older: /^([^\s].*)$/,
}
const rowPattern = /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.+?)(?:\s\s+(.*))?$/

/** Matches as VS Code does: a line with a file, then rows directly under it for as long as they match. */
export function matchProblems(output: string, filePattern: RegExp): Problem[] {
  const problems: Problem[] = []
  let file: string | undefined
  for (const line of output.split(/\r?\n/)) {
    const row = file === undefined ? undefined : rowPattern.exec(line)
    if (file !== undefined && row) {
      const [, at, column, severity, message, code] = row
      problems.push({ file, line: Number(at), column: Number(column), severity: severity!, message: message!, code })
    } else {
      file = filePattern.exec(line)?.[1]
    }
  }
  return problems
}
