package org.localgov.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

class IndicatorCsvTest {
  private static final Index INDEX =
      Index.builder("services")
          .indicator(Indicator.of("water", Direction.HIGHER_IS_BETTER).withScale(Scale.of(0, 100)))
          .indicator(
              Indicator.of("staff", Direction.HIGHER_IS_BETTER)
                  .withDenominator(Denominator.of("population")))
          .root(Node.of("all", MethodSpec.of("arithmetic-mean")).children("water", "staff"))
          .build();

  @TempDir private Path directory;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  private static TableReader wide(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return IndicatorCsv.wide(new ByteArrayInputStream(bytes), "wide.csv");
  }

  private static TableReader longLayout(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return IndicatorCsv.longLayout(new ByteArrayInputStream(bytes), "long.csv");
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void wide_readsEveryKindOfColumn() throws IOException {
    Path file =
        file(
            "wide.csv",
            """
            unit,period,name,group:Income,water,delay
            "a,b",2013,"The ""A"" B",low,60,-1.5e1
            b ,2013,,,,+.5
            "a,b",2014,"The ""A"" B",low,80.25,5.
            """);

    IndicatorTable table = IndicatorCsv.wide(file).read();

    assertThat(table.columns()).containsExactly("water", "delay");
    assertThat(table.rows()).isEqualTo(3);
    assertThat(table.unit(0)).isEqualTo("a,b");
    assertThat(table.unit(1)).isEqualTo("b ");
    assertThat(table.period(2)).contains(ReferencePeriod.year(2014));
    assertThat(table.name(2)).contains("The \"A\" B");
    assertThat(table.name(1)).isEmpty();
    assertThat(table.group("Income", 0)).contains("low");
    assertThat(table.group("Income", 1)).isEmpty();
    assertThat(table.column("water").toArray()).containsExactly(60, Double.NaN, 80.25);
    assertThat(table.column("delay").toArray()).containsExactly(-15, 0.5, 5);
    assertThat(table.place(1)).isEqualTo(file + " row 3: unit 'b ', period 2013");
  }

  @Test
  void wide_acceptsByteOrderMarkCrLfAndNoLastLineEnd() {
    IndicatorTable table = wide("\uFEFFunit,water\r\na,1\r\nb,2").read();

    assertThat(table.columns()).containsExactly("water");
    assertThat(table.column("water").toArray()).containsExactly(1, 2);
  }

  @Test
  void wide_namesTheRowAfterACellOfSeveralLines() {
    TableResult result = wide("unit,name,water\na,\"two\r\nlines\",1\nb,x,no\n").readLenient();

    assertThat(result.violations())
        .extracting(Object::toString)
        .containsExactly("wide.csv row 4, column 'water': must be a number, got 'no'");
    assertThat(result.violations().get(0).details())
        .containsEntry("file", "wide.csv")
        .containsEntry("row", "4")
        .containsEntry("column", "water")
        .containsEntry("value", "no");
  }

  @Test
  void read_throwsEveryFault() {
    TableReader reader = wide("unit,water\na,x\nb,1\nb,2\nc\n");

    ViolationsException refused = catchThrowableOfType(ViolationsException.class, reader::read);

    assertThat(refused.code()).isEqualTo(TableBuilder.INVALID);
    assertThat(refused)
        .hasMessage(
            """
            wide.csv row 2, column 'water': must be a number, got 'x'
            wide.csv row 4: unit 'b': must be given once, it stands in row 3 too; rows of several periods need a column 'period'
            wide.csv row 5: must not be short, the header has 2 cells, got 1""");
  }

  @Test
  void readLenient_keepsWhatIsSound() {
    TableResult result =
        wide("unit,water,a b\na,x,1\nb,1,1\nb,2,1\nc\n,3,1\nd,4,1\n").readLenient();

    assertThat(result.isSound()).isFalse();
    assertThat(result.violations()).hasSize(5);
    assertThat(result.table().columns()).containsExactly("water");
    assertThat(result.table().rows()).isEqualTo(3);
    assertThat(result.table().column("water").toArray()).containsExactly(Double.NaN, 1, 4);
  }

  @Test
  void readLenient_keepsRowsBeforeBrokenBytes() {
    byte[] bytes = "unit,water\na,1\nb,x\nc,2\nd,?".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xff;

    TableResult result =
        IndicatorCsv.wide(new ByteArrayInputStream(bytes), "wide.csv").readLenient();

    assertThat(result.table().rows()).isEqualTo(3);
    assertThat(result.violations())
        .extracting(v -> v.code())
        .containsExactly("invalid-value", "not-utf-8");
  }

  @Test
  void against_takesTheColumnsOfTheIndexInItsOrder() {
    IndicatorTable table = wide("unit,population,water,staff\na,1000,60,2\n").against(INDEX).read();

    assertThat(table.columns()).containsExactly("water", "staff", "population");
    assertThat(table.column("population").get(0)).isEqualTo(1000);
  }

  @Test
  void against_refusesOtherAndAbsentColumns() {
    TableResult result = wide("unit,watr,staff\na,60,2\n").against(INDEX).readLenient();

    assertThat(result.violations())
        .extracting(Object::toString)
        .containsExactly(
            "wide.csv row 1, column 'watr': unknown column 'watr', did you mean 'water'? known:"
                + " unit, period, name, water, staff, population",
            "wide.csv row 1: must have a column 'water', got 'unit', 'watr', 'staff'",
            "wide.csv row 1: must have a column 'population', got 'unit', 'watr', 'staff'");
    assertThat(result.table().columns()).containsExactly("staff");
  }

  @Test
  void columns_areThoseGiven() {
    IndicatorTable table =
        wide("unit,population,water\na,1000,60\n").columns(List.of("water", "population")).read();
    assertThat(table.columns()).containsExactly("water", "population");
    assertThat(
            longLayout("unit,indicator,value\na,water,60\n")
                .columns(List.of("staff", "water"))
                .read()
                .column("staff")
                .get(0))
        .isNaN();
    assertThat(wide("unit,water\na,60\n").columns(List.of("watr")).readLenient().violations())
        .extracting(fault -> fault.code())
        .containsExactly("unknown-name", "missing-column");
  }

  @Test
  void scorer_namesFileAndRow() {
    IndicatorTable table = wide("unit,water,staff,population\na,1,1,1\nb,160,2,1\n").read();

    assertThatThrownBy(() -> Scorer.of(INDEX).score(table))
        .hasMessageContaining("wide.csv row 3: unit 'b', indicator 'water'");
  }

  @Test
  void longLayout_putsValuesIntoColumns() {
    IndicatorTable table =
        longLayout(
                """
                unit,indicator,period,value,status,source
                b,water,2013,60,E,somebody
                a,delay,2013,13,,
                b,delay,2013,,O,
                b,water,,1,,
                """)
            .read();

    assertThat(table.columns()).containsExactly("water", "delay");
    assertThat(table.rows()).isEqualTo(3);
    assertThat(table.unit(0)).isEqualTo("b");
    assertThat(table.period(2)).isEmpty();
    assertThat(table.column("water").toArray()).containsExactly(60, Double.NaN, 1);
    assertThat(table.column("delay").toArray()).containsExactly(Double.NaN, 13, Double.NaN);
  }

  @Test
  void longLayout_against() {
    TableResult result =
        longLayout("value,unit,indicator\n1,a,population\n2,a,watr\n3,b,water\n")
            .against(INDEX)
            .readLenient();

    assertThat(result.table().columns()).containsExactly("water", "staff", "population");
    assertThat(result.table().rows()).isEqualTo(2);
    assertThat(result.violations())
        .extracting(Object::toString)
        .containsExactly(
            "long.csv row 3, column 'indicator': unknown indicator 'watr', did you mean 'water'?"
                + " known: water, staff, population");
  }

  @Test
  void units_giveNamesAndGroups() throws IOException {
    Path units = file("units.csv", "unit,name,group:Income\nb,The B,high\na,,low\n");

    IndicatorTable table =
        longLayout("unit,indicator,period,value\na,water,2013,1\nb,water,2013,2\na,water,2014,3\n")
            .units(units)
            .read();

    assertThat(table.name(1)).contains("The B");
    assertThat(table.name(0)).isEmpty();
    assertThat(table.group("Income", 2)).contains("low");
  }

  /** Groups that an index rolls up by must be in the data or in the file of units. */
  @Test
  void groupings_thatLack_areAskedFor() {
    List<String> size = List.of("Size");
    assertThat(faults(wide("unit,water\na,1\n").groupings(size)))
        .containsExactly("wide.csv row 1: must have a column 'group:Size'");
    assertThat(faults(wide("unit,group:Size,water\na,,1\n").groupings(size)))
        .containsExactly("wide.csv row 1: column 'group:Size' must have groups, got none");
    String values = "unit,indicator,value\na,water,1\n";
    assertThat(faults(longLayout(values).groupings(size)))
        .containsExactly(
            "long.csv row 1: must have a column 'group:Size', in a second file of units for long"
                + " data: unit,group:Size");
    assertThat(faults(longLayout(values).groupings(size).units(stream("unit\na\n"), "u.csv")))
        .containsExactly("u.csv row 1: must have a column 'group:Size'");
    assertThat(
            faults(longLayout(values).units(stream("unit,group:Size\na,s\n"), "u").groupings(size)))
        .isEmpty();
    assertThat(faults(wide("unit,group:Size,water\na,s,1\nb,,1\n").groupings(size))).isEmpty();
  }

  private static List<String> faults(TableReader reader) {
    return reader.readLenient().violations().stream().map(Object::toString).toList();
  }

  @Test
  void units_areCheckedToo() {
    TableResult result =
        wide("unit,name,water\na,A,1\nb,B,2\n")
            .units(
                stream(
                    "unit,name,gruop:Income,group:Size\na,A,x,s\na,A,x,s\nc,C,x,s\n ,C,x,s\nb\n"),
                "units.csv")
            .readLenient();

    assertThat(result.violations())
        .extracting(Object::toString)
        .containsExactly(
            "units.csv row 1, column 'name': must be given once, it stands in wide.csv too",
            "units.csv row 1, column 'gruop:Income': unknown column 'gruop:Income'; known: unit,"
                + " name, group:<Name>",
            "units.csv row 3: unit 'a' must be given once, it stands in row 2 too",
            "units.csv row 4: unit 'c' must be a unit of the data",
            "units.csv row 5, column 'unit': must not be blank, got ' '",
            "units.csv row 6: must not be short, the header has 4 cells, got 1");
    assertThat(result.table().group("Size", 0)).contains("s");
  }

  @Test
  void units_withoutHeader() {
    TableResult result = wide("unit,water\na,1\n").units(stream(""), "units.csv").readLenient();

    assertThat(result.violations()).extracting(v -> v.code()).containsExactly("empty-file");
    assertThat(result.table().rows()).isEqualTo(1);
  }

  @Test
  void read_refusesWhatIsNoFile() {
    assertThatThrownBy(() -> IndicatorCsv.wide(directory.resolve("absent.csv")).read())
        .isInstanceOf(ViolationsException.class)
        .hasMessageEndingWith("absent.csv: there is no such file");
    assertThatThrownBy(() -> IndicatorCsv.longLayout(directory).read())
        .isInstanceOf(ViolationsException.class)
        .hasMessageEndingWith("it is a directory");
  }

  @Test
  void read_refusesAStreamThatBreaks() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            return read();
          }
        };

    assertThatThrownBy(() -> IndicatorCsv.wide(broken, "d.csv").read())
        .isInstanceOf(ViolationsException.class)
        .hasMessage("d.csv: cannot be read: the disk is gone");
  }

  @Test
  void write_bothLayouts() {
    IndicatorTable table =
        wide("unit,period,name,group:G,water,delay\n\"a,\"\"b\",2013,N,,60,\nc,,,g,0.1,-2\n")
            .read();

    assertThat(IndicatorCsv.write(table, CsvLayout.WIDE))
        .isEqualTo("unit,period,name,group:G,water,delay\n\"a,\"\"b\",2013,N,,60,\nc,,,g,0.1,-2\n");
    assertThat(IndicatorCsv.write(table, CsvLayout.LONG))
        .isEqualTo(
            """
            unit,indicator,period,value,status
            "a,""b",water,2013,60,
            "a,""b",delay,2013,,O
            c,water,,0.1,
            c,delay,,-2,
            """);
    assertThat(IndicatorCsv.writeUnits(table))
        .isEqualTo("unit,name,group:G\n\"a,\"\"b\",N,\nc,,g\n");
  }

  @Test
  void write_fileAndStream() throws IOException {
    IndicatorTable table = IndicatorTable.builder("water").row("é", 1).build();
    Path file = directory.resolve("out.csv");
    ByteArrayOutputStream stream = new ByteArrayOutputStream();

    IndicatorCsv.write(table, CsvLayout.LONG, file);
    IndicatorCsv.write(table, CsvLayout.WIDE, stream);
    IndicatorCsv.writeUnits(table, directory.resolve("units.csv"));

    assertThat(Files.readString(file)).isEqualTo("unit,indicator,period,value\né,water,,1\n");
    assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo("unit,period,water\né,,1\n");
    assertThat(Files.readString(directory.resolve("units.csv"))).isEqualTo("unit\né\n");
  }

  @Test
  void write_refusesAColumnWithAnotherMeaning() {
    IndicatorTable table = IndicatorTable.builder("name").row("a", 1).build();

    assertThatThrownBy(() -> IndicatorCsv.write(table, CsvLayout.WIDE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("got 'name'");
  }

  @Test
  void template_canBeReadOnceFilled() {
    String wide = IndicatorCsv.template(INDEX, CsvLayout.WIDE);
    String longLayout = IndicatorCsv.template(INDEX, CsvLayout.LONG);

    assertThat(wide).isEqualTo("unit,period,water,staff,population\n");
    assertThat(longLayout)
        .isEqualTo("unit,indicator,period,value\n,water,,\n,staff,,\n,population,,\n");
    assertThat(wide(wide + "a,2013,1,2,3\n").against(INDEX).read().rows()).isEqualTo(1);
    String filled = longLayout.replace("\n,", "\na,").replace(",,\n", ",2013,7\n");
    assertThat(longLayout(filled).against(INDEX).read().column("staff").get(0)).isEqualTo(7);
  }

  @Test
  void layout_parse() {
    assertThat(CsvLayout.parse("long")).isEqualTo(CsvLayout.LONG);
    assertThatThrownBy(() -> CsvLayout.parse("lang"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("did you mean 'long'?");
  }

  @Test
  void turkishLocale_changesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      IndicatorTable table = wide("unit,INDICATOR_I\nI,1234.5\n").read();

      assertThat(table.columns()).isEqualTo(List.of("INDICATOR_I"));
      assertThat(IndicatorCsv.write(table, CsvLayout.WIDE))
          .isEqualTo("unit,period,INDICATOR_I\nI,,1234.5\n");
    } finally {
      Locale.setDefault(before);
    }
  }
}
