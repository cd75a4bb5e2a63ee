/** The system's code of an error that a file operation threw, such as ENOENT. Other errors are bugs and thrown on. */
export function systemErrorCode(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string")
    return error.code;
  throw error;
}
