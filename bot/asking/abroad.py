"""Questions in Spanish, French and German: the plainest ones are asked in English instead, the rest declined.

Questions are English. One in another language is never half understood: either its whole form is
in this table, or it is none of ours.
"""

from __future__ import annotations

import re
import unicodedata

_T = r"(?P<title>\S.*?)"
_WORK_ES = r"(?:(?:la )?(?:pelicula|serie|cinta)|(?:el )?(?:filme?|juego|videojuego)|lo )?\s*"
_WORK_FR = r"(?:(?:le |du )?film|(?:la )?serie|(?:le )?jeu)?\s*"
_WORK_DE = r"(?:(?:(?:dem|der|den|des) )?(?:film|serie|spiel|streifen) )?"
_MUSIC_ES = r"(?:la |el )?(?:musica|banda sonora|partitura|score|soundtrack|bso)(?: original)?"
_MUSIC_FR = (
    r"(?:la |le )?(?:musique|bande originale|bo|b\.o\.|bande[- ]son|partition|score|soundtrack)"
)
_MUSIC_DE = r"(?:die |der |den )?(?:musik|filmmusik|score|soundtrack|titelmusik|titelmelodie)"
_BEST_ES = r"(?:la )?mejor (?P<what>musica|banda sonora|partitura|cancion)(?: original)?"
_BEST_FR = r"(?:la )?meilleure (?P<what>musique|bande originale|chanson)(?: de film| originale)?"
_BEST_DE = r"(?:die |den )?beste[nr]? (?P<what>filmmusik|musik|score|filmsong|song|originalsong)"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_COMPOSER, _SONGS, _USES, _SINGS = (
    "who composed {title}",
    "what songs are in {title}",
    "which films use the song {title}",
    "who sings {title}",
)
_VERDICT, _WON, _MANY = (
    "is {title} a score or a soundtrack",
    "did {title} win an oscar",
    "how many oscars did {title} win",
)
_TABLE = (  # compiled when a question is first met that is not English
    (rf"quien(?:es)? (?:ha )?(?:compuso|hizo|escribio|compuesto|hecho|escrito)(?: {_MUSIC_ES})?(?: (?:de|del|para|en))? {_WORK_ES}{_T}", _COMPOSER),
    (rf"(?:quien es )?(?:el |la )?compositora? (?:de|del) (?:{_MUSIC_ES} (?:de|del) )?{_WORK_ES}{_T}", _COMPOSER),
    (rf"de quien es {_MUSIC_ES} (?:de|del) {_WORK_ES}{_T}", _COMPOSER),
    (rf"que (?:canciones|temas|musica) (?:hay|suenan?|salen?|aparecen?|tiene) en {_WORK_ES}{_T}", _SONGS),
    (rf"en que (?:pelicula|peliculas|serie) (?:sale|suena|aparece|esta) (?:la cancion )?{_T}", _USES),
    (rf"quien(?:es)? canta(?:n)? (?:la cancion )?{_T}", _SINGS),
    (rf"(?:es )?{_T}(?: es)? (?:un |una )?(?:score|partitura) o (?:un |una )?(?:soundtrack|banda sonora)", _VERDICT),
    (rf"gano {_WORK_ES}{_T} (?:el|un|algun) oscar", _WON),
    (rf"{_T} gano (?:el|un|algun) oscar", _WON),
    (rf"cuantos oscars? (?:gano|tiene|ha ganado) {_WORK_ES}{_T}", _MANY),
    (rf"quien gano el oscar (?:a|por|de) {_BEST_ES} (?:en|de|del)(?: el ano)? {_YEAR}", "who won the oscar for best {what} in {year}"),
    (rf"qui (?:a )?(?:compose|fait|ecrit|signe) (?:{_MUSIC_FR} )(?:de la |de l'|de |du |d'|pour |des )?{_WORK_FR}{_T}", _COMPOSER),
    (rf"qui (?:a )?compose {_T}", _COMPOSER),
    (rf"(?:qui est )?(?:le |la )?compositeur (?:de la |de l'|de |du |d')(?:{_MUSIC_FR} (?:de |du |d'))?{_WORK_FR}{_T}", _COMPOSER),
    (rf"de qui est {_MUSIC_FR} (?:de la |de l'|de |du |d'){_WORK_FR}{_T}", _COMPOSER),
    (rf"(?:quelles?|quels) (?:chansons?|musiques?|morceaux) (?:y a[- ]t[- ]il|sont|entend[- ]on|passent|il y a) dans {_WORK_FR}{_T}", _SONGS),
    (rf"dans quels? films? (?:entend[- ]on|passe|est|trouve[- ]t[- ]on|y a[- ]t[- ]il) (?:la chanson )?{_T}", _USES),
    (rf"qui chante (?:la chanson )?{_T}", _SINGS),
    (rf"(?:est[- ]ce que )?{_T} a(?:[- ]t[- ](?:il|elle))? (?:gagne|recu|eu|remporte) (?:un |l'|des )oscars?", _WON),
    (rf"combien d'oscars (?:a |pour )?(?:gagne |recu |remporte )?{_T}", _MANY),
    (rf"qui a (?:gagne|recu|remporte) l'oscar de {_BEST_FR} en {_YEAR}", "who won the oscar for best {what} in {year}"),
    (rf"wer (?:hat|schrieb|komponierte|machte) {_MUSIC_DE} (?:zu|zum|zur|von|vom|fur|in|aus|bei) {_WORK_DE}{_T}(?: komponiert| geschrieben| gemacht)?", _COMPOSER),
    (rf"wer hat {_T} (?:komponiert|vertont)", _COMPOSER),
    (rf"wer komponierte {_T}", _COMPOSER),
    (rf"von wem (?:ist|stammt|kommt) {_MUSIC_DE} (?:zu|zum|von|vom|in|aus|bei) {_WORK_DE}{_T}", _COMPOSER),
    (rf"(?:wer ist )?(?:der )?komponist (?:von|zu|des) {_WORK_DE}{_T}", _COMPOSER),
    (rf"welche (?:lieder|songs|musik|stucke) (?:sind|laufen|lauft|kommen|gibt es|hort man) in {_WORK_DE}{_T}(?: vor)?", _SONGS),
    (rf"in welche[mn] filme?n? (?:kommt|lauft|ist|hort man) (?:das lied |der song )?{_T}(?: vor)?", _USES),
    (rf"wer singt (?:das lied |den song )?{_T}", _SINGS),
    (rf"ist {_T} (?:ein )?score oder (?:ein )?soundtrack", _VERDICT),
    (rf"hat {_T} (?:einen|den) oscar (?:gewonnen|bekommen)", _WON),
    (rf"wie viele oscars hat {_T}(?: gewonnen| bekommen)?", _MANY),
    (rf"wer (?:hat|gewann|bekam) den oscar fur {_BEST_DE}(?: im jahr| in)? {_YEAR}(?: gewonnen| bekommen)?", "who won the oscar for best {what} in {year}"),
)  # fmt: skip
_SONG_WORDS = ("cancion", "chanson", "filmsong", "song", "originalsong")
_TELLS = re.compile(
    r"^\W*(?:(?:hola|salut|bonjour|hallo),? )?(?:¿|quien|quienes|cuantos|cual|cuales|compositor|en que pel|que cancion|de quien|qui (?!vive)|quel|quelle|"
    r"quels|quelles|combien|est[- ]ce|dans quel|de qui|wer |welche|wie viele|von wem|komponist|in welche)|¿|"
    r"\b(?:o (?:un |una )?banda sonora|gano (?:el|un) oscar|a[- ]t[- ](?:il|elle)|gewonnen|oder (?:ein )?soundtrack)\b"
)


def in_english(text: str) -> str | None:
    """The question in English; as it is where it is English; None where it is neither."""
    plain = "".join(map(_base, text))
    if not _TELLS.search(plain):
        return text
    for asked, meant in _TABLE:
        if found := re.fullmatch(rf"\W*(?:{asked})\W*", plain):
            return meant.format(**_words(text, found))
    return None


def _base(letter: str) -> str:
    """A letter without its accent, in lower case; one for one."""
    return unicodedata.normalize("NFD", letter)[:1].casefold()[:1] or letter


def _words(text: str, found: re.Match[str]) -> dict[str, str]:
    groups = found.groupdict()
    title = text[slice(*found.span("title"))] if groups.get("title") else ""
    what = "song" if groups.get("what") in _SONG_WORDS else "score"
    return {"title": title, "what": what, "year": groups.get("year") or ""}
