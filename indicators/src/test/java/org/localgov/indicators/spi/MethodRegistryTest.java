package org.localgov.indicators.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameters;

class MethodRegistryTest {
  @Test
  void standard_hasTheShippedMethods() {
    MethodRegistry registry = MethodRegistry.standard();
    assertThat(registry.imputations())
        .extracting(Method::name)
        .isSorted()
        .contains(
            "constant",
            "constant-carry",
            "expectation-maximisation",
            "group-mean",
            "group-median",
            "latest",
            "linear",
            "linear-constant",
            "mean",
            "median",
            "nearest-neighbours",
            "regression",
            "row-mean",
            "row-median");
    assertThat(registry.treatments())
        .extracting(Method::name)
        .isSorted()
        .contains("box-cox", "clamp", "log", "log-shifted", "log-signed", "winsorise");
    assertThat(registry.normalisations())
        .extracting(Method::name)
        .isSorted()
        .contains(
            "above-below-mean",
            "bands",
            "borda",
            "categorical",
            "distance-to-maximum",
            "distance-to-reference",
            "distance-to-target",
            "fraction-of-maximum",
            "goalposts",
            "indicisation",
            "inverse-root",
            "linear",
            "log-goalposts",
            "logistic",
            "min-max",
            "none",
            "normal-cdf",
            "percentile-min-max",
            "percentile-rank",
            "piecewise-linear",
            "rank",
            "scaled",
            "z-score");
    assertThat(registry.aggregations())
        .extracting(Method::name)
        .isSorted()
        .contains(
            "arithmetic-mean",
            "geometric-mean",
            "maximum",
            "minimum",
            "points-over-possible",
            "product",
            "sum");
    assertThat(registry.weightings())
        .extracting(Method::name)
        .containsExactly(
            "critic", "entropy", "equal", "factor", "optimised", "pca", "standard-deviation");
    assertThat(registry.judgements())
        .extracting(Method::name)
        .containsExactly("ahp", "budget-allocation", "equal", "given");
    assertThat(MethodRegistry.of(registry.aggregations()))
        .hasToString(
            "MethodRegistry[0 imputations, 0 treatments, 0 normalisations, "
                + registry.aggregations().size()
                + " aggregations, 0 weightings, 0 judgements]");
  }

  @Test
  void standard_findsProvidersOfTheContextClassLoader(@TempDir Path folder) throws Exception {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(MethodProvider.class.getName()),
        DoublingProvider.class.getName() + "\n",
        StandardCharsets.UTF_8);
    URL[] urls = {URI.create(folder.toUri().toString()).toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
      MethodRegistry registry = under(loader);
      assertThat(registry.normalisation("doubling")).isInstanceOf(Doubling.class);
      assertThat(registry.normalisation("min-max")).isNotNull();
    }
  }

  @Test
  void standard_hasTheShippedMethodsUnderAnyContextClassLoader() {
    MethodRegistry usual = MethodRegistry.standard();
    assertThat(under(ClassLoader.getPlatformClassLoader())).hasToString(usual.toString());
    assertThat(under(null)).hasToString(usual.toString());
  }

  private static MethodRegistry under(ClassLoader loader) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return MethodRegistry.standard();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void find_suggestsTheNearest() {
    MethodRegistry registry = MethodRegistry.standard();
    assertThatThrownBy(() -> registry.normalisation("minmax"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith(
            "unknown normalisation 'minmax', did you mean 'min-max'? known: above-below-mean, ");
    assertThatThrownBy(() -> registry.aggregation("min-max"))
        .hasMessageStartingWith("unknown aggregation 'min-max'");
    assertThatThrownBy(() -> registry.weighting("pcs"))
        .hasMessageStartingWith("unknown weighting 'pcs', did you mean 'pca'? known: critic, ");
  }

  @Test
  void with_returnsAnother() {
    MethodRegistry empty = MethodRegistry.of(List.of());
    MethodRegistry one = empty.with(new Doubling());
    assertThat(one.normalisations()).hasSize(1);
    assertThat(empty.normalisations()).isEmpty();
    assertThat(one.with(new First()).aggregations()).hasSize(1);
  }

  @Test
  void with_refusesANameThatIsTaken() {
    MethodRegistry one = MethodRegistry.of(List.of(new Doubling()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.with(new Doubling()))
        .withMessage(
            "normalisation 'doubling' must be provided once, got %s and %s",
            Doubling.class.getName(), Doubling.class.getName());
  }

  @Test
  void of_takesOneNameForTwoKinds() {
    MethodRegistry both = MethodRegistry.of(List.of(new Both(), new First()));
    assertThat(both.normalisation("doubling")).isSameAs(both.aggregation("doubling"));
    assertThat(both.with().aggregations()).hasSize(2);
  }

  @Test
  void of_refusesAMethodOfNoKind() {
    Method none =
        new Method() {
          @Override
          public String name() {
            return "nothing";
          }

          @Override
          public String description() {
            return "nothing";
          }
        };
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MethodRegistry.of(List.of(none)))
        .withMessage(
            "method 'nothing' must be one of [ImputationMethod, TreatmentMethod, NormalisationMethod, ScoringRule, WeightingMethod, Judgement]");
  }

  /** Provides a method of a user's own. */
  public static final class DoublingProvider implements MethodProvider {
    @Override
    public List<Method> methods() {
      return List.of(new Doubling());
    }
  }

  static class Doubling implements NormalisationMethod {
    @Override
    public String name() {
      return "doubling";
    }

    @Override
    public String description() {
      return "2 x";
    }

    @Override
    public Fitted fit(Sample column, Parameters parameters) {
      return new Fitted() {
        @Override
        public double apply(double value) {
          return 2 * value;
        }

        @Override
        public String formula(double value) {
          return "2 × " + value;
        }
      };
    }
  }

  static class First implements ScoringRule {
    @Override
    public String name() {
      return "first";
    }

    @Override
    public String description() {
      return "the first child";
    }

    @Override
    public void score(Children children, Parameters parameters, double[] out) {
      System.arraycopy(children.scores(0), 0, out, 0, children.rows());
    }

    @Override
    public MissingRule missingByDefault() {
      return MissingRule.BLANK;
    }

    @Override
    public String formula(Children row, Parameters parameters) {
      return "the first";
    }
  }

  static final class Both extends First implements NormalisationMethod {
    @Override
    public String name() {
      return "doubling";
    }

    @Override
    public Fitted fit(Sample column, Parameters parameters) {
      return new Doubling().fit(column, parameters);
    }
  }
}
