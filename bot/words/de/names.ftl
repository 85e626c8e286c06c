# Wie Preise und ihre Kategorien hier heißen. Was hier fehlt, hat keinen eingebürgerten deutschen Namen und
# steht mit seinem englischen: called-award-PREIS, called-awards-PREIS (Mehrzahl), called-PREIS-KATEGORIE.

called-award-academy = Oscar
called-awards-academy = Oscars
called-awards-golden-globes = Golden Globes
called-awards-bafta = BAFTA Awards
called-awards-grammys = Grammys
called-academy-original-score = Beste Filmmusik
called-academy-original-song = Bester Song
called-golden-globes-score = Beste Filmmusik
called-golden-globes-song = Bester Filmsong
called-bafta-original-music = Beste Filmmusik
called-bafta-original-song = Bester Filmsong
called-grammys-album-of-the-year = Album des Jahres
