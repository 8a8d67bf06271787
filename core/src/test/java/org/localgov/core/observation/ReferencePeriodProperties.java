package org.localgov.core.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class ReferencePeriodProperties {
  @Property
  void parse_toString_isIdentity(@ForAll("periods") ReferencePeriod period) {
    assertThat(ReferencePeriod.parse(period.toString()))
        .isEqualTo(period)
        .hasSameHashCodeAs(period)
        .isEqualByComparingTo(period);
  }

  @Property
  void end_isNeverBeforeStart(@ForAll("periods") ReferencePeriod period) {
    assertThat(period.end()).isAfterOrEqualTo(period.start());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void compareTo_isATotalOrder(
      @ForAll("periods") ReferencePeriod a,
      @ForAll("periods") ReferencePeriod b,
      @ForAll("periods") ReferencePeriod c) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a.compareTo(c)).isNotPositive();
    }
  }

  @Property(tries = 1000)
  void parse_anyText_isRefusedOrWrittenBack(
      @ForAll @Chars({'0', '1', '2', '9', '-', '/', 'Q'}) @StringLength(max = 12) String text) {
    try {
      assertThat(ReferencePeriod.parse(text)).hasToString(text);
    } catch (IllegalArgumentException e) {
      assertThat(e)
          .hasMessageStartingWith("period must ")
          .hasMessageEndingWith(", got '" + text + "'");
    }
  }

  @Provide
  Arbitrary<ReferencePeriod> periods() {
    Arbitrary<Integer> years = Arbitraries.integers().between(2020, 2022);
    Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
    Arbitrary<Integer> days = Arbitraries.integers().between(1, 28);
    Arbitrary<ReferencePeriod> single =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 9999).map(ReferencePeriod::year),
            years.map(ReferencePeriod::year),
            Combinators.combine(years, Arbitraries.integers().between(1, 4))
                .as(ReferencePeriod::quarter),
            Combinators.combine(years, months)
                .as((year, month) -> ReferencePeriod.month(YearMonth.of(year, month))),
            Combinators.combine(years, months, days)
                .as((year, month, day) -> ReferencePeriod.day(LocalDate.of(year, month, day))));
    Arbitrary<ReferencePeriod> interval =
        Combinators.combine(years, years)
            .filter((first, last) -> first < last)
            .as((first, last) -> ReferencePeriod.parse(first + "/" + last));
    return Arbitraries.oneOf(single, interval);
  }
}
