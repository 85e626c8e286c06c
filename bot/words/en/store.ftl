# What operators are told about the database.

store-no-asyncpg = PostgreSQL needs the asyncpg driver. Install it into the same environment: pip install asyncpg (or this package with its extra “postgres”)
store-folder = The data folder { $folder } can't be written ({ $why }). This mends it: { $command }
store-shards-lost = Another process took over this one's shards while the database could not be reached. Started again, this one waits until the other ends.
store-damaged = The database is damaged ({ $found }). Stop Leitmotif and restore the last backup: leitmotif db restore FILE
store-unreachable = The database { $url } can't be used: { $why }. Check that it runs, that the address is right and that the account may use it.
backup-postgres = Leitmotif backs up SQLite by itself; for PostgreSQL use its own tool: { $command }
backup-none = There is no database at { $file } yet. It is made when the bot first starts; check DATA_DIR if you expected one.
backup-failed = The backup { $file } could not be written ({ $why }). Check the disk's free space and who may write there; the database is untouched.
backup-damaged = { $file } is not a sound backup of Leitmotif ({ $found }). Use an older one; the database is untouched.
restore-newer = { $file } comes from a newer Leitmotif (its tables are at { $revision }, this program knows { $ours }). Upgrade Leitmotif first, then restore again.
restore-in-use = The database { $file } is in use. Stop the bot, then restore again.
copy-no-url = That is no database's URL. Write it as DATABASE_URL is written, such as postgresql://leitmotif:secret@127.0.0.1/leitmotif
copy-not-empty = The target database already holds something. Copy into an empty one, so that nothing there is overwritten.
copy-differs = The copy does not agree with the original ({ $before } against { $after }). Nothing was kept in the target; try again while the bot is stopped.

db-upgraded = The tables are now at { $revision }.
db-current = The tables are at { $revision } already; nothing to do.
db-backed-up = Backed up to { $file } ({ $size } KiB, opened and checked).
db-restored = Restored to { $file }. Start the bot again.
db-restored-aside = What was there before is kept at { $file }.
db-rebuilt = { $events ->
    [one] Read { $events } event; points and boards are derived anew.
   *[other] Read { $events } events; points and boards are derived anew.
}
db-rated = Ratings of players and questions are computed anew.
db-no-actions = Nothing has been noted yet.
db-copied-table = { $table }: { $rows }
db-copied = Copied and compared: both hold { $points } points. Set DATABASE_URL to the new database and start the bot.

maintenance-announced = Announced: running bots tell their open rounds within seconds and start no new ones. It begins in { $wait } minutes and lasts { $minutes }.
maintenance-cancelled = Called off; rounds can be started again within seconds.
