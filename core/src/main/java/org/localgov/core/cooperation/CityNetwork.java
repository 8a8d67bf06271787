package org.localgov.core.cooperation;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.localgov.core.internal.LocalgovStyle;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.Source;

/**
 * A network of cities: its id, its name, and the functions it is known to serve.
 *
 * <p>A network is not the list of its members: each {@link NetworkMembership} names the network by
 * its id. An empty set of functions means that the source names none, not that there are none.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when all parts are.
 *
 * <pre>{@code
 * CityNetwork c40 = CityNetwork.builder()
 *     .id("c40")
 *     .name("C40 Cities Climate Leadership Group")
 *     .addFunctions(NetworkFunction.INFORMATION, NetworkFunction.IMPLEMENTATION)
 *     .build();
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class CityNetwork implements Serializable {
  private static final long serialVersionUID = 1L;

  CityNetwork() {}

  /**
   * {@return a network of which only id and name are known}
   *
   * @param id what the network is known by in data, such as {@code c40}
   * @param name the name for people, in one line and any language
   * @throws IllegalArgumentException if the id or the name is blank or has a control character
   */
  public static CityNetwork of(String id, String name) {
    return builder().id(id).name(name).build();
  }

  /** {@return a builder without any part; id and name are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what the network is known by in data, such as {@code c40}} */
  public abstract String id();

  /** {@return the name for people, in one line and any language} */
  public abstract String name();

  /** {@return the functions the network is known to serve, in the order of the constants} */
  public abstract Set<NetworkFunction> functions();

  /** {@return where the functions are told} */
  public abstract Optional<Source> source();

  /** {@return a builder with the parts of this network} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns id, name and functions in one line. */
  @Override
  public String toString() {
    return id() + " " + name() + " " + functions();
  }

  @Value.Check
  void check() {
    OneLine.requireId("id", id());
    OneLine.requireName("name", name());
  }

  /** Builds a network; one builder is for one thread. */
  public static final class Builder extends ImmutableCityNetwork.Builder {
    Builder() {}
  }
}
