package org.localgov.core.intake.raw;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localgov.core.cooperation.CityNetwork;
import org.localgov.core.cooperation.NetworkFunction;
import org.localgov.core.intake.Line;
import org.localgov.core.intake.Parses;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.internal.OneLine;

/**
 * A {@link CityNetwork} as it comes from outside.
 *
 * @param id what the network is known by in data, such as {@code c40}
 * @param name the name for people, in one line and any language
 * @param functions the functions the network is known to serve, each once
 * @param source where the functions are told
 */
public record RawCityNetwork(
    @Required @Line(OneLine.LONGEST_ID) @Nullable String id,
    @Required @Line(OneLine.LONGEST_NAME) @Nullable String name,
    List<@Required @Parses(NetworkFunction.class) String> functions,
    @Valid @Nullable RawSource source)
    implements Raw<CityNetwork> {

  /**
   * Creates a raw network; the list is copied.
   *
   * @param id what the network is known by in data, such as {@code c40}
   * @param name the name for people, in one line and any language
   * @param functions the functions the network is known to serve, each once
   * @param source where the functions are told
   */
  public RawCityNetwork {
    functions = Parts.copy(functions);
  }

  /**
   * {@return the raw form of a network}
   *
   * @param network the network
   */
  public static RawCityNetwork of(CityNetwork network) {
    return new RawCityNetwork(
        network.id(),
        network.name(),
        Parts.raws(network.functions(), NetworkFunction::toString),
        Parts.raw(network.source(), RawSource::of));
  }

  @Override
  public CityNetwork toValue() {
    return CityNetwork.builder()
        .id(Parts.required("id", id))
        .name(Parts.required("name", name))
        .functions(Parts.distinct("functions", functions, NetworkFunction::parse))
        .source(Parts.value(source))
        .build();
  }
}
