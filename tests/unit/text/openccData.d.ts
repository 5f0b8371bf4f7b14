declare module 'opencc-js/dict/*' {
  /** `from to|from to|…` */
  const entries: string
  export default entries
}
