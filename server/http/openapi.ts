import { z } from 'zod'
import { allRoutes } from '#contract/all.ts'
import { problem } from '#contract/errors.ts'
import type { Route } from '#contract/route.ts'

type Json = Record<string, unknown>

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => void delete jsonSchema['id'],
  }) as Json
  return rest
}

/** OpenAPI 3.1 from the contract alone, in a fixed order, so that a change of the API is a change of the file. */
export function openApi(): Json {
  const paths: Record<string, Json> = {}
  for (const route of allRoutes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Natre Ekspress',
      version: '0.1.0',
      description: 'Quotes and orders of made-to-measure windows. Money in øre, lengths in millimetres.',
    },
    paths,
    components: {
      schemas: { Problem: schemaOf(problem, 'output'), ...namedReplies() },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'natre' } },
    },
  }
}

function operation(route: Route): Json {
  const unsafe = route.method !== 'GET' && route.right !== 'public' && !route.path.endsWith('/session')
  const parameters = [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query')]
  if (unsafe)
    parameters.push({
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      schema: { type: 'string', minLength: 8, maxLength: 80 },
    })
  return {
    summary: route.summary,
    'x-right': route.right,
    security: route.right === 'public' ? [] : [{ session: [] }],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(route.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body, 'input') } } } }
      : {}),
    responses: { [route.status ?? 200]: success(route), default: refusalReply },
  }
}

const refusalReply = {
  description: 'Refused, or a fault',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

function success(route: Route): Json {
  if (route.status === 204) return { description: 'Done' }
  if (route.reply === 'binary')
    return { description: 'The file', content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } }
  return { description: 'Done', content: { 'application/json': { schema: replySchema(route.reply) } } }
}

/** A reply with a title is described once, however many routes answer it. */
const titleOf = (schema: z.ZodType): string | undefined => schema.meta()?.title

function namedReplies(): Json {
  const replies = allRoutes.flatMap((route) => (route.reply === 'binary' ? [] : [route.reply]))
  return Object.fromEntries(replies.filter(titleOf).map((reply) => [titleOf(reply), schemaOf(reply, 'output')]))
}

const replySchema = (reply: z.ZodType): Json => {
  const title = titleOf(reply)
  return title === undefined ? schemaOf(reply, 'output') : { $ref: `#/components/schemas/${title}` }
}

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query'): Json[] {
  if (!schema) return []
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }))
}
