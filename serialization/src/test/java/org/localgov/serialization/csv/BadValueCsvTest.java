package org.localgov.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.core.cooperation.NetworkMembership;
import org.localgov.core.error.Violation;
import org.localgov.core.government.CityGovernment;
import org.localgov.core.government.TypologyAssignment;
import org.localgov.core.place.City;
import org.localgov.core.power.MayoralPowers;

class BadValueCsvTest {
  private static final String POWERS = "city,asset,dimension,level\n";

  static Stream<Arguments> cities() {
    String header = "id,name,country,region,population\n";
    return Stream.of(
        arguments("", "empty-file", "d.csv row 1: must have a header"),
        arguments(header, "no-rows", "d.csv row 2: must have a row"),
        arguments("{\"kind\": \"cities\"}", "not-csv", "d.csv row 1: must be a CSV header"),
        arguments("id,name\nname:X,X\n", "missing-column", "must have a column 'country'"),
        arguments("id;name;country\nx;X;ITA\n", "missing-column", "separated by commas"),
        arguments(
            "id,nmae,country\nname:X,X,ITA\n",
            "unknown-name",
            "row 1, column 'nmae': unknown column 'nmae', did you mean 'name'?"),
        arguments("id,nmae,country\nname:X,X,ITA\n", "missing-column", "a column 'name'"),
        arguments("id,name,country,id\nname:X,X,ITA,1\n", "duplicate-column", "column 'id'"),
        arguments("id,name,country,\nname:X,X,ITA,1\n", "blank-column", "in column 4"),
        arguments(header + "name:X,X,ITA\n", "short-row", "row 2: must not be short"),
        arguments(header + "name:X,X,ITA,,,\n", "long-row", "row 2: must not be long"),
        arguments(header + "name:X,X,ITA,,\n\n", "blank-row", "row 3: must not be blank"),
        arguments(
            header + ",X,ITA,,\n",
            "missing-value",
            "row 2, column 'id': must not be empty, got ''"),
        arguments(header + "X,X,ITA,,\n", "invalid-value", "row 2, column 'id': "),
        arguments(header + "name:X, ,ITA,,\n", "invalid-value", "column 'name': must not be blank"),
        arguments(header + "name:X,\"X\nY\",ITA,,\n", "invalid-value", "row 2, column 'name'"),
        arguments(header + "name:X,X,XXX,,\n", "unknown-name", "row 2, column 'country': unknown"),
        arguments(header + "name:X,X,ITA,Y,\n", "invalid-value", "row 2, column 'region'"),
        arguments(
            header + "name:X,X,ITA,,many\n",
            "invalid-value",
            "column 'population': must be a whole number, got 'many'"),
        arguments(header + "name:X,X,ITA,,1e3\n", "invalid-value", "a whole number, got '1e3'"),
        arguments(header + "name:X,X,ITA,,+1\n", "invalid-value", "a whole number, got '+1'"),
        arguments(header + "name:X,X,ITA,, 1\n", "invalid-value", "a whole number, got ' 1'"),
        arguments(header + "name:X,X,ITA,,-\n", "invalid-value", "a whole number, got '-'"),
        arguments(header + "name:X,X,ITA,,١\n", "invalid-value", "a whole number, got '١'"),
        arguments(
            header + "name:X,X,ITA,,9223372036854775808\n",
            "invalid-value",
            "must be a whole number of 64 bits"),
        arguments(header + "name:X,X,ITA,,-1\n", "out-of-range", "must be at least 0, got '-1'"),
        arguments(header + "name:X,\"X,ITA,,\n", "unclosed-quote", "row 2"),
        arguments(header + "name:X,\"X\"Y,ITA,,\n", "misplaced-quote", "row 2"));
  }

  @ParameterizedTest
  @MethodSource("cities")
  void city_isRefused(String file, String code, String message) {
    check(City.class, file, code, message);
  }

  static Stream<Arguments> governments() {
    return Stream.of(
        arguments("city,strategicPlan\nx,yes\n", "invalid-value", "must be true or false"),
        arguments("city,strategicPlan\nx,TRUE\n", "invalid-value", "got 'TRUE'"),
        arguments("city,termYears\nx,2147483648\n", "invalid-value", "whole number of 32 bits"),
        arguments("city,termYears\nx,0\n", "out-of-range", "must be at least 1, got '0'"),
        arguments("city,structure\nx,two-tired\n", "unknown-name", "did you mean 'two-tiered'?"),
        arguments("city,mandate\nx,Elected\n", "invalid-value", "row 2, column 'mandate'"),
        arguments("city,period\nx,2010.5\n", "invalid-value", "row 2, column 'period'"),
        arguments(
            "city,source.url\nx,https://example.org\n",
            "missing-value",
            "row 2, column 'source': must not be empty"),
        arguments(
            "city,source,source.url\nx,A,example.org\n",
            "invalid-value",
            "row 2, column 'source.url': must be absolute, got 'example.org'"),
        arguments("city,source,source.licence\nx,A, \n", "invalid-value", "'source.licence'"),
        arguments("city,source.uri\nx,\n", "unknown-name", "did you mean 'source.url'?"));
  }

  @ParameterizedTest
  @MethodSource("governments")
  void government_isRefused(String file, String code, String message) {
    check(CityGovernment.class, file, code, message);
  }

  static Stream<Arguments> memberships() {
    String header = "city,network,functionsUsed\nname:X,c40,";
    return Stream.of(
        arguments(header + "advocasy\n", "unknown-name", "did you mean 'advocacy'?"),
        arguments(header + "advocacy; monitoring\n", "unknown-name", "' monitoring'"),
        arguments(header + "advocacy;\n", "unknown-name", "column 'functionsUsed': unknown"),
        arguments(header + ";\n", "unknown-name", "column 'functionsUsed': unknown"),
        arguments(header + "advocacy;advocacy\n", "invalid-value", "got 'advocacy' twice"));
  }

  @ParameterizedTest
  @MethodSource("memberships")
  void membership_isRefused(String file, String code, String message) {
    check(NetworkMembership.class, file, code, message);
  }

  static Stream<Arguments> assignments() {
    String header = "city,typology,source,confidence\n";
    return Stream.of(
        arguments("city,typology\nx,commanding\n", "missing-column", "a column 'source'"),
        arguments(header + "x,commanding,,\n", "missing-value", "row 2, column 'source'"),
        arguments(header + "x,,A,\n", "missing-value", "row 2, column 'typology'"),
        arguments(header + "x,commanding,A,half\n", "invalid-value", "must be a number"),
        arguments(header + "x,commanding,A,NaN\n", "invalid-value", "must be finite"),
        arguments(header + "x,commanding,A,1.5\n", "out-of-range", "must be at most 1"));
  }

  @ParameterizedTest
  @MethodSource("assignments")
  void assignment_isRefused(String file, String code, String message) {
    check(TypologyAssignment.class, file, code, message);
  }

  static Stream<Arguments> powers() {
    return Stream.of(
        arguments("city,asset,dimension\nx,a/b,set-vision\n", "missing-column", "'level'"),
        arguments(POWERS + ",a/b,set-vision,none\n", "missing-value", "row 2, column 'city'"),
        arguments(POWERS + "x,,set-vision,none\n", "missing-value", "row 2, column 'asset'"),
        arguments(POWERS + "x,,,none\n", "missing-value", "row 2, column 'dimension'"),
        arguments(POWERS + "x,a/b,,none\n", "missing-value", "row 2, column 'dimension'"),
        arguments(POWERS + "x,roads,,\n", "invalid-value", "column 'asset': asset or function"),
        arguments(POWERS + "x,a/b,set-visions,none\n", "unknown-name", "mean 'set-vision'?"),
        arguments(POWERS + "x,a/b,set-vision,stong\n", "unknown-name", "mean 'strong'?"),
        arguments(POWERS + "x,a/b,set-vision,3\n", "unknown-name", "unknown power level '3'"),
        arguments(POWERS + " ,a/b,,\n", "invalid-value", "column 'city': must not be blank"),
        arguments(
            POWERS + "x,a/b,set-vision,none\nx,a/b,set-vision,strong\n",
            "duplicate-row",
            "row 3: city 'x', asset 'a/b', dimension 'set-vision': must be given once, it stands"),
        arguments(POWERS + "x,,,\ny,,,\nx,,,\n", "duplicate-row", "row 4: city 'x': must be"));
  }

  @ParameterizedTest
  @MethodSource("powers")
  void powers_areRefused(String file, String code, String message) {
    check(MayoralPowers.class, file, code, message);
  }

  @Test
  void powers_everyBadCellOfARowIsReported() {
    assertThat(
            ValueCsv.of(MayoralPowers.class)
                .readLenient(utf8(POWERS + ",roads,vision,3\n"), "d.csv")
                .violations())
        .extracting(fault -> fault.details().get("column"))
        .containsExactly("city", "asset", "dimension", "level");
  }

  @Test
  void absentFile_isAFault(@TempDir Path folder) {
    assertThat(ValueCsv.of(City.class).readLenient(folder.resolve("none.csv")).violations())
        .singleElement()
        .satisfies(fault -> assertThat(fault.message()).endsWith("there is no such file"));
  }

  @Test
  void otherBytes_areAFault() {
    byte[] latin = "id,name,country\nname:é,é,ITA\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(
            ValueCsv.of(City.class)
                .readLenient(new ByteArrayInputStream(latin), "d.csv")
                .violations())
        .extracting(Violation::code)
        .contains("not-utf-8");
  }

  private static ByteArrayInputStream utf8(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void check(Class<?> type, String file, String code, String message) {
    ValuesResult<?> result = ValueCsv.of(type).readLenient(utf8(file), "d.csv");

    assertThat(result.violations())
        .anyMatch(fault -> fault.code().equals(code) && fault.message().contains(message))
        .allMatch(fault -> "d.csv".equals(fault.details().get("file")))
        .allMatch(fault -> fault.message().startsWith("d.csv row "));
  }
}
