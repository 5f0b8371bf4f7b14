export type { Address } from './address.ts'
export { readAddress } from './address.ts'
export { actions, app, LanguageShown, useApp, useContent, useLanguage, useWords } from './app.ts'
export { emptyFilter, isEmptyFilter } from './defaults.ts'
export type { AddressBar } from './history.ts'
export { bindAddress } from './history.ts'
export { recall, remember, startLanguage, startTheme } from './preferences.ts'
export type { AppStore, StoreOptions } from './store.ts'
export type {
  Actions,
  AppState,
  Camera,
  Direction,
  Filter,
  Focus,
  Hover,
  LayoutName,
  OpenDocument,
  Place,
  Reveal,
  Theme,
  Tool,
  View,
  Visible,
} from './types.ts'
export { duties as dutiesShown } from './types.ts'
