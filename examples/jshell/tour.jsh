// A tour of localgov for researchers: examples/jshell/localgov examples/jshell/tour.jsh
// A statement may go on in the next line after a dot. The exit code is 0 only if every result below is there.
int rc = 1

print("\n-- 1. The catalogue: published instruments, each with its source and how faithful it is\n")
Instruments.all().forEach(index -> print(index.id() + ": " + index.title() + " (" + index.fidelity().orElseThrow() + ")"))

print("\n-- 2. The Regional Authority Index of 334 regions and years, from its twenty published components\n")
IndicatorTable regions = regions()
Scores rai = score("rai-region", regions)
print(rai.ranking("rai").in(ReferencePeriod.year(2010)).first(10))

print("\n-- 3. One region: every node with score and rank, and how the score came about\n")
Scorecard navarre = rai.card("ESP/Navarre/Nafarroa", ReferencePeriod.year(2010))
print(navarre)
print("")
Explanation why = navarre.explain()
print(why)

print("\n-- 4. An index of your own: how 140 communes of Burkina Faso serve their residents\n")
IndicatorTable communes = communes()
Index services = Index.builder("services").title("Municipal services").
    indicator("CEP_admission", higherIsBetter()).
    indicator("assisted_delivery", higherIsBetter()).
    indicator("pop_water_source", higherIsBetter()).
    indicator("school_supplies", lowerIsBetter()).
    normalise(minMax(1, 100)).
    root(node("services", geometricMean()).
        child(node("basics").child("assisted_delivery", 2).child("pop_water_source", 1)).
        child(node("school").children("CEP_admission", "school_supplies"))).
    build()
Scores served = score(services, communes)
print(served.top(5))
print("")
print(served.bottom(5))

print("\n-- 5. Why the first is first, and what was not known of the others\n")
String first = served.top(1).entries().get(0).unit()
print(served.card(first).explain())
long incomplete = IntStream.range(0, served.rows()).filter(row -> !served.card(row).missing().isEmpty()).count()
print("\n" + incomplete + " of " + served.rows() + " communes lack a value; they are scored on what is there, never on a zero")

print("\n-- 6. Ordinary Java on the results: the mean score of each region of the country\n")
Map<String, Double> means = IntStream.range(0, served.rows()).boxed().
    filter(row -> !Double.isNaN(served.score(row, "services"))).
    collect(Collectors.groupingBy(row -> communes.group("Region", row).orElse("?"), TreeMap::new,
        Collectors.averagingDouble(row -> served.score(row, "services"))))
means.forEach((region, mean) -> print(Decimals.fixed(mean, 1) + "  " + region))

print("\n-- 7. The definition as data, to publish beside the results\n")
String definition = LocalgovJson.writeIndex(services)
print(definition)
boolean same = LocalgovJson.readIndex(definition).equals(services)

print("\n-- 8. Powers of example cities (invented levels, no published figures), and the cities nearest to one\n")
List<MayoralPowers> powers = powers()
MayoralPowers north = powers.get(0)
print(north)
north.signature().scores().forEach((dimension, score) -> print(dimension + ": " + Decimals.fixed(score.value(), 1) + " from " + score.ratedCells() + " rated cells"))
Map<String, PowerSignature> others = powers.stream().skip(1).collect(Collectors.toMap(MayoralPowers::city, MayoralPowers::signature))
List<PowerNeighbour> near = north.signature().nearest(others, SignatureDistance.EUCLIDEAN, 2)
near.forEach(city -> print(city.city() + " is " + Decimals.fixed(city.distance(), 1) + " points away"))

print("\n-- 9. How a city governs by a decision table of your own (an invented one), and how decentralised a country is\n")
DecisionTable rules = DecisionTable.named("ours").
    rule(GovernanceTypology.COMMANDING, Map.of("own-operate", atLeast(80), "set-vision", atLeast(80))).
    rule(GovernanceTypology.FACILITATING, Map.of("own-operate", atMost(90), "set-vision", atLeast(60)))
TypologyResult type = TypologyClassifier.of(rules).classify(TypologyEvidence.of(north, List.of()))
print(type)
Scores fits = Scorer.builder(Instruments.of("c40-governance-typology")).set(rules.settings()).build().
    score(ProfileTables.evidence(List.of(type.evidence())))
print("The same rules over a table: facilitating fits by " + fits.score(north.city(), "facilitating"))
DecentralisationEvidence austria = DecentralisationEvidence.on("AUT").
    with(rai, "AUT/Länder", ReferencePeriod.year(2010)).
    with("expenditure_decentralisation", 0.302695).with("revenue_decentralisation", 0.0972067).with("vertical_imbalance", 0.69536)
print("\nAustria: the RAI of its Länder in 2010, and subnational ratios of the IMF in 2014")
print(austria)

print("\n-- 10. A published partnership from the gallery, and what is said of one with faults\n")
Partnership pemba = Gallery.partnership("reggio-emilia-pemba").orElseThrow()
print(pemba.first().localGovernment() + " and " + pemba.second().localGovernment() + ": " + pemba.path().orElseThrow())
List<Violation> faults = new ArrayList<>()
try { LocalgovJson.of(Partnership.class).read(bundled.resolve("misspelt-partnership.json")); } catch (ViolationsException e) { faults.addAll(e.violations()); }
faults.forEach(fault -> print(fault.message().substring(fault.message().lastIndexOf("misspelt"))))
print("\nThe JSON Schema of such a document: " + JsonSchemas.of("partnership").lines().count() + " lines, for editors and other languages")

rc = regions.rows() == 334 && navarre.score("self-rule") == 15 && why.parts().size() == 2 && served.rows() == 140 && means.size() > 1 && incomplete >= 0 && first.length() > 0 && same && near.size() == 2 && type.typology().isPresent() && fits.score(north.city(), "facilitating") == 1 && austria.profile().overall().isPresent() && faults.size() == 2 ? 0 : 1
/exit rc
