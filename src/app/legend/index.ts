export { Legend } from './Legend.tsx'
export { NothingMatches } from './NothingMatches.tsx'
