package org.localgov.indicators.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {
  @ParameterizedTest
  @CsvSource({
    "0.0, 0",
    "-0.0, -0.0",
    "15.0, 15",
    "-3.0, -3",
    "999999999999999.0, 999999999999999",
    "1e15, 1.0E15",
    "0.1, 0.1",
    "0.001, 0.001",
    "0.0001, 1.0E-4",
    "0.30000000000000004, 0.30000000000000004",
    "1e-300, 1.0E-300",
    "4.9e-324, 4.9E-324"
  })
  void exact_isWholeWithoutAFractionAndShortestOtherwise(double value, String text) {
    assertThat(Decimals.exact(value)).isEqualTo(text);
  }

  @Test
  void exact_doesNotDependOnTheJvm() {
    assertThat(Decimals.exact(2e23)).isEqualTo("2.0E23");
    assertThat(Decimals.exact(-2e23)).isEqualTo("-2.0E23");
    assertThat(Decimals.exact(8.41e21)).isEqualTo("8.41E21");
    assertThat(Decimals.exact(2.0e-323)).isEqualTo("2.0E-323");
    assertThat(Decimals.exact(1.0e-323)).isEqualTo("9.9E-324");
    assertThat(Decimals.exact(123456.78901234567)).isEqualTo("123456.78901234567");
    assertThat(Decimals.exact(0.0012345678901234567)).isEqualTo("0.0012345678901234567");
    assertThat(Decimals.exact(1.2345678901234567e-5)).isEqualTo("1.2345678901234568E-5");
    assertThat(Decimals.exact(Double.MAX_VALUE)).isEqualTo("1.7976931348623157E308");
    assertThat(Decimals.exact(Double.MIN_NORMAL)).isEqualTo("2.2250738585072014E-308");
  }

  @Test
  void exact_ofWhatIsNoNumber_isTheJdksText() {
    assertThat(Decimals.exact(Double.NaN)).isEqualTo("NaN");
    assertThat(Decimals.exact(Double.NEGATIVE_INFINITY)).isEqualTo("-Infinity");
    assertThat(Decimals.shortest(Double.POSITIVE_INFINITY, "Infinity")).isEqualTo("Infinity");
  }

  @ParameterizedTest
  @CsvSource({
    "0.6666666666666666, 0.666667",
    "15.0, 15",
    "-0.0, 0",
    "0.000001, 0.000001",
    "0.0000001, 1E-7",
    "123456.7, 123457",
    "999999.5, 1000000",
    "123456789012.0, 123456789012",
    "1234567890.5, 1234570000",
    "1e15, 1E+15",
    "0.000123456789, 0.000123457",
    "-2.5, -2.5"
  })
  void compact_keepsSixDigits(double value, String text) {
    assertThat(Decimals.compact(value)).isEqualTo(text);
  }

  @Test
  void compact_hasWordsForWhatIsNoNumber() {
    assertThat(Decimals.compact(Double.NaN)).isEqualTo("-");
    assertThat(Decimals.compact(Double.POSITIVE_INFINITY)).isEqualTo("infinity");
    assertThat(Decimals.compact(Double.NEGATIVE_INFINITY)).isEqualTo("-infinity");
  }

  @Test
  void fixed_roundsHalfToEvenOfTheExactValue() {
    assertThat(Decimals.fixed(0.125, 2)).isEqualTo("0.12");
    assertThat(Decimals.fixed(0.375, 2)).isEqualTo("0.38");
    assertThat(Decimals.fixed(2, 3)).isEqualTo("2.000");
    assertThat(Decimals.fixed(-0.001, 2)).isEqualTo("0.00");
    assertThat(Decimals.fixed(1e20, 0)).isEqualTo("100000000000000000000");
    assertThat(Decimals.fixed(Double.NaN, 2)).isEqualTo("-");
    assertThat(Decimals.fixed(Double.POSITIVE_INFINITY, 2)).isEqualTo("infinity");
  }
}
