export function writeOrCheck(file: string, content: string, check: boolean): void
