// How a source is asked: as whom, with which password and headers, and whether its own certificate is good enough.
import { z } from 'zod'

/** What can stand in a header: printable, one line, Latin-1. */
const headerText = /^[\t\x20-\x7e\u00a0-\u00ff]*$/

/** A token of RFC 9110, except the names the network or Remit itself speaks by. */
const headerName =
  /^(?!(?:host|connection|keep-alive|upgrade|te|trailer|transfer-encoding|content-length|accept-encoding|user-agent|if-none-match|if-modified-since|range|proxy-.*|sec-.*)$)[!#$%&'*+.^_`|~\da-z-]+$/i

const login = z.strictObject({
  // RFC 7617: a colon ends the user name.
  user: z
    .string()
    .min(1, 'required')
    .max(200)
    .regex(/^[^:\p{Cc}]*$/u, 'user_name'),
  password: z
    .string()
    .max(1000)
    .regex(/^\P{Cc}*$/u, 'one_line'),
})

/**
 * `keepsLogin` and a header's null value leave what was given before as it is; what is left out is removed. The shell seals
 * what is new and puts "kept" in its place: the desk never sees a password.
 */
export const sourceAccess = z.strictObject({
  /** '' for Remit's own. */
  userAgent: z.string().trim().max(300).regex(headerText, 'header_value'),
  allowSelfSigned: z.boolean(),
  keepsLogin: z.boolean(),
  /** A new one, which takes the place of the one that was kept. */
  login: login.nullable(),
  headers: z
    .array(
      z.strictObject({
        name: z.string().trim().min(1, 'required').max(80).regex(headerName, 'header_name'),
        value: z.string().trim().min(1, 'required').max(4000).regex(headerText, 'header_value').nullable(),
      }),
    )
    .max(8),
})
export type SourceAccess = z.infer<typeof sourceAccess>
