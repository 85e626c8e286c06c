# What is said on Discord only: commands, buttons, forms, errors, settings.

card-more-lines = { $count ->
    [one] One more line is not shown here.
   *[other] { $count } more lines are not shown here.
}
card-page = Page { $page } of { $pages }
card-choose = Which one?

# Errors. A reference is a short code that the operator finds in the log.
error-unexpected = That went wrong on my side. If it happens again, tell whoever runs me this code: { $reference }
error-permission = I lack a permission here: { $permission }. A server admin can grant it to my role in this channel.
error-permission-unknown = I'm not allowed to do that in this channel. A server admin can check my role's permissions.
error-discord-busy = Discord is having trouble right now. Please try again in a minute.
error-old-button = This button no longer leads anywhere. Please ask again.
error-not-yours = That isn't yours to press.
error-cooldown = One moment: you can ask again in { $seconds ->
    [one] a second
   *[other] { $seconds } seconds
}.
error-guild-not-allowed = I only work in the servers my operator has listed.
error-needs-manager = Only people who may manage this server can change that.

# Going online; for the operator, one line each.
login-token = Discord refuses the token. Copy a fresh one from the Developer Portal (your application → Bot → Reset Token) into DISCORD_TOKEN.
login-unreachable = Discord can't be reached at { $url }: { $why }. Check the network, and DISCORD_API_URL if you set it.
login-shard = Discord refuses this shard. SHARD_IDS must be below SHARD_COUNT; check both.
login-sharding-required = This bot is in too many servers for so few shards. Leave SHARD_COUNT empty, or set it higher.
login-version = Discord no longer speaks this version of its gateway. Upgrade Leitmotif.
login-intents-invalid = Discord does not know the intents asked for. Upgrade Leitmotif.
login-intents = Discord does not grant the Message Content intent. Enable it in the Developer Portal (your application → Bot → Privileged Gateway Intents), or set MESSAGE_CONTENT=off.
login-closed = Discord closed the connection for good (code { $code }).
