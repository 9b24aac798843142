/** A mistake that the user can mend, such as an unknown rule. Shown without a stack; the exit code is 2. */
export class UserError extends Error {
  override readonly name = 'UserError'
}
