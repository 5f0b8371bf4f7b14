export { Reader } from './Reader.tsx'
