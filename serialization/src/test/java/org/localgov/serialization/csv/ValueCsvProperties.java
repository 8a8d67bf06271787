package org.localgov.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.localgov.core.government.CityGovernment;
import org.localgov.core.government.GovernmentStructure;
import org.localgov.core.government.MayoralMandate;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;
import org.localgov.core.place.City;
import org.localgov.core.place.Country;
import org.localgov.core.place.PlaceId;
import org.localgov.core.power.AssetOrFunction;
import org.localgov.core.power.MayoralPowers;
import org.localgov.core.power.PowerDimension;
import org.localgov.core.power.PowerLevel;

class ValueCsvProperties {
  private static final List<String> TEXTS =
      List.of("a", "a,b", "\"a\"", " a ", "naïve", "#a", "{a}", "市", "a;b", "'a", "-", "null");

  @Property(tries = 200)
  void cities_surviveTheRoundTrip(@ForAll long seed) {
    Random random = new Random(seed);
    check(
        City.class,
        some(
            random,
            () ->
                City.builder()
                    .id(PlaceId.parse("name:" + random.nextInt(1000)))
                    .name(text(random))
                    .country(Country.parse(random.nextBoolean() ? "ITA" : "MOZ"))
                    .region(maybe(random, PlaceId.parse("name:Region, or so")))
                    .population(
                        random.nextBoolean()
                            ? OptionalLong.of(random.nextLong() >>> 1)
                            : OptionalLong.empty())
                    .build()));
  }

  @Property(tries = 200)
  void governments_surviveTheRoundTrip(@ForAll long seed) {
    Random random = new Random(seed);
    check(
        CityGovernment.class,
        some(
            random,
            () ->
                CityGovernment.builder()
                    .city(text(random))
                    .leaderTitle(maybe(random, text(random)))
                    .termYears(
                        random.nextBoolean()
                            ? OptionalInt.of(1 + random.nextInt(Integer.MAX_VALUE))
                            : OptionalInt.empty())
                    .mandate(maybe(random, MayoralMandate.of("appointed")))
                    .structure(maybe(random, one(random, GovernmentStructure.values())))
                    .strategicPlan(maybe(random, random.nextBoolean()))
                    .period(maybe(random, ReferencePeriod.year(1900 + random.nextInt(200))))
                    .source(maybe(random, source(random)))
                    .build()));
  }

  @Property(tries = 200)
  void powers_surviveTheRoundTrip(@ForAll long seed) {
    Random random = new Random(seed);
    List<MayoralPowers> all = new ArrayList<>();
    for (int city = 0; city <= random.nextInt(4); city++) {
      MayoralPowers.Builder powers = MayoralPowers.builder(city + text(random));
      for (int asset = 0; asset < random.nextInt(4); asset++) {
        AssetOrFunction of = AssetOrFunction.parse("sector/" + "abcd".charAt(asset));
        powers.list(of);
        for (PowerDimension dimension : PowerDimension.values()) {
          if (random.nextBoolean()) {
            powers.rate(of, dimension, one(random, PowerLevel.values()));
          }
        }
      }
      all.add(powers.build());
    }
    check(MayoralPowers.class, all);
  }

  private static <V> void check(Class<V> type, List<V> values) {
    String text = ValueCsv.of(type).write(values);

    List<V> back =
        ValueCsv.of(type)
            .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "v.csv");

    assertThat(back).isEqualTo(values);
    assertThat(ValueCsv.of(type).write(back)).isEqualTo(text);
  }

  private static <V> List<V> some(Random random, Supplier<V> maker) {
    List<V> values = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(5); i++) {
      values.add(maker.get());
    }
    return values;
  }

  private static Source source(Random random) {
    return Source.builder()
        .text(text(random))
        .url(maybe(random, URI.create("https://example.org/a,b?c=%22")))
        .licence(maybe(random, text(random)))
        .build();
  }

  private static String text(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private static <T> Optional<T> maybe(Random random, T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  private static <T> T one(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
