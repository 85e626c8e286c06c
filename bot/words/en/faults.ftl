# What operators are told when a setting, a token or a file is wrong.

setting-wrong = { $name } can't be “{ $value }”. { $about } A good value: { $name }={ $example }
setting-token-file = DISCORD_TOKEN_FILE names { $path }, which can't be read ({ $why }). Check the path and who may read it, or set DISCORD_TOKEN instead.
faults-count = { $count ->
    [one] { $count } fault in the knowledge base { $folder }. Mend it and start again.
   *[other] { $count } faults in the knowledge base { $folder }. Mend them and start again.
}

setting-shard-host = SHARD_PROCESSES={ $processes } needs a host name that ends in a number below it (leitmotif-0), but this host is called { $host }. Set SHARD_IDS for this process instead.
knowledge-reading = Reading the knowledge base: { $done } of { $total } files
file-unreadable = { $file } can't be read ({ $why }). Check the path and who may read it.
