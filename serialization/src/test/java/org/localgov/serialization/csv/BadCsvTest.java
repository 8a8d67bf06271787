package org.localgov.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.core.error.Violation;

class BadCsvTest {
  private static final String BIG = "1".repeat(10_000_000);

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Stream<Arguments> wide() {
    return Stream.of(
        arguments("", "empty-file", "d.csv row 1: must have a header"),
        arguments("\uFEFF", "empty-file", "d.csv row 1"),
        arguments("unit,a\n", "no-rows", "d.csv row 2: must have a row"),
        arguments("unit,a", "no-rows", "d.csv row 2"),
        arguments("\n", "no-unit-column", "d.csv row 1"),
        arguments("name,a\nx,1\n", "no-unit-column", "got 'name', 'a'"),
        arguments("Unit,a\nx,1\n", "no-unit-column", "got 'Unit', 'a'"),
        arguments("unit;a\nx;1\n", "no-unit-column", "separated by commas"),
        arguments("unit\ta\nx\t1\n", "no-unit-column", "separated by commas"),
        arguments("unit\nx\n", "no-indicator-column", "d.csv row 1"),
        arguments("unit,a,a\nx,1,2\n", "duplicate-column", "row 1, column 'a': must be there once"),
        arguments(
            "unit,,a\nx,1,2\n", "blank-column", "row 1: must have a name, got '' in column 2"),
        arguments("unit,group:,a\nx,1,2\n", "blank-column", "got 'group:'"),
        arguments("unit, a\nx,1\n", "invalid-indicator", "row 1, column ' a'"),
        arguments("unit,a\nx\n", "short-row", "row 2: must not be short, the header has 2 cells"),
        arguments("unit,a\nx,1,2\n", "long-row", "row 2: must not be long"),
        arguments("unit,a\nx,1,\n", "long-row", "row 2"),
        arguments("unit,a\nx,1\n\ny,2\n", "blank-row", "row 3: must not be blank"),
        arguments("unit,a\nx,1\n\n", "blank-row", "row 3"),
        arguments("unit,a\n,1\n", "invalid-unit", "row 2, column 'unit': must not be blank"),
        arguments("unit,a\n   ,1\n", "invalid-unit", "row 2, column 'unit': must not be blank"),
        arguments("unit,a\n\"x\ny\",1\n", "invalid-unit", "row 2, column 'unit'"),
        arguments("unit,a\nx,1\nx,2\n", "duplicate-row", "row 3: unit 'x': must be given once"),
        arguments(
            "unit,period,a\nx,2010,1\ny,2010,1\nx,2010,2\n",
            "duplicate-row",
            "row 4: unit 'x', period 2010: must be given once, it stands in row 2 too"),
        arguments("unit,period,a\nx,2010.5,1\n", "invalid-period", "row 2, column 'period'"),
        arguments("unit,turnout\nx,n/a\n", "invalid-value", "row 2, column 'turnout': must be a"),
        arguments("unit,a\nx,NA\n", "invalid-value", "must be a number, got 'NA'"),
        arguments("unit,a\nx,NaN\n", "invalid-value", "must be finite, got 'NaN'"),
        arguments("unit,a\nx,Infinity\n", "invalid-value", "must be finite, got 'Infinity'"),
        arguments("unit,a\nx,-Infinity\n", "invalid-value", "must be finite"),
        arguments("unit,a\nx,1e999\n", "invalid-value", "must be finite, got '1e999'"),
        arguments("unit,a\nx,\"1,5\"\n", "invalid-value", "must be a number, got '1,5'"),
        arguments("unit,a\nx,1d\n", "invalid-value", "got '1d'"),
        arguments("unit,a\nx,1f\n", "invalid-value", "got '1f'"),
        arguments("unit,a\nx,0x1p3\n", "invalid-value", "got '0x1p3'"),
        arguments("unit,a\nx, 1\n", "invalid-value", "got ' 1'"),
        arguments("unit,a\nx,1 \n", "invalid-value", "got '1 '"),
        arguments("unit,a\nx,1 000\n", "invalid-value", "got '1 000'"),
        arguments("unit,a\nx,-\n", "invalid-value", "got '-'"),
        arguments("unit,a\nx,1e\n", "invalid-value", "got '1e'"),
        arguments("unit,a\nx,1-2\n", "invalid-value", "got '1-2'"),
        arguments("unit,a\nx,1.2.3\n", "invalid-value", "got '1.2.3'"),
        arguments("unit,a\nx,١\n", "invalid-value", "got '١'"),
        arguments("unit,a\nx," + "1".repeat(2000), "invalid-value", "(2000 characters)"),
        arguments("unit,a\nx,\"1\ny,2\n", "unclosed-quote", "row 2: must have a closing quote"),
        arguments("unit,a\ny,1\n\"x,1\n", "unclosed-quote", "row 3: must have a closing quote"),
        arguments("unit,\"a\nx,1\n", "unclosed-quote", "row 1: must have a closing quote"),
        arguments("unit,a\nx,\"1\"2\n", "misplaced-quote", "row 2"),
        arguments(
            "unit,a\nx,\"" + "ab\n".repeat(500_000), "cell-too-long", "row 2: must have cells"),
        arguments("unit,a\nx," + BIG + "\n", "line-too-long", "row 2: must have at most 1048576"),
        arguments(BIG, "line-too-long", "row 1"),
        arguments("unit,a\nx,1\ny,\0\n", "nul-byte", "row 3: must be text, got a NUL byte"),
        arguments(
            "{\"kind\": \"index\"}", "not-csv", "row 1: must be a CSV header, got what looks"),
        arguments("{\n\"kind\": \"index\"}", "not-csv", "row 1"),
        arguments("[1,2]", "not-csv", "row 1"),
        arguments(
            "unit,period,name,a\nx,2010,N,1\nx,2011,M,1\n",
            "conflicting-unit",
            "row 3, column 'name': must be the same in all rows of unit 'x', got 'M' after 'N'"),
        arguments(
            "unit,group:G,a\nx,,1\ny, ,1\n",
            "invalid-group",
            "row 3, column 'group:G': must not be blank, got ' '"));
  }

  @ParameterizedTest
  @MethodSource("wide")
  void wide_refusesText(String file, String code, String message) {
    check(CsvLayout.WIDE, bytes(file), code, message);
  }

  static Stream<Arguments> binary() {
    return Stream.of(
        arguments(
            new byte[] {'u', 'n', 'i', 't', ',', 'a', '\n', (byte) 0xff, ',', '1'},
            "not-utf-8",
            "d.csv row 2: must be UTF-8 text"),
        arguments("unit,é\nx,1".getBytes(StandardCharsets.ISO_8859_1), "not-utf-8", "row 1"),
        arguments("unit,a\nx,1".getBytes(StandardCharsets.UTF_16), "not-utf-8", "d.csv: must be"),
        arguments("\uFEFFunit".getBytes(StandardCharsets.UTF_16LE), "not-utf-8", "got UTF-16"),
        arguments("unit,a\nx,1".getBytes(StandardCharsets.UTF_16LE), "nul-byte", "row 1"),
        arguments("unit,a\nx,1".getBytes(StandardCharsets.UTF_16BE), "nul-byte", "row 1"),
        arguments(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "not-utf-8", "row 1"),
        arguments(new byte[] {'P', 'K', 3, 4, 0, 0}, "nul-byte", "row 1"));
  }

  @ParameterizedTest
  @MethodSource("binary")
  void wide_refusesBytes(byte[] file, String code, String message) {
    check(CsvLayout.WIDE, file, code, message);
  }

  static Stream<Arguments> longLayout() {
    String header = "unit,indicator,period,value,status,source\n";
    return Stream.of(
        arguments("unit,value\nx,1\n", "missing-column", "row 1: must have a column 'indicator'"),
        arguments("indicator,value\nx,1\n", "no-unit-column", "row 1"),
        arguments(
            "unit,indicator,value,valu\nx,a,1,1\n",
            "unknown-name",
            "row 1, column 'valu': unknown column 'valu', did you mean 'value'?"),
        arguments("unit,indicator,value\n", "no-rows", "row 2"),
        arguments(header + "x,,2010,1,,\n", "invalid-indicator", "row 2, column 'indicator'"),
        arguments(header + "x,a b,2010,1,,\n", "invalid-indicator", "got 'a b'"),
        arguments(header + ",a,2010,1,,\n", "invalid-unit", "row 2, column 'unit'"),
        arguments(header + "x,a,10,1,,\n", "invalid-period", "row 2, column 'period'"),
        arguments(header + "x,a,2010,one,,\n", "invalid-value", "row 2, column 'value'"),
        arguments(header + "x,a,2010,,,\n", "missing-value", "row 2, column 'value'"),
        arguments(header + "x,a,2010,1,M,\n", "value-with-missing-status", "row 2"),
        arguments(header + "x,a,2010,1,m,\n", "invalid-status", "row 2, column 'status'"),
        arguments(header + "x,a,2010,1,A, \n", "invalid-source", "row 2, column 'source'"),
        arguments(header + "x,a,2010,1\n", "short-row", "row 2"),
        arguments(
            header + "x,a,2010,1,,\nx,a,2010,2,,\n",
            "duplicate-value",
            "row 3: unit 'x', period 2010, indicator 'a': must be given once"),
        arguments(header + "x,a,2010,,O,\nx,a,2010,2,,\n", "duplicate-value", "row 3"));
  }

  @ParameterizedTest
  @MethodSource("longLayout")
  void longLayout_refuses(String file, String code, String message) {
    check(CsvLayout.LONG, bytes(file), code, message);
  }

  private static void check(CsvLayout layout, byte[] file, String code, String message) {
    TableResult result =
        IndicatorCsv.of(layout, new ByteArrayInputStream(file), "d.csv").readLenient();

    assertThat(result.violations()).extracting(Violation::code).contains(code);
    assertThat(result.violations())
        .anyMatch(fault -> fault.code().equals(code) && fault.message().contains(message))
        .allMatch(fault -> "d.csv".equals(fault.details().get("file")));
  }
}
