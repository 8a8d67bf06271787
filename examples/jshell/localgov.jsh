// What JShell knows when it starts: its own defaults come first, see the script localgov.
import java.nio.file.Path
import java.util.*
import java.util.stream.*
import org.localgov.core.action.*
import org.localgov.core.cooperation.*
import org.localgov.core.decentralisation.*
import org.localgov.core.error.*
import org.localgov.core.government.*
import org.localgov.core.intake.*
import org.localgov.core.observation.*
import org.localgov.core.place.*
import org.localgov.core.power.*
import org.localgov.indicators.analysis.*
import org.localgov.indicators.comparison.*
import org.localgov.indicators.definition.*
import org.localgov.indicators.instrument.*
import org.localgov.indicators.method.aggregation.*
import org.localgov.indicators.profile.*
import org.localgov.indicators.robustness.*
import org.localgov.indicators.rollup.*
import org.localgov.indicators.scoring.*
import org.localgov.indicators.table.*
import org.localgov.indicators.text.*
import org.localgov.indicators.weighting.*
import org.localgov.serialization.csv.*
import org.localgov.serialization.gallery.*
import org.localgov.serialization.json.*
import org.localgov.serialization.schema.*
import static org.localgov.indicators.definition.Definitions.*
import static org.localgov.indicators.method.Methods.*
import static org.localgov.indicators.definition.Condition.*

// The quickstart's tables: regions(), communes(), and powers(), which are invented examples.
Path bundled = Path.of(System.getProperty("localgov.data", "examples/quickstart/src/main/resources/org/localgov/examples/quickstart/data"))
IndicatorTable regions() { return IndicatorCsv.wide(bundled.resolve("rai-region.csv")).read(); }
IndicatorTable communes() { return IndicatorCsv.wide(bundled.resolve("communes-burkina-faso-2013.csv")).read(); }
List<MayoralPowers> powers() { return ValueCsv.of(MayoralPowers.class).read(bundled.resolve("example-powers.csv")); }

// Prints a text or a result; results that have a table print it.
void print(Object value) { System.out.println(value); }
void print(Scores scores) { System.out.print(scores.table()); }
void print(Scorecard card) { System.out.print(card.table()); }
void print(Ranking ranking) { System.out.print(ranking.table()); }
void print(RolledUp rolled) { System.out.print(rolled.table()); }
void print(TypologyResult type) { System.out.println(type); System.out.print(type.table()); }
void print(DecentralisationEvidence evidence) { System.out.print(evidence.table()); }
void print(Explanation explanation) { System.out.print(explanation.table()); }

// Scores a table in one word, and describes an index.
Scores score(String instrument, IndicatorTable table) { return Scorer.of(Instruments.of(instrument)).score(table); }
Scores score(Index index, IndicatorTable table) { return Scorer.of(index).score(table); }
void describe(Index index) { System.out.print(Description.of(index)); }
void describe(String instrument) { System.out.print(Description.of(Instruments.of(instrument))); }
