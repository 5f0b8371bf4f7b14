/** The keys that lead to the search, as this computer has them; none where there is only a touch screen. */
const apple = /Mac|iPhone|iPad/.test(navigator.platform)

export const SearchKeys = () => <kbd className="search-keys">{apple ? '⌘K' : 'Ctrl K'}</kbd>
