import type { GenericSchema } from 'valibot'

/** A valibot schema or action, as far as JSON Schema can say the same. */
interface Node {
  readonly type: string
  readonly default?: unknown
  readonly entries?: Readonly<Record<string, Node>>
  readonly item?: Node
  readonly options?: readonly unknown[]
  readonly pipe?: readonly Node[]
  readonly requirement?: unknown
  readonly wrapped?: Node
}

/**
 * The JSON Schema of a rule's options.
 *
 * @throws Error for a kind of schema that no rule has used yet: add it here
 */
export function toJsonSchema(schema: GenericSchema): object {
  return convert(schema as unknown as Node)
}

function convert(node: Node): object {
  // The first part of a pipe is the schema itself, the others narrow it.
  if (node.pipe) {
    const [first, ...rest] = node.pipe
    return Object.assign({}, convert({ ...first!, pipe: undefined }), ...rest.map(convert)) as object
  }
  switch (node.type) {
    case 'boolean':
    case 'number':
    case 'string':
    case 'integer':
      return { type: node.type }
    case 'min_value':
      return { minimum: node.requirement }
    case 'max_value':
      return { maximum: node.requirement }
    case 'picklist':
      return { enum: node.options }
    case 'array':
      return { type: 'array', items: convert(node.item!) }
    case 'optional':
      return { ...convert(node.wrapped!), default: node.default }
    case 'strict_object':
      return { type: 'object', additionalProperties: false, properties: mapValues(node.entries!, convert) }
    default:
      throw new Error(`No JSON Schema for the valibot schema ${node.type}`)
  }
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
