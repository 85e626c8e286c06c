"""What must survive: one store over SQLite and PostgreSQL, its tables and their migrations."""
