import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createConfigResolver } from '../config/resolve-config.js'
import { decode } from '../document/decode.js'
import type { Encoding } from '../document/encoding.js'
import { formatOf } from '../document/format-of.js'
import { parseDocument } from '../document/parse-document.js'
import { Article } from '../evidence/article.js'
import { evidenceCard, type EvidenceCard } from '../evidence/card/evidence-card.js'
import { evidenceCard as printCard } from '../formatters/evidence-card/evidence-card.js'
import { configOptions } from './config-options.js'
import type { ExitCode } from './exit-code.js'
import { findFiles } from './find-files.js'
import { createIgnoreRules } from './ignore-rules.js'
import type { CommandLine } from './parse-arguments.js'
import type { Terminal } from './terminal.js'
import { warn } from './warn.js'

interface FileCard {
  readonly filePath: string
  readonly card: EvidenceCard
}

/** Prints the evidence card of each article. Nothing on a card is an error: 0, or 2 when an article could not be read. */
export async function evidenceCommand(command: CommandLine, terminal: Terminal): Promise<ExitCode> {
  const { cards, failures } = command.stdin ? await cardOfStdin(command, terminal) : await cardsOfFiles(command, terminal)
  if (command.format === 'json') {
    terminal.out(JSON.stringify(cards.map(({ filePath, card }) => ({ filePath, ...card })), undefined, 2))
  } else {
    const color = command.color ?? terminal.color
    const language = ({ card }: FileCard) => (command.locale === 'en' || command.locale === 'zh' ? command.locale : card.language)
    if (cards.length > 0) terminal.out(cards.map((one) => printCard(one.filePath, one.card, language(one), { color })).join('\n\n\n'))
  }
  for (const failure of failures) warn(failure, terminal)
  return failures.length > 0 ? 2 : 0
}

async function cardOfStdin({ stdinFilename, encoding }: CommandLine, { cwd, readStdin }: Terminal) {
  const filePath = stdinFilename === undefined ? '<text>' : path.resolve(cwd, stdinFilename)
  const bytes = await readStdin()
  return makeCards([filePath], encoding, () => bytes)
}

async function cardsOfFiles(command: CommandLine, { cwd }: Terminal) {
  const { patterns, encoding, errorOnUnmatchedPattern } = command
  const configs = createConfigResolver(configOptions(command, cwd))
  const { files, errors } = await findFiles(patterns, { cwd, ignoresOf: createIgnoreRules(cwd, configs.ofFolder), errorOnUnmatchedPattern })
  // An article that is named outright is shown even if linting leaves it out: a card reports nothing.
  const { cards, failures } = makeCards(files.map((file) => file.path), encoding, (file) => readFileSync(file))
  return { cards, failures: [...errors, ...failures] }
}

function makeCards(files: readonly string[], encoding: Encoding | undefined, read: (file: string) => Uint8Array): { cards: FileCard[]; failures: string[] } {
  const cards: FileCard[] = []
  const failures: string[] = []
  for (const filePath of files) {
    try {
      const { text } = decode(read(filePath), encoding)
      const format = filePath === '<text>' ? 'markdown' : formatOf(filePath)
      if (text.includes('\0')) failures.push(`${filePath}: not a text file.`)
      else cards.push({ filePath, card: evidenceCard(new Article(parseDocument(text, format))) })
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === undefined) throw error
      failures.push(`${filePath}: cannot be read (${code}).`)
    }
  }
  return { cards, failures }
}
