package bot

import "guichet/storage"

// Memory lets tests make trouble inside the database.
func (b *Bot) Memory() *storage.Store { return b.store }
