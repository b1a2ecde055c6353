/// <reference types="@fastify/cookie" />
import { createHash, randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Absolute life of a session; the database also ends it after 12 idle hours. */
export const sessionHours = 24

export const newToken = (): string => randomBytes(32).toString('base64url')
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()

/** `__Host-` binds the cookie to this host and to TLS; without TLS a browser would refuse that name. */
const cookieName = (secure: boolean): string => (secure ? '__Host-natre' : 'natre')

export const readToken = (request: FastifyRequest, secure: boolean): string | null => request.cookies[cookieName(secure)] ?? null

export function setToken(reply: FastifyReply, token: string, secure: boolean): void {
  void reply.setCookie(cookieName(secure), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: sessionHours * 3600,
  })
}

export function clearToken(reply: FastifyReply, secure: boolean): void {
  void reply.clearCookie(cookieName(secure), { path: '/', httpOnly: true, sameSite: 'lax', secure })
}
