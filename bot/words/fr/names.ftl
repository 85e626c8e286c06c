# Comment s'appellent ici les prix et leurs catégories. Ce qui manque n'a pas de nom établi en français et
# garde son nom anglais : called-award-PRIX, called-awards-PRIX (pluriel), called-PRIX-CATÉGORIE.

called-award-academy = Oscar
called-awards-academy = Oscars
called-awards-golden-globes = Golden Globes
called-awards-bafta = BAFTA
called-awards-grammys = Grammys
called-academy-original-score = Meilleure musique de film
called-academy-original-song = Meilleure chanson originale
called-golden-globes-score = Meilleure musique de film
called-golden-globes-song = Meilleure chanson originale
called-bafta-original-music = Meilleure musique de film
called-bafta-original-song = Meilleure chanson originale
called-grammys-album-of-the-year = Album de l'année
