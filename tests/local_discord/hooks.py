"""First responses to interactions, and what their tokens allow for fifteen minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.local_discord import checks, messages
from tests.local_discord.interactions import Exchange
from tests.local_discord.log import Call
from tests.local_discord.rest import ApiError, Handler, reply
from tests.local_discord.state import EPHEMERAL, LOADING, Message

if TYPE_CHECKING:
    from tests.local_discord.server import LocalDiscord

Json = dict[str, Any]

USER_INSTALL_FOLLOWUPS = 5


class Hooks:
    """Callbacks and interaction webhooks; none of them needs the bot's token or is counted."""

    def __init__(self, discord: LocalDiscord) -> None:
        self.discord = discord

    def routes(self) -> list[tuple[str, str, Handler]]:
        """(method, path, handler)."""
        hook = "/webhooks/{webhook_id}/{webhook_token}"
        one = hook + "/messages/{message_id}"
        return [
            ("POST", "/interactions/{interaction_id}/{interaction_token}/callback", self.callback),
            ("POST", hook, self.follow_up),
            ("GET", one, self.get),
            ("PATCH", one, self.edit),
            ("DELETE", one, self.delete),
        ]

    async def callback(self, request: web.Request, call: Call) -> web.StreamResponse:
        exchange = self.discord.by_token.get(request.match_info["interaction_token"])
        body, files = call.body, call.files
        if exchange and exchange.response is not None:
            raise ApiError(400, 40060, "Interaction has already been acknowledged.")
        if exchange is None or not exchange.open:
            raise ApiError(404, 10062, "Unknown interaction")
        flags = exchange.source.data["flags"] if exchange.source else 0
        faults = checks.callback(body, exchange.payload["type"], flags=flags, files=len(files))
        if body["type"] in (6, 7) and exchange.source is None:
            faults.append("an update where there is no message")
        self.discord.refuse(faults, call)
        exchange.response, exchange.answered = body, exchange.now()
        message = await self._respond(exchange, body["type"], body.get("data") or {}, files)
        self.discord.log.note("responded", exchange)
        if request.query.get("with_response") not in ("true", "1"):
            return web.Response(status=204)
        told: Json = {"id": exchange.payload["id"], "type": exchange.payload["type"]}
        answer: Json = {"interaction": told}
        if message:
            told["response_message_id"] = message.id
            told["response_message_loading"] = bool(message.data["flags"] & LOADING)
            told["response_message_ephemeral"] = message.ephemeral
            answer["resource"] = {"type": body["type"], "message": message.data}
        return reply(answer)

    async def _respond(
        self, exchange: Exchange, kind: int, data: Json, files: list[messages.File]
    ) -> Message | None:
        match kind:
            case 4:
                exchange.original = await self._show(exchange, data, files)
            case 5:
                waiting = {"flags": (data.get("flags") or 0) & EPHEMERAL | LOADING}
                exchange.original = await self._show(exchange, waiting, [])
            case 6:
                exchange.original = exchange.source
            case 7:
                exchange.original = exchange.source
                await self._update(exchange, exchange.source, data, files)
        return exchange.original

    async def _show(self, exchange: Exchange, data: Json, files: list[messages.File]) -> Message:
        bot = self.discord.world.bot
        message = messages.make(
            self.discord, exchange.channel, bot, data, files=files, webhook=True
        )
        message.exchange = exchange.number
        message.data["interaction_metadata"] = {
            "id": exchange.payload["id"],
            "type": exchange.payload["type"],
            "user": self.discord.world.users[exchange.user_id],
            "authorizing_integration_owners": exchange.payload["authorizing_integration_owners"],
        }
        if message.ephemeral:
            message.for_user = exchange.user_id
        exchange.messages.append(message)
        await self.discord.announce(message)
        return message

    async def _update(
        self, exchange: Exchange, message: Message | None, data: Json, files: list[messages.File]
    ) -> None:
        if message is None or message.deleted:
            raise ApiError(404, 10008, "Unknown Message")
        exchange.updates += 1
        messages.change(self.discord, message, data, files)
        await self.discord.announce(message, changed=True)

    # -- the token's webhook

    def _exchange(self, request: web.Request) -> Exchange:
        exchange = self.discord.by_token.get(request.match_info["webhook_token"])
        if exchange is None or not exchange.alive:
            raise ApiError(401, 50027, "Invalid Webhook Token")
        if exchange.response is None:
            raise ApiError(404, 10015, "Unknown Webhook")
        return exchange

    def _message(self, request: web.Request, exchange: Exchange) -> Message:
        wanted = request.match_info["message_id"]
        message = (
            exchange.original
            if wanted == "@original"
            else next((m for m in exchange.messages if m.id == wanted), None)
        )
        if message is None and exchange.source and exchange.source.id == wanted:
            message = exchange.source
        if message is None or message.deleted:
            raise ApiError(404, 10008, "Unknown Message")
        return message

    async def follow_up(self, request: web.Request, call: Call) -> web.StreamResponse:
        exchange, body, files = self._exchange(request), call.body, call.files
        self.discord.refuse(checks.message(body, files=len(files)), call)
        original = exchange.original
        if original and original.data["flags"] & LOADING:
            # The first follow-up fills the deferred message and keeps that one's visibility.
            await self._update(exchange, original, body, files)
            return reply(original.data)
        if "0" not in exchange.payload["authorizing_integration_owners"]:
            made = sum(m is not original for m in exchange.messages)
            if made >= USER_INSTALL_FOLLOWUPS:
                raise ApiError(400, 40094, "Maximum number of follow-up messages reached.")
        message = await self._show(exchange, body, files)
        return reply(message.data)

    async def get(self, request: web.Request, call: Call) -> web.StreamResponse:
        return reply(self._message(request, self._exchange(request)).data)

    async def edit(self, request: web.Request, call: Call) -> web.StreamResponse:
        exchange, body, files = self._exchange(request), call.body, call.files
        message = self._message(request, exchange)
        flags = message.data["flags"]
        faults = checks.message(body, flags=flags, creates=False, files=len(files))
        self.discord.refuse(faults, call)
        await self._update(exchange, message, body, files)
        return reply(message.data)

    async def delete(self, request: web.Request, call: Call) -> web.StreamResponse:
        await self.discord.delete(self._message(request, self._exchange(request)))
        return web.Response(status=204)
