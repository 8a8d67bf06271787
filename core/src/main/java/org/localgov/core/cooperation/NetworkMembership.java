package org.localgov.core.cooperation;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.localgov.core.internal.LocalgovStyle;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;
import org.localgov.core.place.PlaceId;

/**
 * A city's membership of a network, and what the city uses the network for.
 *
 * <p>The network is named by its id, so that memberships can be kept without the {@link
 * CityNetwork} at hand; that there is such a network is not checked. What a city uses may be less
 * than what the network serves.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when all parts are.
 *
 * <pre>{@code
 * NetworkMembership membership = NetworkMembership.builder()
 *     .city(PlaceId.parse("name:Rotterdam"))
 *     .network("c40")
 *     .addFunctionsUsed(NetworkFunction.INFORMATION)
 *     .build();
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class NetworkMembership implements Serializable {
  private static final long serialVersionUID = 1L;

  NetworkMembership() {}

  /**
   * {@return a membership of no stated period and use}
   *
   * @param city the city that is a member
   * @param network the id of the network
   * @throws IllegalArgumentException if the network's id is blank or has a control character
   */
  public static NetworkMembership of(PlaceId city, String network) {
    return builder().city(city).network(network).build();
  }

  /** {@return a builder without any part; city and network are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the city that is a member} */
  public abstract PlaceId city();

  /** {@return the {@linkplain CityNetwork#id() id} of the network} */
  public abstract String network();

  /** {@return the period of the membership, where it is stated} */
  public abstract Optional<ReferencePeriod> period();

  /** {@return the functions the city is known to use, in the order of the constants} */
  public abstract Set<NetworkFunction> functionsUsed();

  /** {@return where the membership is told} */
  public abstract Optional<Source> source();

  /** {@return a builder with the parts of this membership} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns city, network, period and functions used in one line. */
  @Override
  public String toString() {
    return city()
        + " in "
        + network()
        + period().map(period -> " " + period).orElse("")
        + " "
        + functionsUsed();
  }

  @Value.Check
  void check() {
    OneLine.requireId("network", network());
  }

  /** Builds a membership; one builder is for one thread. */
  public static final class Builder extends ImmutableNetworkMembership.Builder {
    Builder() {}
  }
}
