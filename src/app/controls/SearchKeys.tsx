/** The keys that lead to the search, as this computer has them; none where there is only a touch screen. */
export const SearchKeys = () => (
  <kbd className="search-keys">{/Mac|iPhone|iPad/.test(navigator.platform) ? '⌘K' : 'Ctrl K'}</kbd>
)
