import address from './text-worker.ts?worker&url'

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): string
  }
}

/** Not in every browser yet. */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }

/** Under Trusted Types a page may start no script but those a policy vouches for: this one vouches for one. */
const policy = trustedTypes?.createPolicy('duizhao-worker', {
  createScriptURL: (url) => {
    if (url !== address) throw new TypeError(`This is not the worker's address: ${url}`)
    return url
  },
})

/** The address of the worker's script, as `new Worker` accepts it. */
export const workerAddress: string = policy?.createScriptURL(address) ?? address
