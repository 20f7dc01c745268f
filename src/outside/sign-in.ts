/** The library that signs people in: passwords, passkeys, a second factor, and the directory of the company (OpenID Connect). */
import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { genericOAuth, twoFactor } from 'better-auth/plugins'
import { PASSWORD_LEAST, PASSWORD_MOST } from '../core/access/attempts.ts'

/** The directory of a company, as its administrator set it up. */
export type Directory = { readonly issuer: string; readonly clientId: string; readonly clientSecret: string; readonly name: string }

export type SignInSettings = {
  /** All tables of the library, in the schema that its connection looks in. */
  readonly tables: object
  /** Where people come: `https://koersvast.example.com`. */
  readonly origin: string
  readonly secret: string
  /** What is kept of a token. */
  readonly hashed: (text: string) => string
  readonly directory: Directory | null
  /** Sends the link by which somebody chooses a new password; not waited for, so that nobody learns by the time it takes who is here. */
  readonly sendReset: (address: string, token: string) => Promise<void>
  readonly told: (level: 'error' | 'warn', message: string) => void
}

/** How a session came about. */
export type Way = 'password' | 'second-factor' | 'passkey' | 'directory'

/** The header in which the door says from which address a request comes; what a request itself says of that is taken away first. */
export const ADDRESS_HEADER = 'x-koersvast-address'

const HOUR = 3600
const DAY = 24 * HOUR

/**
 * What people need themselves, beside a password, which the door looks at first. All else of the library is closed: nobody signs up by
 * themselves, or becomes somebody else.
 */
const open = [
  '/get-session',
  '/sign-in/social',
  '/sign-out',
  '/change-password',
  '/request-password-reset',
  '/reset-password',
  '/list-sessions',
  '/revoke-session',
  '/revoke-other-sessions',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/passkey/generate-register-options',
  '/passkey/verify-registration',
  '/passkey/generate-authenticate-options',
  '/passkey/verify-authentication',
  '/passkey/list-user-passkeys',
  '/passkey/delete-passkey',
] as const

/** Below the path of the library. */
export const isOpen = (path: string): boolean => (open as readonly string[]).includes(path) || /^\/callback\/directory$/.test(path)

export type SignInLibrary = ReturnType<typeof signInLibrary>

export function signInLibrary({ tables, origin, secret, hashed, directory, sendReset, told }: SignInSettings) {
  return betterAuth({
    appName: 'Koersvast',
    baseURL: origin,
    basePath: '/api/auth',
    trustedOrigins: [origin],
    secret,
    // The edge: the store made it with the very query builder that the library knows.
    database: { db: tables as never, type: 'postgres' },
    telemetry: { enabled: false },
    logger: { level: 'warn', log: (level, message) => told(level === 'error' ? 'error' : 'warn', message) },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LEAST,
      maxPasswordLength: PASSWORD_MOST,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: HOUR,
      sendResetPassword: async ({ user, token }) => {
        sendReset(user.email, token).catch((error: unknown) => told('error', String(error)))
      },
    },
    session: {
      expiresIn: 7 * DAY,
      updateAge: HOUR,
      freshAge: DAY,
      additionalFields: { way: { type: 'string', required: false, input: false } },
    },
    verification: { storeIdentifier: { hash: async (identifier) => hashed(identifier) } },
    account: { accountLinking: { enabled: true, trustedProviders: ['directory'], updateUserInfoOnLink: false } },
    databaseHooks: {
      session: { create: { before: async (session, context) => ({ data: { ...session, way: wayOf(context?.path ?? '') } }) } },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 120,
      customRules: {
        '/sign-in/email': { window: 60, max: 20 },
        '/request-password-reset': { window: 600, max: 10 },
        '/reset-password': { window: 600, max: 20 },
        '/two-factor/*': { window: 60, max: 10 },
      },
    },
    advanced: {
      cookiePrefix: 'koersvast',
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      defaultCookieAttributes: { sameSite: 'lax' },
    },
    plugins: [
      twoFactor({ issuer: 'Koersvast' }),
      passkey({
        rpID: new URL(origin).hostname,
        rpName: 'Koersvast',
        origin,
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
        authentication: {
          afterVerification: async ({ verification }) => {
            // A device that anybody who holds it may use is one factor; with a finger, a face or a code it is two.
            if (!verification.authenticationInfo.userVerified) throw new APIError('UNAUTHORIZED', { code: 'PASSKEY_WITHOUT_USER' })
          },
        },
      }),
      genericOAuth({
        config: directory
          ? [
              {
                providerId: 'directory',
                discoveryUrl: new URL('.well-known/openid-configuration', `${directory.issuer.replace(/\/$/, '')}/`).href,
                clientId: directory.clientId,
                clientSecret: directory.clientSecret,
                scopes: ['openid', 'email', 'profile'],
                pkce: true,
                disableSignUp: true,
              },
            ]
          : [],
      }),
    ],
  })
}

function wayOf(path: string): Way {
  if (path.startsWith('/passkey/')) return 'passkey'
  if (path.startsWith('/two-factor/')) return 'second-factor'
  return path.includes('callback') ? 'directory' : 'password'
}
