# What the doctor tells an operator: how each part is, and what to do.

doctor-part-token = token
doctor-part-clock = clock
doctor-part-intents = intents
doctor-part-commands = commands
doctor-part-channels = channels
doctor-part-store = store
doctor-part-disk = disk
doctor-part-backup = last backup
doctor-part-knowledge = knowledge
doctor-part-packs = packs
doctor-state-ok = ok
doctor-state-care = needs care
doctor-state-fail = FAILS
doctor-state-skipped = not looked at
doctor-fix = do this: { $fix }
doctor-well = All is well.
doctor-ill = { $count ->
    [one] { $count } part fails.
   *[other] { $count } parts fail.
}
doctor-care = { $count ->
    [one] Nothing fails; { $count } part needs care.
   *[other] Nothing fails; { $count } parts need care.
}

doctor-no-token = No token is set, so nothing on Discord was looked at; the console works.
doctor-unreachable = Discord can't be reached: { $why }
doctor-unreachable-fix = Check the network, and DISCORD_API_URL if you set it.
doctor-token = Discord knows this bot as { $name }.
doctor-token-refused = Discord refuses the token (it answered { $status }).
doctor-token-fix = Make a new one in the Developer Portal (Bot → Reset Token) and set DISCORD_TOKEN.
doctor-clock = This machine's clock agrees with Discord's.
doctor-clock-unknown = Discord did not tell its time.
doctor-clock-off = This machine's clock is { $seconds } seconds off Discord's; countdowns will look wrong.
doctor-clock-fix = Switch time synchronisation on: timedatectl set-ntp true
doctor-intent-granted = Message content is granted: typed rounds read guesses straight from the channel.
doctor-intent-none = No privileged intent: guesses come by buttons, the Answer button, replies and /answer.
doctor-commands = { $count ->
    [one] { $count } command is registered, as this version has it.
   *[other] { $count } commands are registered, as this version has them.
}
doctor-commands-unread = The registered commands could not be read (Discord answered { $status }).
doctor-commands-drift = The registered commands differ from this version's: { $names } (a plus: not registered yet; a minus: no longer ours; else changed).
doctor-start-fix = Start the bot once: it registers commands and prepares its database by itself.
doctor-channels = { $count ->
    [one] The { $count } channel that admins chose can be reached.
   *[other] All { $count } channels that admins chose can be reached.
}
doctor-channels-lost = These channels can't be reached any more: { $ids }
doctor-channels-fix = Let an admin choose others with /leitmotif settings, or give the bot View Channel and Send Messages there.
doctor-store = { $database }, sound, writable, tables at { $revision }.
doctor-store-new = There is no database yet.
doctor-store-revision = The tables are at { $revision }; this version wants { $ours }.
doctor-upgrade-fix = leitmotif db upgrade
doctor-store-newer-fix = The database belongs to a newer Leitmotif: upgrade this one, or restore the backup made before the migration.
doctor-folder = The data folder { $folder } can't be written: { $why }
doctor-folder-fix = { $command }
doctor-disk = { $folder } is writable, { $mib } MiB free.
doctor-disk-full = Only { $mib } MiB are free where { $folder } lies.
doctor-disk-fix = Make room there, or set DATA_DIR to a larger disk.
doctor-backup = { $file }, { $hours } hours old, restored to a scratch folder and found sound.
doctor-backup-none = There is no backup yet.
doctor-backup-fix = leitmotif db backup FILE (the running bot also takes one each day)
doctor-knowledge = { $works } works; records end { $as_of }.
doctor-knowledge-layer = { $works } works, your layer in { $folder } included; records end { $as_of }.
doctor-knowledge-faulty = { $count ->
    [one] { $count } fault, at { $place }.
   *[other] { $count } faults, the first at { $place }.
}
doctor-knowledge-fix = leitmotif knowledge check lists each with its fix.
doctor-packs = { $count ->
    [one] { $count } pack, sound.
   *[other] { $count } packs, all sound.
}
doctor-packs-unread = Packs could not be read; see the store.
doctor-packs-faulty = These packs no longer pass: { $names }
doctor-packs-fix = Let their server's admin upload them again with /pack add, which lists what is wrong.

invite-no-token = No token is set, so there is no bot to invite. Set DISCORD_TOKEN (see .env.example).
