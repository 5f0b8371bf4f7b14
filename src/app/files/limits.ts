/** Largest file that is read, in bytes. 100,000 nodes are about 37 MB. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024
