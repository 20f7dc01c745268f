/** The header by which the service worker tells when an answer was fetched that it kept; ISO moment. */
export const KEPT_AT = 'koersvast-kept-at'
