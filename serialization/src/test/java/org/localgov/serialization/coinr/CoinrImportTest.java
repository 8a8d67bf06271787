package org.localgov.serialization.coinr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.table.IndicatorTable;

class CoinrImportTest {
  private static final String META =
      """
      Level,iCode,iName,Direction,Weight,Unit,Target,Denominator,Parent,Type
      1,a,First,1,2,km,7,,low,Indicator
      1,b,,-1,1,,,p,low,Indicator
      1,c,,1,1,,,,top,Indicator
      2,low,Low,1,3,,,,top,Aggregate
      3,top,,1,,,,,,Aggregate
      ,p,,,,,,,,Denominator
      ,g,,,,,,,,Group
      """;
  private static final String DATA =
      "uCode,uName,Time,g,p,a,b,c\nX,Ex,2020,n,4,1,2,3\nX,Ex,2021,n,5,NA,,-1e3\n";

  private static CoinrImport read(String meta, String data) {
    return CoinrImport.read(stream(meta), "iMeta.csv", stream(data), "iData.csv");
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> faults(String meta, String data) {
    ViolationsException refused =
        catchThrowableOfType(ViolationsException.class, () -> read(meta, data));
    assertThat(refused.code()).isEqualTo("invalid-data");
    return refused.violations().stream().map(Violation::message).toList();
  }

  @Test
  void index_hasTheTreeAndCoinrsDefaults() {
    Index index = read(META, DATA).index();
    assertThat(index.id()).isEqualTo("top");
    assertThat(index.indicators())
        .containsExactly(
            Indicator.of("a", Direction.HIGHER_IS_BETTER).withName("First").withUnit("km"),
            Indicator.of("b", Direction.LOWER_IS_BETTER).withDenominator(Denominator.of("p")),
            Indicator.of("c", Direction.HIGHER_IS_BETTER));
    assertThat(index.root().aggregation()).contains(Methods.arithmeticMean());
    assertThat(index.normalisation().orElseThrow().spec()).isEqualTo(Methods.minMax(0, 100));
    assertThat(index.imputation()).isEmpty();
    assertThat(index.treatment()).isEmpty();
    assertThat(index.root().children())
        .extracting(child -> child.id() + " " + child.weight())
        .containsExactly("c 1.0", "low 3.0");
    assertThat(index.limitations())
        .hasSize(3)
        .anyMatch(text -> text.contains("nothing is imputed, screened or treated"))
        .anyMatch(text -> text.contains("ScaleFactor of 1"))
        .anyMatch(text -> text.endsWith("which min-max does not use: a 7"));
  }

  @Test
  void table_hasUnitsPeriodsNamesAndGroups() {
    IndicatorTable table = read(META, DATA).table();
    assertThat(table.columns()).containsExactly("a", "b", "c", "p");
    assertThat(table.rows()).isEqualTo(2);
    int row = table.row("X", ReferencePeriod.parse("2021")).orElseThrow();
    assertThat(table.column("a").get(row)).isNaN();
    assertThat(table.column("b").get(row)).isNaN();
    assertThat(table.column("c").get(row)).isEqualTo(-1000);
    assertThat(table.column("p").get(row)).isEqualTo(5);
    assertThat(table.name(row)).contains("Ex");
    assertThat(table.group("g", row)).contains("n");
  }

  @Test
  void optionalColumns_mayBeAbsent() {
    CoinrImport taken =
        read(
            "iCode,Type,Parent,Level,Direction,Weight\na,Indicator,t,1,1,1\nt,Aggregate,,2,1,1\n",
            "uCode,a\nNA,1\n");
    assertThat(taken.warnings()).isEmpty();
    assertThat(taken.index().title()).isEqualTo("t");
    assertThat(taken.table().unit(0)).isEqualTo("NA");
    assertThat(taken.table().period(0)).isEmpty();
    assertThat(taken.table().name(0)).isEqualTo(Optional.empty());
  }

  @Test
  void missingDenominator_isToldOf() {
    List<Violation> warnings = read(META, DATA.replace("n,4,1", "n,,1")).warnings();
    assertThat(warnings)
        .extracting(Violation::message)
        .anyMatch(
            message ->
                message.contains("iData.csv row 2: unit 'X', period 2020")
                    && message.contains("'b'")
                    && message.contains("'p'"));
  }

  @Test
  void directionOfAnAggregateAndWeightOfTheRoot_areToldOf() {
    String meta = META.replace("top,,1,,", "top,,-1,4,");
    assertThat(read(meta, DATA).warnings())
        .extracting(Violation::message)
        .contains(
            "iMeta.csv, column 'Direction': has no place in a definition for type Aggregate, left"
                + " out for top",
            "iMeta.csv, column 'Weight': has no place in a definition for type Aggregate, left out"
                + " for top");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Parent,Type|Mother,Type|row 1: must have a column 'Parent', got 'Level', 'iCode', 'iName',"
            + " 'Direction', 'Weight', 'Unit', 'Target', 'Denominator', 'Mother', 'Type'",
        ",low,Indicator|,lov,Indicator|row 2, column 'Parent': unknown parent 'lov', did you mean"
            + " 'low'? known: low, top",
        ",low,Indicator|,b,Indicator|row 2, column 'Parent': unknown parent 'b'; known: low, top",
        ",low,Indicator|,,Indicator|row 2, column 'Parent': must name an aggregate, got ''",
        ",top,Aggregate|,,Aggregate|row 6, column 'Parent': must name an aggregate, since 'low' in"
            + " row 5 is the root, got ''",
        "1,,,,,,Aggregate|1,,,,,low,Aggregate|row 5, column 'Parent': must not lead back to its own"
            + " row, got low < top < low",
        "low,Indicator|low,Indikator|row 2, column 'Type': unknown type 'Indikator', did you mean"
            + " 'Indicator'? known: Indicator, Aggregate, Denominator, Group, Other",
        "First,1,2|First,1,two|row 2, column 'Weight': must be a number, got 'two'",
        "First,1,2|First,1,|row 2, column 'Weight': must be a number, got ''",
        "First,1,2|First,2,2|row 2, column 'Direction': must be 1 or -1, got '2'",
        "First,1,2|First,NA,2|row 2, column 'Direction': must be 1 or -1, got 'NA'",
        "1,a,|one,a,|row 2, column 'Level': must be a number, got 'one'",
        "1,a,|1.5,a,|row 2, column 'Level': must be a whole number from 1, got '1.5'",
        "1,a,|2,a,|row 2, column 'Level': must be below that of its parent 'low', 2, got '2'",
        "km,7|km,x|row 2, column 'Target': must be a number, got 'x'",
        "p,low|g,low|row 3, column 'Denominator': unknown denominator 'g'; known: p",
        "1,b,|1,a,|row 3, column 'iCode': must be given once, it stands in row 2 too, got 'a'",
        "1,b,|1,period,|row 3, column 'iCode': must not be a name with another meaning, got"
            + " 'period'"
      })
  void faultsOfMeta_haveRowAndColumn(String what, String with, String fault) {
    String bad = META.replaceFirst(Pattern.quote(what), with);
    assertThat(bad).isNotEqualTo(META);
    assertThat(faults(bad, DATA)).contains("iMeta.csv " + fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "uCode|code|row 1: must have a column 'uCode', got 'code', 'uName', 'Time', 'g', 'p', 'a',"
            + " 'b', 'c'",
        "a,b,c|a,b,d|row 1, column 'd': unknown column 'd'; known: uCode, uName, Time, a, b, c, p, g",
        "a,b,c|a,b,low|row 1, column 'low': unknown column 'low'; known: uCode, uName, Time, a, b,"
            + " c, p, g",
        "a,b,c|a,b,d|row 1: must have a column 'c', got 'uCode', 'uName', 'Time', 'g', 'p', 'a',"
            + " 'b', 'd'",
        "4,1,2|4,one,2|row 2, column 'a': must be a number, got 'one'",
        "4,1,2|4,Inf,2|row 2, column 'a': must be a number, got 'Inf'",
        "2021|2020|row 3: unit 'X', period 2020: must be given once, it stands in row 2 too",
        "2021|last|row 3, column 'Time': must be ISO 8601 (2024, 2010/2014, 2024-Q1, 2024-05 or"
            + " 2024-05-01), got 'last'",
        "2021,n|2021,m|row 3, column 'g': must be the same in all rows of unit 'X', got 'm' after"
            + " 'n'",
        "X,Ex,2020|,Ex,2020|row 2, column 'uCode': must not be blank, got ''"
      })
  void faultsOfData_haveRowAndColumn(String what, String with, String fault) {
    String bad = DATA.replaceFirst(Pattern.quote(what), with);
    assertThat(bad).isNotEqualTo(DATA);
    assertThat(faults(META, bad)).contains("iData.csv " + fault);
  }

  @Test
  void faultsOfBothFiles_areToldAtOnce() {
    assertThat(faults(META.replace("km,7", "km,x"), DATA.replace("4,1,2", "4,one,2")))
        .containsExactly(
            "iMeta.csv row 2, column 'Target': must be a number, got 'x'",
            "iData.csv row 2, column 'a': must be a number, got 'one'");
  }

  @Test
  void weightsThatSumToZero_areRefusedAsByAnyDefinition() {
    String meta = META.replace("First,1,2", "First,1,0").replace("b,,-1,1", "b,,-1,0");
    assertThat(faults(meta, DATA))
        .containsExactly("iMeta.csv: index 'top': node 'low' has children whose weights sum to 0");
  }

  @Test
  void absentFile_isNamed() {
    Path none = Path.of("none.csv");
    ViolationsException refused =
        catchThrowableOfType(ViolationsException.class, () -> CoinrImport.read(none, none));
    assertThat(refused.violations())
        .extracting(Violation::details)
        .containsExactly(Map.of("file", "none.csv"));
  }
}
