package org.localgov.indicators.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.Weighting;
import org.localgov.indicators.spi.WeightingMethod;
import org.localgov.indicators.spi.WeightingMethodContract;
import org.localgov.indicators.spi.Weights;
import org.localgov.indicators.table.IndicatorTable;

class WeigherTest extends WeightingMethodContract {
  /** The same number for every element: a method of a user's own. */
  private static final class Constant implements WeightingMethod {
    @Override
    public String name() {
      return "constant";
    }

    @Override
    public String description() {
      return "the same number for every element";
    }

    @Override
    public List<Parameter> parameters() {
      return List.of(Parameter.required("number", "the weight"));
    }

    @Override
    public void check(Parameters parameters) {
      parameters.number("number");
    }

    @Override
    public Weighting weigh(Index index, IndicatorTable table, int level, Parameters parameters) {
      Weighting equal = Weightings.equal().weigh(index, table, level);
      var values = new LinkedHashMap<>(equal.weights().asMap());
      values.replaceAll((id, weight) -> parameters.number("number"));
      return Weighting.builder()
          .method(name())
          .level(level)
          .before(index)
          .weights(Weights.of(values))
          .groups(equal.groups())
          .build();
    }
  }

  @Override
  protected WeightingMethod method() {
    return new Constant();
  }

  @Override
  protected boolean sumsToOne(Parameters parameters) {
    return false;
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(Parameters.of("number", 3));
  }

  @Test
  void of_unknownMethodSuggestsTheNearest() {
    assertThatThrownBy(() -> Weigher.of(MethodSpec.of("critics")))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith("unknown weighting 'critics', did you mean 'critic'? known: ");
  }

  @Test
  void of_reportsEveryFault() {
    MethodRegistry mine = MethodRegistry.standard().with(new Constant());
    assertThatThrownBy(() -> Weigher.of(MethodSpec.of("constant", "numbr", 1), mine))
        .isInstanceOf(ViolationsException.class)
        .hasMessageContaining(
            "unknown parameter of constant 'numbr', did you mean 'number'? known: number")
        .hasMessageContaining("constant needs parameter 'number' (the weight)");
    assertThat(Weigher.of(MethodSpec.of("constant", "number", 2), mine))
        .hasToString("Weigher[constant {number=2}]");
  }

  @Test
  void weigh_refusesWeightsThatTheDefinitionDoesNotTake() {
    MethodRegistry mine = MethodRegistry.standard().with(new Constant());
    Weigher none = Weigher.of(MethodSpec.of("constant", "number", 0), mine);
    assertThatThrownBy(() -> WeightCases.weigh(none, WeightCases.row(1, 2)))
        .isInstanceOf(ViolationsException.class)
        .hasMessageContaining("node 'Index' has children whose weights sum to 0");
    Index plain = WeightCases.index(2);
    Index.Builder unweighted = plain.toBuilder();
    unweighted.root(plain.root().withAggregation(MethodSpec.of("maximum")));
    Weigher two = Weigher.of(MethodSpec.of("constant", "number", 2), mine);
    IndicatorTable table = WeightCases.table(WeightCases.row(1, 2));
    assertThatThrownBy(() -> two.weigh(unweighted.build(), table, 1))
        .isInstanceOf(ViolationsException.class)
        .hasMessageContaining("takes no weights, child 'a' has weight 2");
  }
}
