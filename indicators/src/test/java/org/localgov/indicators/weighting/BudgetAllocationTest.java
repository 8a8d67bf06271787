package org.localgov.indicators.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;

class BudgetAllocationTest {
  private static final BudgetAllocation PANEL =
      BudgetAllocation.of("water", "roads", "schools")
          .expert("mayor", 50, 30, 20)
          .expert("union", 40, 10, 50)
          .expert("citizens", 30, 20, 50);

  @Test
  void weights_areTheMeanShares() {
    assertThat(PANEL.weights().weight("water")).isCloseTo(0.4, within(1e-15));
    assertThat(PANEL.weights().weight("roads")).isCloseTo(0.2, within(1e-15));
    assertThat(PANEL.weights().weight("schools")).isCloseTo(0.4, within(1e-15));
    assertThat(PANEL.budget()).isEqualTo(100);
    assertThat(PANEL.experts()).containsExactly("mayor", "union", "citizens");
    assertThat(PANEL).hasToString("BudgetAllocation[3 elements, 3 experts]");
  }

  /** Shares 0.5, 0.4, 0.3 deviate by 0.1; 0.2, 0.5, 0.5 by √((0.04 + 0.01 + 0.01) / 2). */
  @Test
  void spread_isTheDeviationOfTheShares() {
    assertThat(PANEL.spread("water")).isCloseTo(0.1, within(1e-15));
    assertThat(PANEL.spread("schools")).isCloseTo(Math.sqrt(0.03), within(1e-15));
    assertThat(BudgetAllocation.of("a", "b").expert("one", 1, 3).spread("a")).isNaN();
    assertThatThrownBy(() -> PANEL.spread("parks")).isInstanceOf(UnknownNameException.class);
  }

  @Test
  void table_showsWeightSpreadAndPoints() {
    assertThat(PANEL.table())
        .isEqualTo(
            """
            element  weight    spread  mayor  union  citizens
            -------  ------  --------  -----  -----  --------
            water       0.4       0.1     50     40        30
            roads       0.2       0.1     30     10        20
            schools     0.4  0.173205     20     50        50
            """);
    assertThat(BudgetAllocation.of("a").table()).contains("a             -       -");
  }

  @Test
  void expert_refusesWhatIsNoAllocation() {
    refuses(
        () -> PANEL.expert("press", 50, 50),
        "expert 'press' must give points to each of 3 elements, got '2'");
    refuses(
        () -> PANEL.expert("press", 60, 50, -10),
        "expert 'press' must give points of 0 or more, got '-10' for 'schools'");
    refuses(
        () -> PANEL.expert("press", 60, 50, 40),
        "expert 'press' must give 100 points in all, as those before, got '150'");
    refuses(() -> PANEL.expert("union", 40, 10, 50), "expert 'union' must be named once");
    refuses(
        () -> BudgetAllocation.of("a", "b").expert("x", 0, 0),
        "expert 'x' must give points, got '0'");
    refuses(() -> BudgetAllocation.of("a", "a"), "elements must be different, got 'a' twice");
    refuses(() -> BudgetAllocation.of(), "elements must be one at least, got none");
    refuses(
        () -> BudgetAllocation.of("a").weights(),
        "experts must be one at least, got none; add an expert");
  }

  private static void refuses(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
