package org.localgov.serialization.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.localgov.indicators.definition.ConstantRule;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Normalisation;
import org.localgov.indicators.definition.Passes;
import org.localgov.indicators.definition.Scope;
import org.localgov.indicators.definition.Treatment;
import org.localgov.indicators.robustness.Noise;
import org.localgov.indicators.robustness.NoiseKind;
import org.localgov.indicators.robustness.UncertainInput;
import org.localgov.indicators.robustness.UncertaintySpec;

class UncertaintyJsonProperties extends JsonFormatLaws<UncertaintySpec> {
  UncertaintyJsonProperties() {
    super(Documents.UNCERTAINTY, UncertaintySpec.class, LocalgovJson.uncertainty());
  }

  @Override
  UncertaintySpec any(Random random) {
    return new RandomSpec(random).spec();
  }

  @Override
  String everything() {
    return LocalgovJsonTest.golden("uncertainty.json");
  }

  /** Makes sound specs in which everything may or may not occur. */
  private record RandomSpec(Random random, RandomParts parts) {
    RandomSpec(Random random) {
      this(random, new RandomParts(random, Optional.empty()));
    }

    UncertaintySpec spec() {
      List<UncertainInput> inputs = new ArrayList<>();
      for (int i = random.nextInt(6); i >= 0; i--) {
        inputs.add(random.nextInt(3) == 0 ? noise("n" + i) : options("o" + i, i));
      }
      return new UncertaintySpec(inputs);
    }

    private UncertainInput noise(String id) {
      if (random.nextBoolean()) {
        Noise noise =
            random.nextBoolean()
                ? Noise.relativeUniform(1 - random.nextDouble())
                : Noise.dirichlet(0.1 + 1e3 * random.nextDouble());
        UncertainInput input = UncertainInput.noise(id, "weights", noise);
        return random.nextBoolean() ? input : input.onLevels(1 + random.nextInt(9));
      }
      NoiseKind[] kinds = {
        NoiseKind.NORMAL, NoiseKind.LOG_NORMAL, NoiseKind.UNIFORM, NoiseKind.TRIANGULAR
      };
      NoiseKind kind = parts.any(kinds);
      String size = parts.any(kind.sizes().toArray(String[]::new));
      Object value =
          size.equals("deviation") && random.nextBoolean()
              ? Noise.STANDARD_ERROR
              : (Object) (1 - random.nextDouble());
      return UncertainInput.noise(id, "data:" + id + parts.text(), Noise.of(kind, size, value));
    }

    private UncertainInput options(String id, int number) {
      List<Map.Entry<String, Supplier<Object>>> kinds =
          List.of(
              Map.entry("weights", this::weights),
              Map.entry("normalisation", parts::method),
              Map.entry("node:A" + number + ".aggregation", parts::method),
              Map.entry("indicator:" + number + ".normalisation", this::normalisation),
              Map.entry("indicator:" + number + ".treatment", this::treatment),
              Map.entry("node:B" + number + ".missing", this::missing),
              Map.entry("parameters.p" + number, () -> parts.value(0)),
              Map.entry("node:" + number, parts::text));
      Map.Entry<String, Supplier<Object>> kind = kinds.get(random.nextInt(kinds.size()));
      boolean isOnce = kind.getKey().equals("normalisation") && number > 0;
      String target = isOnce ? "normalisation.parameters.x" + number : kind.getKey();
      Object[] options =
          Stream.generate(isOnce ? () -> parts.value(2) : kind.getValue())
              .limit(2 + random.nextInt(4))
              .toArray();
      UncertainInput input = UncertainInput.options(id, target, options);
      double[] probabilities = new double[options.length];
      probabilities[random.nextInt(options.length)] = 1;
      return random.nextBoolean() ? input : input.withProbabilities(probabilities);
    }

    private Object weights() {
      Map<String, Object> weights = new LinkedHashMap<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        weights.put(parts.text(), random.nextDouble());
      }
      return weights;
    }

    private Object normalisation() {
      Normalisation plain =
          new Normalisation(
              parts.method(),
              parts.any(Scope.values()),
              Optional.empty(),
              parts.any(ConstantRule.values()));
      return random.nextBoolean() ? plain : plain.rescaled(-random.nextDouble(), 1);
    }

    private Object treatment() {
      return random.nextInt(3) == 0
          ? Treatment.none()
          : Treatment.builder()
              .first(parts.method())
              .second(random.nextBoolean() ? Optional.of(parts.method()) : Optional.empty())
              .combine(random.nextBoolean())
              .force(random.nextBoolean())
              .passes(new Passes(random.nextInt(5), random.nextGaussian()))
              .scope(parts.any(Scope.values()))
              .build();
    }

    private Object missing() {
      return new Missing(parts.any(MissingRule.values()), random.nextDouble());
    }
  }
}
