// An instrument of your own in ten lines: examples/jshell/localgov examples/jshell/own-instrument.jsh
Index safety = Index.builder("safe-streets").title("Safe streets").
    indicator("lights", higherIsBetter()).
    indicator("accidents", lowerIsBetter()).
    normalise(minMax(0, 100)).
    root(node("safe", arithmeticMean()).child("lights", 1).child("accidents", 2)).build()
IndicatorTable streets = IndicatorTable.builder("lights", "accidents").row("north", 80, 3).row("hills", 40, 9).row("port", 60, 5).build()
Scores safe = score(safety, streets)
print(safe)
print(safe.card("port").explain())
/exit safe.rank("north", "safe") == 1 && Math.abs(safe.score("port", "safe") - (50 + 2 * 100 * 4 / 6.0) / 3) < 1e-9 ? 0 : 1
