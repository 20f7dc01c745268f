/** Passkeys, as the browser makes and uses them (WebAuthn level 3: options and answers as JSON). */
import { tellDoor, askDoor } from '../call.ts'

/** Whether this browser can, at this address: a passkey belongs to a name and not to a number. */
export const knowsPasskeys = (): boolean =>
  !/^[\d.]+$|^\[/.test(location.hostname) &&
  typeof PublicKeyCredential !== 'undefined' &&
  typeof PublicKeyCredential.parseCreationOptionsFromJSON === 'function'

/** Asks the device who is there, and the server whether that is somebody. Throws what the server refuses; false when nobody chose one. */
export async function signInByPasskey(): Promise<boolean> {
  const options = await askDoor<PublicKeyCredentialRequestOptionsJSON>('auth/passkey/generate-authenticate-options')
  const chosen = await asked(() =>
    navigator.credentials.get({
      publicKey: PublicKeyCredential.parseRequestOptionsFromJSON({ ...options, userVerification: 'required' }),
    }),
  )
  if (chosen === null) return false
  await tellDoor('auth/passkey/verify-authentication', { response: chosen.toJSON() as unknown })
  return true
}

/** Makes one on this device, under a name by which its owner knows it. */
export async function addPasskey(name: string): Promise<boolean> {
  const options = await askDoor<PublicKeyCredentialCreationOptionsJSON>('auth/passkey/generate-register-options')
  const made = await asked(() => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }))
  if (made === null) return false
  await tellDoor('auth/passkey/verify-registration', { response: made.toJSON() as unknown, name })
  return true
}

/** Null when somebody thought better of it, or the device knows of none. */
async function asked(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential | null> {
  try {
    return (await ask()) as PublicKeyCredential | null
  } catch (failure) {
    if (failure instanceof DOMException && ['NotAllowedError', 'AbortError'].includes(failure.name)) return null
    throw failure
  }
}
