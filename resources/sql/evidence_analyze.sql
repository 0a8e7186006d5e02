analyze evidence, track, witness
