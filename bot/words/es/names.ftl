# Cómo se llaman aquí los premios y sus categorías. Lo que falta no tiene nombre establecido en español y
# lleva el inglés: called-award-PREMIO, called-awards-PREMIO (plural), called-PREMIO-CATEGORÍA.

called-award-academy = Óscar
called-awards-academy = Óscar
called-award-golden-globes = Globo de Oro
called-awards-golden-globes = Globos de Oro
called-awards-bafta = BAFTA
called-awards-grammys = Grammy
called-academy-original-score = Mejor música original
called-academy-original-song = Mejor canción original
called-golden-globes-score = Mejor música original
called-golden-globes-song = Mejor canción original
called-bafta-original-music = Mejor música original
called-bafta-original-song = Mejor canción original
called-grammys-album-of-the-year = Álbum del año
