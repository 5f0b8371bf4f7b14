export type { Address } from './address.ts'
export { readAddress, writeAddress } from './address.ts'
export { actions, app, useApp, useContent, useWords } from './app.ts'
export { defaultPlace, emptyFilter, isEmptyFilter } from './defaults.ts'
export type { AddressBar } from './history.ts'
export { bindAddress } from './history.ts'
export { openDocument } from './open.ts'
export { languageFor, recall, remember, startLanguage, startTheme } from './preferences.ts'
export type { AppStore, StoreOptions } from './store.ts'
export { createAppStore, placeOf } from './store.ts'
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
export { layouts, views } from './types.ts'
