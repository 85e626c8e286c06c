# What operators are told about the database.

store-no-asyncpg = PostgreSQL needs the asyncpg driver. Install it with: pip install 'leitmotif[postgres]'
store-folder = The data folder { $folder } can't be made ({ $why }). Make it and give it to the account that runs Leitmotif: sudo install -d -o "$USER" { $folder }
store-damaged = The database is damaged ({ $found }). Stop Leitmotif and restore the last backup: leitmotif db restore FILE
store-unreachable = The database { $url } can't be used: { $why }. Check that it runs, that the address is right and that the account may use it.
