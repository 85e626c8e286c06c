"""An evening on the local Discord as a page that people can read: what was done, what was shown."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any

from tests.local_discord.interactions import Exchange
from tests.local_discord.state import Message

if TYPE_CHECKING:
    from tests.local_discord.server import LocalDiscord

Json = dict[str, Any]

_STYLE = """
body{background:#313338;color:#dbdee1;font:16px/1.4 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
.did{color:#949ba4;margin:1.2rem 0 .2rem;font-size:14px}.card{background:#2b2d31;border-radius:8px;padding:.7rem 1rem;
margin:.3rem 0;border-left:4px solid #5b6370}.private{outline:1px dashed #6d7078}h3{margin:.1rem 0;font-size:17px}
small{color:#949ba4;font-size:13px}button{background:#4e5058;color:#fff;border:0;border-radius:5px;padding:.45rem .8rem;
margin:.25rem .3rem 0 0;font-size:14px}button.primary{background:#5865f2}button.success{background:#248046}
button.danger{background:#da373c}hr{border:0;border-top:1px solid #3f4147}.select{background:#1e1f22;padding:.4rem .8rem;
border-radius:5px;margin-top:.3rem;color:#949ba4}ul{margin:.2rem 0;padding-left:1.2rem}a{color:#00a8fc}
"""
_BUTTONS = {1: "primary", 3: "success", 4: "danger"}


def transcript(discord: LocalDiscord, title: str) -> str:
    """The whole page; each message stands as it was last shown."""
    parts = []
    for _, what, data in discord.log.events:
        if what == "interaction":
            parts.append(f'<p class="did">{_did(discord, data)}</p>')
        elif what == "posted":
            parts.append(_message(discord, data))
    style = f"<style>{_STYLE}</style>"
    head = (
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{html.escape(title)}</title>{style}"
    )
    about = "What people did stands in grey; a dashed frame is seen by one person alone."
    return f"{head}<h1>{html.escape(title)}</h1><p class='did'>{about}</p>{''.join(parts)}"


def _did(discord: LocalDiscord, exchange: Exchange) -> str:
    who = html.escape(str(discord.world.users[exchange.user_id]["global_name"]))
    data = exchange.payload["data"]
    match exchange.payload["type"]:
        case 2:
            words = " ".join([f"/{data['name']}", *_options(data.get("options") or [])])
        case 3:
            words = f"presses “{_label(exchange)}”"
        case 4:
            words = "types into an option"
        case _:
            words = "sends a form"
    return f"{who}: {html.escape(words)}"


def _options(options: list[Json]) -> list[str]:
    words = []
    for option in options:
        if "options" in option:
            words += [option["name"], *_options(option["options"])]
        else:
            words.append(f"{option['name']}: {option.get('value', '')}")
    return words


def _label(exchange: Exchange) -> str:
    wanted = exchange.payload["data"]["custom_id"]
    source = exchange.source
    shown = [source.data, *source.versions] if source else []
    for version in shown:
        found = Message(version, exchange.channel).components
        for component in found:
            if component.get("custom_id") == wanted:
                return str(component.get("label") or component.get("placeholder") or "a menu")
    return str(wanted)


def _message(discord: LocalDiscord, message: Message) -> str:
    names = {id: str(user["global_name"]) for id, user in discord.world.users.items()}
    body = _text(message.data["content"], names) if message.data["content"] else ""
    body += "".join(_component(c, names) for c in message.data["components"])
    who = html.escape(str(message.data["author"]["global_name"]))
    only = ""
    if message.for_user:
        only = f" · only {html.escape(names[message.for_user])} sees this"
    kind = "card private" if message.for_user else "card"
    gone = " · deleted" if message.deleted else ""
    if message.versions:
        gone = f" · shown as it was after {len(message.versions)} edits{gone}"
    return f'<div class="{kind}"><small>{who}{only}{gone}</small><div>{body}</div></div>'


def _component(component: Json, names: dict[str, str]) -> str:
    match component["type"]:
        case 17:
            colour = component.get("accent_color")
            style = (
                f' style="border-left:4px solid #{colour:06x};padding-left:.6rem"' if colour else ""
            )
            inner = "".join(_component(c, names) for c in component["components"])
            return f"<div{style}>{inner}</div>"
        case 1:
            return f"<div>{''.join(_component(c, names) for c in component['components'])}</div>"
        case 10:
            return _text(component["content"], names)
        case 2:
            kind = _BUTTONS.get(component["style"], "")
            off = " disabled" if component.get("disabled") else ""
            label = html.escape(str(component.get("label") or ""))
            return f'<button class="{kind}"{off}>{label}</button>'
        case 9:
            return "".join(_component(c, names) for c in component["components"])
        case 12:
            told = [str(item.get("description") or "picture") for item in component["items"]]
            return f'<div class="select">▦ {html.escape(", ".join(told))}</div>'
        case 13:
            name = str(component["file"]["url"]).rpartition("/")[2]
            return f'<div class="select">▤ {html.escape(name)}</div>'
        case 14:
            return "<hr>"
        case 3 | 5 | 6 | 7 | 8:
            return f'<div class="select">{html.escape(str(component.get("placeholder") or ""))} ▾</div>'
    return ""


def _text(markdown: str, names: dict[str, str]) -> str:
    """The few marks that our cards use; whatever is escaped stays as typed."""
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(html.escape(match.group(1)))
        return f"\x00{len(kept) - 1}\x00"

    text = re.sub(r"\\([^\w\s]|_)", keep, markdown)
    text = html.escape(text, quote=False)
    text = re.sub(
        r"&lt;@(\d+)&gt;", lambda m: f"<b>@{html.escape(names.get(m[1], m[1]))}</b>", text
    )
    text = re.sub(r"&lt;t:\d+:R&gt;", "in a few seconds", text)
    text = re.sub(r"\[([^\]]+)\]\(&lt;(https?://[^\s&]+)&gt;\)", r'<a href="\2">\1</a>', text)
    text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text)
    lines = []
    for line in text.split("\n"):
        if line.startswith("### "):
            lines.append(f"<h3>{line[4:]}</h3>")
        elif line.startswith("-# "):
            lines.append(f"<div><small>{line[3:]}</small></div>")
        elif line.startswith("- "):
            lines.append(f"<ul><li>{line[2:]}</li></ul>")
        else:
            lines.append(f"<div>{line}</div>")
    return re.sub(r"\x00(\d+)\x00", lambda m: kept[int(m[1])], "".join(lines))
