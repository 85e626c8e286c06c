"""Directors, authors and studios that people name beside a work to tell which is meant; none is on record."""

from __future__ import annotations

_NAMES = """
    agatha christie | akira kurosawa | alex garland | alfonso cuaron | alfred hitchcock | almodovar
    | ang lee | ari aster | aronofsky | baz luhrmann | besson | bigelow | billy wilder | bong joon
    ho | bram stoker | branagh | brian de palma | capra | chazelle | christopher nolan | coen
    brothers | coens | coogler | coppola | craven | cuaron | damien chazelle | danny boyle | darren
    aronofsky | david fincher | david lean | david lynch | de palma | del toro | denis villeneuve |
    disney | dreamworks | edgar wright | eggers | emmerich | ethan coen | federico fellini | fellini
    | fincher | francis ford coppola | frank capra | frank herbert | fritz lang | george lucas |
    george miller | gerwig | ghibli | gilliam | godard | greta gerwig | guillermo del toro | gus van
    sant | guy ritchie | hayao miyazaki | herzog | hideo kojima | hitchcock | ingmar bergman | ivan
    reitman | j j abrams | j r r tolkien | james cameron | james gunn | jane austen | jean luc
    godard | jj abrams | jk rowling | joe dante | joel coen | john ford | john hughes | john huston
    | john mctiernan | jordan peele | joss whedon | jrr tolkien | kathryn bigelow | kenneth branagh
    | kojima | kubrick | kurosawa | lanthimos | leone | luc besson | luhrmann | lumet | lynch | m
    night shyamalan | martin scorsese | marvel | mary shelley | michael bay | michael mann | mike
    nichols | milos forman | miyazaki | naughty dog | nolan | oliver stone | orson welles | park
    chan wook | paul thomas anderson | paul verhoeven | pedro almodovar | peele | peter jackson |
    pixar | polanski | quentin tarantino | raimi | ridley scott | rob reiner | robert altman |
    robert eggers | robert zemeckis | roland emmerich | roman polanski | ron howard | rowling | ryan
    coogler | sam mendes | sam raimi | scorsese | sergio leone | shyamalan | sidney lumet | snyder |
    sofia coppola | spielberg | spike lee | stanley kubrick | stephen king | steven spielberg |
    studio ghibli | studio pixar | sydney pollack | taika waititi | tarantino | tarkovsky | terry
    gilliam | the coens | tim burton | tolkien | tom hooper | tony scott | truffaut | verhoeven |
    villeneuve | waititi | walt disney | wenders | werner herzog | wes anderson | wes craven | wim
    wenders | wong kar wai | yorgos lanthimos | zack snyder | zemeckis
"""
_MAKERS = frozenset(tuple(name.split()) for name in _NAMES.split("|"))
_LONGEST = max(map(len, _MAKERS))


def maker_at(words: list[str], at: int) -> int:
    """How many words from there on name a maker; 0 if none do. A possessive may have lost its mark."""
    for size in range(_LONGEST, 0, -1):
        *first, last = name = words[at : at + size] or [""]
        if len(name) == size and ({tuple(name), (*first, last.removesuffix("s"))} & _MAKERS):
            return size
    return 0
